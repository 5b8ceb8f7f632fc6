import { z } from 'zod';

export const BuildPromptDetail = z.object({
  /** Tokens of the prompt, and what it may have. */
  tokens: z.int(),
  tokenBudget: z.int(),
  /** The tokenizer, or "estimate". */
  countedBy: z.string().optional(),
  dialogueMessages: z.int(),
  /** Oldest messages left out to stay in the budget. */
  droppedMessages: z.int(),
  memories: z.int(),
  passages: z.int(),
});
