import { z } from 'zod';

/** Writing happens after the reply, as a job; this says whether one was handed over. */
export const RememberDetail = z.object({
  by: z.string(),
  queued: z.boolean(),
});
