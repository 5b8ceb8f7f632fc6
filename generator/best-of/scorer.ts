import type { Prompt } from '../prompt.js';

/** Says how good a reply is, so that the best of several can be chosen. */
export interface Scorer {
  /** With its version: goes to the trace. */
  readonly name: string;
  /** Higher is better; finite. Comparable between replies to the same prompt only. */
  score(prompt: Prompt, text: string): number | Promise<number>;
}
