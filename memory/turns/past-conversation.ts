/** A conversation that is over, of any two or more speakers, as `parley retrieve` and `parley eval memory` read it. */
import { z } from 'zod';

export const PastTurn = z.object({
  id: z.string(),
  session: z.union([z.number(), z.string()]).optional(),
  /** As in "11:53 am on 23 March, 2023", or ISO 8601. A date that cannot be read dates nothing. */
  date: z.string().optional(),
  speaker: z.string().default(''),
  text: z.string().default(''),
  /** What a picture shows that was sent with it. */
  caption: z.string().optional(),
});
export type PastTurn = z.output<typeof PastTurn>;

/** In the order in which it was said. */
export const PastConversation = z.object({
  conv: z.union([z.string(), z.number()]),
  turns: z.array(PastTurn),
});
export type PastConversation = z.output<typeof PastConversation>;
