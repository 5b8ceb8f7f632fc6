import { z } from 'zod';

export const DecideSearchDetail = z.object({
  by: z.string(),
  search: z.boolean(),
  /** Standalone: it can be understood without the dialogue. Null when not searching. */
  query: z.string().nullable(),
  reason: z.string(),
  score: z.number().min(0).max(1).nullable(),
  /** False: memories stayed out of the prompt. */
  memories: z.boolean().optional(),
});
