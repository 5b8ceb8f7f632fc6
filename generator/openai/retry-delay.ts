/**
 * When a failed request may be made again: after a doubling delay with jitter, so that many turns that failed
 * together do not come back together, and never sooner than the server asked for.
 */
export interface RetryQuestion {
  /** 1 after the first failure. */
  attempt: number;
  retryAfterMs: number | undefined;
  /** 0 to 1. */
  random: number;
}

export interface RetryLimits {
  retries: number;
  retryBaseMs: number;
  retryAfterCapMs: number;
}

/** Undefined when it may not. */
export function retryDelayMs(question: RetryQuestion, limits: RetryLimits): number | undefined {
  const { attempt, retryAfterMs = 0, random } = question;
  if (attempt > limits.retries || retryAfterMs > limits.retryAfterCapMs) return undefined;
  const backOffMs = limits.retryBaseMs * 2 ** (attempt - 1) * (0.5 + random / 2);
  return Math.max(backOffMs, retryAfterMs);
}

/** A server that says more than this means never, or jests. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;

/** Retry-After is a number of seconds or an HTTP date (RFC 9110 §10.2.3). Undefined where it is neither. */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const isSeconds = /^\s*\d+(\.\d+)?\s*$/.test(header);
  const ms = isSeconds ? Math.ceil(Number(header) * 1000) : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS);
}
