import { z } from 'zod';

export const GenerateDetail = z.object({
  by: z.enum(['composer', 'openai', 'local']),
  model: z.string().nullable(),
  version: z.string().nullable(),
  /** Milliseconds from the call to the generator's first text; null if there was none. */
  firstPartMs: z.number().nullable(),
  characters: z.int(),
  promptTokens: z.int().nullable(),
  completionTokens: z.int().nullable(),
  stopReason: z.enum(['stop', 'length', 'content-filter', 'aborted', 'error']),
  /** Requests that failed before the first token and were made again. */
  retries: z.int(),
  /** The built-in composer's dialogue act. */
  act: z.string().optional(),
  /** The operator's name of the server that wrote it, where several may. */
  endpoint: z.string().optional(),
  /** The voice that was chosen and did not write: its tokens are spent, or nothing of it answers. */
  insteadOf: z
    .object({
      by: z.enum(['composer', 'openai', 'local']),
      model: z.string().nullable(),
      because: z.literal('budget'),
    })
    .optional(),
  /**
   * Of "best of n": every reply that was drawn. Only the chosen one passed the gate, so their texts are never given
   * to visitors; `text` is missing there.
   */
  candidates: z
    .array(z.object({ text: z.string().optional(), score: z.number(), chosen: z.boolean() }))
    .optional(),
});
