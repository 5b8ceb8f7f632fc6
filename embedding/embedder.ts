/**
 * Text to vectors. A vector belongs to one embedder: whoever stores it stores `identity` beside it, and compares
 * only vectors of the same one. Similarity is the dot product, because every vector has length 1.
 */
export interface EmbedderIdentity {
  kind: 'builtin' | 'openai' | 'transformers';
  model: string;
  /** Changes when the same text may get another vector. Null where the server does not say. */
  version: string | null;
}

export interface Embedder {
  readonly identity: EmbedderIdentity;
  /** The length of every vector; undefined until a server that was not told has answered once. */
  readonly dimension: number | undefined;
  /**
   * One vector for each text, in their order, of length 1. A text without anything to go by (empty, or white
   * space) has the zero vector, which is like nothing. Any number of texts may be given. Throws the signal's
   * reason when it is aborted, else AppError.
   */
  embed(texts: readonly string[], options: { signal: AbortSignal }): Promise<Float32Array[]>;
  /** Frees threads and connections; what still runs fails. May be called twice. */
  close(): Promise<void>;
}
