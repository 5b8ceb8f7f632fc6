/** Time, handed to a generator, so that a test can turn it by hand. */
export interface Clock {
  /** Milliseconds that never jump, for durations. */
  monotonic(): number;
  /** Resolves after `ms`. Rejects with the signal's reason at once when it is aborted, and leaves no timer. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  monotonic: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const abort = () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      }, ms);
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    }),
};
