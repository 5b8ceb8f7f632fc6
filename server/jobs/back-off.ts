const FIRST_MS = 5_000;
const MOST_MS = 60 * 60_000;

/**
 * How long to wait after the `attempt`-th failure: twice as long each time, and spread over half of that, so that
 * what failed together does not come back together. `random` gives 0 to 1.
 */
export function backOffMs(attempt: number, random: () => number): number {
  const whole = Math.min(FIRST_MS * 2 ** (attempt - 1), MOST_MS);
  return Math.round(whole * (0.5 + random() / 2));
}
