/**
 * What an operator can set for a model server, and what holds where nothing is set. The address may be given as
 * people know it ("http://127.0.0.1:11434"): `/v1` is added when it has no path.
 */
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

const milliseconds = z.int().positive();

export const OpenAiOptions = z.strictObject({
  url: BaseUrl,
  /** Without it the first one that the server lists. */
  model: z.string().min(1).optional(),
  /** Visible ASCII, which is what a header can carry. */
  key: z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'must be visible ASCII characters without spaces' })
    .optional(),
  connectTimeoutMs: milliseconds.default(5_000),
  /** From the question to the first token, retries included. */
  firstTokenTimeoutMs: milliseconds.default(30_000),
  betweenTokensTimeoutMs: milliseconds.default(30_000),
  /** What the model takes, prompt and reply together. */
  contextTokens: z.int().positive().default(8_192),
  maxReplyTokens: z.int().positive().default(1_024),
  /** Holds against a server that does not keep to maxReplyTokens. */
  maxReplyCharacters: z.int().positive().default(32_000),
  temperature: z.number().min(0).max(2).optional(),
  /** Requests that may be made again before the first token. */
  retries: z.int().nonnegative().default(2),
  retryBaseMs: milliseconds.default(300),
  /** A server that asks to wait longer than this is not waited for. */
  retryAfterCapMs: milliseconds.default(10_000),
  /**
   * The endpoint's name, where these settings were made in the console: error lines then send the operator there.
   * Without it they name the configuration's variables.
   */
  where: z.string().min(1).optional(),
});
export type OpenAiOptions = z.output<typeof OpenAiOptions>;
export type OpenAiSettings = z.input<typeof OpenAiOptions>;
