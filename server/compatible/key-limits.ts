import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiKey } from '../../protocol/console/console-api.js';
import { AppError } from '../../protocol/errors.js';

/** Counts the requests of each key that has a limit, by the minute and for this process. */
export class KeyLimits {
  /** By requests a minute: keys with the same limit share a limiter and count apart in it. */
  readonly #limiters = new Map<number, RateLimiterMemory>();

  /** Rejects with RATE_LIMITED. */
  async take({ id, limit }: ApiKey): Promise<void> {
    if (limit === null) return;
    const limiter = this.#limiters.get(limit) ?? new RateLimiterMemory({ points: limit, duration: 60 });
    this.#limiters.set(limit, limiter);
    try {
      await limiter.consume(id);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new AppError('RATE_LIMITED', {
        message: `This API key may make ${limit} requests a minute.`,
        retryAfterMs: Math.max(refusal.msBeforeNext, 1),
      });
    }
  }
}
