import { AppError } from '../../protocol/errors.js';

/** Why a stage failed, for the trace, which its visitor can read. */
export function describeProblem(error: unknown): string {
  if (error instanceof AppError) return error.publicMessage;
  return error instanceof Error ? error.message : String(error);
}
