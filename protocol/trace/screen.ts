import { z } from 'zod';

/** A verdict on what went in or came out. Hazards are Llama Guard 3's S1-S14. */
export const ScreenDetail = z.object({
  /** Name and version of the classifier; "none" where nothing was judged. */
  by: z.string(),
  verdict: z.enum(['safe', 'unsafe', 'not-judged']),
  action: z.enum(['allow', 'flag', 'warn', 'safe-reply', 'block']),
  hazards: z.array(z.string()),
  /** Calibrated probability of unsafe, 0 to 1; null where nothing was judged. */
  score: z.number().min(0).max(1).nullable(),
});
