import type { z } from 'zod';
import { AppError } from '../protocol/errors.js';

/**
 * Parses what came from outside. INVALID_INPUT names every wrong field and what is allowed there; text over its
 * length is PAYLOAD_TOO_LARGE. Nothing of the input itself is echoed.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.') || '(the whole)',
    problem: issue.message,
  }));
  const tooLong = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.origin === 'string');
  throw new AppError(tooLong ? 'PAYLOAD_TOO_LARGE' : 'INVALID_INPUT', {
    message: problems.map(({ field, problem }) => `${field}: ${problem}`).join('; '),
    details: { problems },
    cause: parsed.error,
  });
}
