import { z } from 'zod';

export const LocalOptions = z.strictObject({
  /** Where `parley model pull` puts models. */
  modelsFolder: z.string().min(1),
  /** owner/name, or the path of a folder that the operator prepared: absolute, or beginning with a dot. */
  model: z.string().min(1),
  /** The model leaves the memory after so long without a question. Without it, it stays. */
  idleUnloadMs: z.int().positive().optional(),
  /** What is used of the model's context, prompt and reply together: the memory that a reply takes grows with it. */
  contextTokens: z.int().min(256).default(4_096),
  maxReplyTokens: z.int().positive().default(512),
});
export type LocalOptions = z.output<typeof LocalOptions>;
export type LocalSettings = z.input<typeof LocalOptions>;

export interface TokenLimits {
  context: number;
  reply: number;
}

/** A reply never has more than half of the context, or nothing would be left for the question. */
export function limitsFor({ maxReplyTokens }: LocalOptions, contextTokens: number): TokenLimits {
  return { context: contextTokens, reply: Math.min(maxReplyTokens, Math.floor(contextTokens / 2)) };
}
