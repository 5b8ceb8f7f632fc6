import { z } from 'zod';

/** A failure is never dressed as `empty`. */
export const SEARCH_OUTCOMES = [
  'ok',
  'empty',
  'rate_limited',
  'blocked',
  'auth',
  'timeout',
  'parse_error',
  'offline',
  'disabled',
] as const;

export const SearchDetail = z.object({
  query: z.string(),
  outcome: z.enum(SEARCH_OUTCOMES),
  providers: z.array(z.object({ name: z.string(), outcome: z.enum(SEARCH_OUTCOMES), ms: z.number() })),
  kept: z.array(z.object({ n: z.int(), title: z.string(), url: z.string(), score: z.number() })),
});
