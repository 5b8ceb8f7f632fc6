import type { ErrorCode, WireError } from '../../protocol/errors.js';

/** What can go wrong with a request, as the page sees it: the table's codes, and no answer at all. */
export type FailureCode = ErrorCode | 'UNREACHABLE';

export interface Failure {
  code: FailureCode;
  /** What the server said of it; null when it said nothing. */
  message: string | null;
  retryable: boolean;
  retryAfterMs?: number;
  /** What the server added for the page to act on. */
  details?: Record<string, unknown>;
}

export const UNREACHABLE: Failure = { code: 'UNREACHABLE', message: null, retryable: true };

export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';

  constructor(
    readonly failure: Failure,
    options: { cause?: unknown } = {},
  ) {
    super(failure.message ?? failure.code, options);
  }
}

/** A WireError as it comes: in an acknowledgement, an HTTP body, or the `error` event of a turn. */
export type ErrorFromServer = Omit<WireError, 'retryAfterMs' | 'details'> & {
  retryAfterMs?: number | undefined;
  details?: Record<string, unknown> | undefined;
};

export function failureOf(error: ErrorFromServer): Failure {
  const { code, message, retryable, retryAfterMs, details } = error;
  return {
    code,
    message,
    retryable,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(details === undefined ? {} : { details }),
  };
}

/** A failure of a request as a value. What is not one is a fault of the page and is thrown on. */
export function readFailure(error: unknown): Failure {
  if (error instanceof RequestFailure) return error.failure;
  throw error;
}
