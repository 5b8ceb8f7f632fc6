/** A time of day in UTC, so that no change of the clocks skips or repeats it. */
export interface DailyTime {
  hour: number;
  minute: number;
}

const DAY_MS = 86_400_000;

/** The first time after `now` at which it is so late. */
export function nextDaily({ hour, minute }: DailyTime, now: number): number {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS;
  const today = midnight + (hour * 60 + minute) * 60_000;
  return today > now ? today : today + DAY_MS;
}
