import type { Claim } from './claim.js';
import type { Fact } from './fact.js';
import type { SourceMessage } from './source-message.js';

export interface ExtractInput {
  /** Of the person. */
  message: SourceMessage;
  /** What was said before it in the conversation, oldest first: what "yes" and "it" mean. Never a source of facts. */
  before: readonly SourceMessage[];
  /** What is known and holds: whose dog "Max" is. */
  known: readonly Fact[];
}

/** Reads a message for what it says of its author, from their own words alone. Secrets never come out of it. */
export interface Extractor {
  /** Name and version; goes to what is written. */
  readonly name: string;
  /** Sensitive claims come out too, marked by their kind; whoever writes them looks for `wished`. */
  extract(input: ExtractInput, signal: AbortSignal): Promise<Claim[]>;
}
