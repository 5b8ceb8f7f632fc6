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

/** Retry-After is a number of seconds or an HTTP date (RFC 9110 §10.2.3). Undefined where it is neither. */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Math.ceil(Number(header) * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
