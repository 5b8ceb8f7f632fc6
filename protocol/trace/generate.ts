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
});
