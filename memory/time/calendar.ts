/**
 * Days as whole numbers since 1 January 1970, in the place where something is said. Everything that is said of time
 * is worked out in them, and becomes milliseconds only at the end.
 */
import type { DateContext } from './found-date.js';

export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What bounds "before 2019" and "after May": whole days, and no fact is older or newer. */
export const FIRST_DAY = dayOf({ year: 1900, month: 1, day: 1 });
export const LAST_DAY = dayOf({ year: 2199, month: 12, day: 31 });

export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Months out of range go over into other years: month 13 is January. */
export function dayOf({ year, month, day }: CivilDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

export function civilOf(day: number): CivilDay {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

export function lastDayOfMonth(year: number, month: number): number {
  return dayOf({ year, month: month + 1, day: 1 }) - 1;
}

export function todayOf({ at, utcOffsetMinutes }: DateContext): number {
  return Math.floor((at + utcOffsetMinutes * MINUTE_MS) / DAY_MS);
}

export function firstMoment(day: number, utcOffsetMinutes: number): number {
  return day * DAY_MS - utcOffsetMinutes * MINUTE_MS;
}

export function lastMoment(day: number, utcOffsetMinutes: number): number {
  return firstMoment(day + 1, utcOffsetMinutes) - 1;
}
