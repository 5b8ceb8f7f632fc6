import type { GeneratorIdentity } from '../identity.js';

export type CountTokens = (text: string) => number;

export interface TokenCounter {
  count: CountTokens;
  /** "o200k_base", "tokenizer.json" or "estimate"; goes to the trace. */
  by: string;
}

/** What counts the tokens of prompts, for whichever model is to read them. */
export interface TokenCounters {
  /**
   * Counts as the model's own tokenizer does where that is known. It is loaded behind the first call; until then,
   * and for every other model, an estimate on the safe side counts.
   */
  counterFor(identity: GeneratorIdentity): TokenCounter;
  /** An engine has counted a prompt: where it counts more than we did, later prompts are counted higher. */
  learn(identity: GeneratorIdentity, prompt: { counted: number; reported: number }): void;
  /** Resolves when the model's tokenizer is loaded, or is known not to be: for the time before anybody waits. */
  prepare(identity: GeneratorIdentity): Promise<void>;
}
