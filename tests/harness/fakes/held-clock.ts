import type { Clock } from '../../../server/clock.js';

/** A server's clock that stands still until it is turned. */
export class HeldClock implements Clock {
  #monotonicMs = 5_000;

  constructor(readonly startMs = Date.UTC(2026, 10, 24, 12)) {}

  now(): number {
    return this.startMs + this.#monotonicMs - 5_000;
  }

  monotonic(): number {
    return this.#monotonicMs;
  }

  advance(ms: number): void {
    this.#monotonicMs += ms;
  }
}
