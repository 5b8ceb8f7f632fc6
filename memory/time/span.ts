import type { FoundDate } from './found-date.js';
import { civilOf, dayOf, lastDayOfMonth, mondayOf } from './calendar.js';

/** Where "on Friday" lies if nothing says so: before, after, or where it is nearest. */
export type Lean = 'past' | 'future' | 'nearest';

/** Days, both inclusive. */
export interface Span {
  first: number;
  last: number;
  unit: FoundDate['unit'];
}

/** Where one reads from. */
export interface Standpoint {
  today: number;
  lean: Lean;
}

export function daySpan(day: number): Span {
  return { first: day, last: day, unit: 'day' };
}

export function weekSpan(day: number): Span {
  const first = mondayOf(day);
  return { first, last: first + 6, unit: 'week' };
}

/** Of the week that the day is in. */
export function weekendSpan(day: number): Span {
  const first = mondayOf(day) + 5;
  return { first, last: first + 1, unit: 'weekend' };
}

/** Months out of range go over into other years. */
export function monthSpan(year: number, month: number): Span {
  return { first: dayOf({ year, month, day: 1 }), last: lastDayOfMonth(year, month), unit: 'month' };
}

export function yearSpan(year: number): Span {
  return {
    first: dayOf({ year, month: 1, day: 1 }),
    last: dayOf({ year, month: 12, day: 31 }),
    unit: 'year',
  };
}

/**
 * What comes back every year ("Christmas", "May", "3 June"), in the year that is meant. `this` is the one of this
 * calendar year, or the one that is on; `last` is over, `next` has not begun.
 */
export function yearly(
  spanOf: (year: number) => Span,
  which: 'last' | 'this' | 'next' | undefined,
  { today, lean }: Standpoint,
): Span {
  const { year } = civilOf(today);
  const spans = [year - 1, year, year + 1, year + 2].map(spanOf);
  const past = spans.findLast(({ last }) => last < today) ?? spanOf(year - 2);
  const future = spans.find(({ first }) => first > today) ?? spanOf(year + 2);
  const now = spans.find(({ first, last }) => first <= today && today <= last);
  if (which === 'last') return past;
  if (which === 'next') return future;
  if (now !== undefined) return now;
  if (which === 'this') return spanOf(year);
  if (lean === 'past') return past;
  if (lean === 'future') return future;
  return today - past.last <= future.first - today ? past : future;
}
