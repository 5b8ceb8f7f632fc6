import { z } from 'zod';

export const CheckCitationsDetail = z.object({
  cited: z.array(z.int()),
  /** Numbers in the text that name no passage that was read. */
  unknown: z.array(z.int()),
});
