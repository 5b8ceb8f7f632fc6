import { AppError } from '../../protocol/errors.js';

/** As parseInput says it, for what a schema alone cannot see. */
export function wrongField(field: string, problem: string): AppError {
  return new AppError('INVALID_INPUT', {
    message: `${field}: ${problem}`,
    details: { problems: [{ field, problem }] },
  });
}
