import type { JobClock } from '../../../server/jobs/job-clock.js';
import { ManualClock } from '../../fixtures/manual-clock.js';

/** A clock for whoever also waits, which stands still until it is turned. */
export interface TurnedClock extends JobClock {
  monotonic(): number;
  advance(ms: number): void;
  waiting(count?: number): Promise<void>;
}

export function turnedClock(startMs: number): TurnedClock {
  const clock = new ManualClock();
  return {
    now: () => startMs + clock.monotonic(),
    monotonic: () => clock.monotonic(),
    wait: (ms, signal) => clock.wait(ms, signal),
    advance: (ms) => clock.advance(ms),
    waiting: (count) => clock.waiting(count),
  };
}
