import type { Clock } from '../clock.js';

/** Time for the worker, which also has to wait; handed to it, so that a test can turn it by hand. */
export interface JobClock {
  now(): number;
  /** Resolves after `ms`. Rejects with the signal's reason at once when it is aborted, and leaves no timer. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export function createJobClock(clock: Clock): JobClock {
  return {
    now: () => clock.now(),
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const abort = () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        };
        const timer = setTimeout(() => {
          signal.removeEventListener('abort', abort);
          resolve();
        }, ms);
        signal.addEventListener('abort', abort, { once: true });
      }),
  };
}
