import type { Prompt } from './prompt.js';

export type StopReason = 'stop' | 'length' | 'content-filter';

export type GeneratorPart =
  | { type: 'text'; text: string }
  /** The dialogue act that a planning generator chose; before its text. */
  | { type: 'act'; act: string }
  /** A request failed before its first token and is made again. */
  | { type: 'retry'; reason: string }
  | { type: 'usage'; promptTokens: number; completionTokens: number }
  /** Always the last part. */
  | { type: 'stop'; reason: StopReason };

export interface GeneratorIdentity {
  kind: 'composer' | 'openai' | 'local';
  /** Null where no language model is in use. */
  model: string | null;
  version: string | null;
}

/**
 * How one reply is to be drawn, where the caller asks for more than the engine's own settings. A language model
 * keeps to it as its server does; the built-in voice has nothing to set and writes as always.
 */
export interface Sampling {
  /** At most so many; never more than the engine's own limit. */
  maxTokens?: number | undefined;
  temperature?: number | undefined;
  topP?: number | undefined;
  /** Texts before which the reply ends. */
  stop?: string[] | undefined;
  seed?: number | undefined;
}

export interface GenerateOptions {
  signal: AbortSignal;
  sampling?: Sampling | undefined;
}

/** Who writes the reply. */
export interface Generator {
  readonly identity: GeneratorIdentity;
  /** What a prompt may have, in tokens, the reply not counted. */
  readonly promptTokenBudget: number;
  /**
   * Streams one reply and ends with a `stop` part. Throws AppError UPSTREAM_FAILED or UPSTREAM_TIMEOUT when the
   * engine fails; after the first `text` it never starts over. Honours `signal` at once: it throws the signal's
   * reason and leaves no request running.
   */
  generate(prompt: Prompt, options: GenerateOptions): AsyncIterable<GeneratorPart>;
  /** Ends what it holds open; it generates nothing afterwards. */
  close(): Promise<void>;
}
