import { z } from 'zod';

export const AcceptDetail = z.object({
  kind: z.enum(['send', 'edit', 'retry']),
  /** UTF-16 code units of the question. */
  characters: z.int(),
});
