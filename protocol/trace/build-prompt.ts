import { z } from 'zod';

export const BuildPromptDetail = z.object({
  /** Estimated tokens of the prompt, and what it may have. */
  tokens: z.int(),
  tokenBudget: z.int(),
  dialogueMessages: z.int(),
  /** Oldest messages left out to stay in the budget. */
  droppedMessages: z.int(),
  memories: z.int(),
  passages: z.int(),
});
