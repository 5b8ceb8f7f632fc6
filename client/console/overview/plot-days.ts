/** Days as a plot and a table show them. The server counts whole days in UTC, so they are named in UTC. */
import { isLabelled } from './summarise-days.js';

const SHORT = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const LABELS_NARROW = 4;

export interface DayPoint {
  key: string;
  label: string;
  minor: boolean;
  value: number;
  marked?: number;
}

export function longDay(day: string): string {
  return LONG.format(new Date(day));
}

/** `labels`: how many of the days are named where there is room. */
export function pointsOf<D extends { day: string }>(
  days: readonly D[],
  labels: number,
  pick: (day: D) => { value: number; marked?: number },
): DayPoint[] {
  return days.map((day, index) => ({
    key: day.day,
    label: isLabelled(index, days.length, labels) ? SHORT.format(new Date(day.day)) : '',
    minor: !isLabelled(index, days.length, LABELS_NARROW),
    ...pick(day),
  }));
}
