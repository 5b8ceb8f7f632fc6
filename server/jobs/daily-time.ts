/** A time of day in UTC, so that no change of the clocks skips or repeats it. */
export interface DailyTime {
  hour: number;
  minute: number;
}

/** Likewise of every hour. */
export type HourlyTime = Pick<DailyTime, 'minute'>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The first time after `now` at which it is so late. */
export function nextDaily({ hour, minute }: DailyTime, now: number): number {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS;
  const today = midnight + (hour * 60 + minute) * 60_000;
  return today > now ? today : today + DAY_MS;
}

/** The first time after `now` at which it is so many minutes past. */
export function nextHourly({ minute }: HourlyTime, now: number): number {
  const at = Math.floor(now / HOUR_MS) * HOUR_MS + minute * 60_000;
  return at > now ? at : at + HOUR_MS;
}
