/** What can be set for an embeddings server. `/v1` is added to an address without a path, as for a model server. */
import { z } from 'zod';

const BaseUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((text) => new URL(text))
  .refine((url) => url.username === '' && url.password === '', {
    error: 'must hold no user name or password: the key has a setting of its own',
  })
  .transform((url) => {
    const path = url.pathname.replace(/\/+$/, '');
    return new URL(`${url.origin}${path === '' ? '/v1' : path}/`);
  });

export const OpenAiEmbedderOptions = z.strictObject({
  url: BaseUrl,
  model: z.string().min(1).max(200),
  /** Visible ASCII, which is what a header can carry. */
  key: z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'must be visible ASCII characters without spaces' })
    .optional(),
  /** Texts in one request. */
  batch: z.int().min(1).max(2048).default(64),
  timeoutMs: z.int().positive().default(30_000),
  /** Servers refuse what is longer than their model takes; what is beyond is cut off. */
  longestText: z.int().positive().default(8_000),
  largestReplyBytes: z.int().positive().default(32_000_000),
});
export type OpenAiEmbedderOptions = z.output<typeof OpenAiEmbedderOptions>;
export type OpenAiEmbedderSettings = z.input<typeof OpenAiEmbedderOptions>;
