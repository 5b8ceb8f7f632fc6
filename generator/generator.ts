import type { GeneratorIdentity } from './identity.js';
import type { Completion, CompleteOptions, ModelTask } from './model-task.js';
import type { Prompt } from './prompt.js';

export type StopReason = 'stop' | 'length' | 'content-filter';

export type GeneratorPart =
  | { type: 'text'; text: string }
  /** The dialogue act that a planning generator chose; before its text. */
  | { type: 'act'; act: string }
  /** A request failed before its first token and is made again. */
  | { type: 'retry'; reason: string }
  /** The engine is busy: the reply stands at this place of the queue, 1 is next. Sent again whenever it moves. */
  | { type: 'queued'; position: number }
  /** Who writes this reply, where that is not the generator's `identity`; before the text. */
  | { type: 'voice'; identity: GeneratorIdentity; insteadOf?: InsteadOf }
  /** Every reply that was drawn for this prompt, the chosen one too; before the text. */
  | { type: 'candidates'; candidates: Candidate[] }
  /** What the reply has cost so far, of several candidates all together; the last one holds. */
  | { type: 'usage'; promptTokens: number; completionTokens: number }
  /** Always the last part. */
  | { type: 'stop'; reason: StopReason };

/** Why another voice than the chosen one speaks. */
export interface InsteadOf {
  identity: GeneratorIdentity;
  /** Its tokens are spent. */
  because: 'budget';
  /** One line for the operator. */
  reason: string;
}

/** One of the n replies of "best of n". */
export interface Candidate {
  text: string;
  /** Of the scorer; higher is better. */
  score: number;
  chosen: boolean;
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
  /** An opaque id of the person who is answered: queues are fair and budgets are kept by it. */
  onBehalfOf?: string | undefined;
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
  /**
   * One language task of a module, answered as JSON that its schema accepts. Where there is no model, or it fails
   * or answers with something else, the task's own rules answer and the completion says why. It throws only the
   * signal's reason.
   */
  complete<I, O>(task: ModelTask<I, O>, input: I, options: CompleteOptions<O>): Promise<Completion<O>>;
  /** Ends what it holds open; it generates nothing afterwards. */
  close(): Promise<void>;
}
