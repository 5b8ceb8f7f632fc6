import type { Clock as GeneratorClock } from '../../generator/index.js';
import type { Clock } from '../clock.js';

/** A clock that is set to any time, and on which waiting takes no time of ours: a week passes in seconds. */
export class TravellingClock implements Clock, GeneratorClock {
  #now = 0;

  now(): number {
    return Math.round(this.#now);
  }

  monotonic(): number {
    return this.#now;
  }

  travelTo(at: number): void {
    this.#now = at;
  }

  pass(ms: number): void {
    this.#now += ms;
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    this.#now += ms;
    return Promise.resolve();
  }
}
