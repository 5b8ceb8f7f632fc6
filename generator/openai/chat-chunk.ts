/**
 * The little that is read of a model server's JSON, tolerant of all else: one schema for a streamed chunk and for
 * a whole completion, because some servers answer a stream request with the latter. Parsed for every token;
 * docs/decisions/2026-11-24-http-clients.md has what that costs.
 */
import { z } from 'zod';

const Words = z.object({
  content: z.string().nullish(),
  /** Thinking aloud: never shown, but a sign of life. */
  reasoning_content: z.string().nullish(),
  reasoning: z.string().nullish(),
});

/** More than any model reads or writes in one go; above it, below nothing, or in parts, a count is no count. */
const tokens = z.int().nonnegative().max(100_000_000);
/** Budgets are kept by it, so one that cannot be true is as good as none: it is estimated then. */
const Usage = z
  .object({ prompt_tokens: tokens, completion_tokens: tokens })
  .refine((usage) => usage.prompt_tokens > 0);

export const ChatChunk = z.object({
  choices: z
    .array(
      z.object({ delta: Words.nullish(), message: Words.nullish(), finish_reason: z.string().nullish() }),
    )
    .nullish(),
  usage: Usage.nullish().catch(null),
  error: z.unknown().optional(),
});
export type ChatChunk = z.infer<typeof ChatChunk>;

export const ModelList = z.object({
  data: z.array(z.object({ id: z.string(), owned_by: z.string().nullish().catch(null) })),
});
export type ListedModel = z.infer<typeof ModelList>['data'][number];
