/** Who writes: goes to the trace of every turn. */
export interface GeneratorIdentity {
  kind: 'composer' | 'openai' | 'local';
  /** Null where no language model is in use. */
  model: string | null;
  version: string | null;
  /** Where several servers may answer: the name that the operator gave to this one. */
  endpoint?: string;
}
