/**
 * Every error that leaves the server, in one table. A code is stable and can be matched on; the message is
 * for people. `retryable` says whether the same request may succeed later without being changed.
 *
 * Expected outcomes (a blocked message, an empty search) are values, not errors. See docs/ERRORS.md, which
 * is generated from this table.
 */
export const ERRORS = {
  INVALID_INPUT: { httpStatus: 400, retryable: false, message: 'The request is not of the expected form.' },
  UNAUTHENTICATED: {
    httpStatus: 401,
    retryable: false,
    message: 'This needs a visitor: accept the terms first.',
  },
  FORBIDDEN: { httpStatus: 403, retryable: false, message: 'This is not allowed from here.' },
  NOT_FOUND: { httpStatus: 404, retryable: false, message: 'There is nothing here under that name.' },
  CONFLICT: { httpStatus: 409, retryable: true, message: 'This conversation is still being answered.' },
  PAYLOAD_TOO_LARGE: { httpStatus: 413, retryable: false, message: 'That is longer than what is accepted.' },
  WRONG_HOST: {
    httpStatus: 421,
    retryable: false,
    message: 'This server does not answer under that host name.',
  },
  PAGE_OUTDATED: {
    httpStatus: 426,
    retryable: false,
    message: 'This page is older than the server: reload it.',
  },
  PROOF_REQUIRED: {
    httpStatus: 428,
    retryable: false,
    message:
      'Too many new visitors come just now: solve the challenge in the details, and send the proof along.',
  },
  RATE_LIMITED: {
    httpStatus: 429,
    retryable: true,
    message: 'That is more than is accepted at once: wait a little.',
  },
  ABORTED: { httpStatus: 499, retryable: true, message: 'This was stopped before it was done.' },
  INTERNAL: { httpStatus: 500, retryable: true, message: 'Something broke on our side. It was recorded.' },
  UPSTREAM_FAILED: { httpStatus: 502, retryable: true, message: 'The model server failed to answer.' },
  OVERLOADED: { httpStatus: 503, retryable: true, message: 'The server takes no new messages right now.' },
  UPSTREAM_TIMEOUT: {
    httpStatus: 504,
    retryable: true,
    message: 'The model server took too long to answer.',
  },
} as const satisfies Record<string, { httpStatus: number; retryable: boolean; message: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** What a client receives: in a socket acknowledgement, as an HTTP body under `error`, or in an `error` event. */
export interface WireError {
  code: ErrorCode;
  message: string;
  retryable: boolean;
  retryAfterMs?: number;
  details?: Record<string, unknown>;
}

export interface AppErrorOptions {
  /** Replaces the table's sentence. It is shown to the client unless there is a `publicMessage`. */
  message?: string;
  /** What the client is shown where the message is meant for the operator. */
  publicMessage?: string;
  details?: Record<string, unknown>;
  retryAfterMs?: number;
  cause?: unknown;
}

export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly publicMessage: string;
  readonly details: Record<string, unknown> | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(options.message ?? ERRORS[code].message, { cause: options.cause });
    this.code = code;
    this.publicMessage = options.publicMessage ?? this.message;
    this.details = options.details;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Anything thrown, as a client may see it. What is not an AppError is INTERNAL and says nothing of its cause. */
export function toWireError(error: unknown): WireError {
  const known = error instanceof AppError ? error : new AppError('INTERNAL', { cause: error });
  return {
    code: known.code,
    message: known.publicMessage,
    retryable: ERRORS[known.code].retryable,
    ...(known.retryAfterMs === undefined ? {} : { retryAfterMs: known.retryAfterMs }),
    ...(known.details === undefined ? {} : { details: known.details }),
  };
}
