import { z } from 'zod';

export const RecallMemoriesDetail = z.object({
  by: z.string(),
  /** By id and version, never by text: what is forgotten is forgotten here too. */
  memories: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      score: z.number(),
      /** What it says now; put in when its person reads the trace, never stored. Absent where it is forgotten. */
      text: z.string().optional(),
    }),
  ),
});
