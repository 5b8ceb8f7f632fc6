import { civilOf, dayOf, FIRST_DAY, lastDayOfMonth, LAST_DAY, todayOf, weekdayOf } from './calendar.js';
import type { FoundDate } from './found-date.js';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "Friday, 4 December 2026". */
export function formatDay(at: number, utcOffsetMinutes: number): string {
  const day = todayOf({ at, utcOffsetMinutes });
  return `${WEEKDAYS[weekdayOf(day)] ?? ''}, ${dateOf(day)}`;
}

/** "4 December 2026". */
export function formatDate(at: number, utcOffsetMinutes: number): string {
  return dateOf(todayOf({ at, utcOffsetMinutes }));
}

/** "4 December 2026", "June to August 2026", "2019", "from 3 May to 10 May 2026", "since 1 March 2026". */
export function formatSpan(
  { from, to, unit }: Pick<FoundDate, 'from' | 'to' | 'unit'>,
  utcOffsetMinutes: number,
): string {
  const first = todayOf({ at: from, utcOffsetMinutes });
  const last = todayOf({ at: to, utcOffsetMinutes });
  if (first === last) return formatDay(from, utcOffsetMinutes);
  const start = civilOf(first);
  const end = civilOf(last);
  if (isWhole(first, last, 'year')) {
    return start.year === end.year ? String(start.year) : `${start.year} to ${end.year}`;
  }
  if (isWhole(first, last, 'month')) {
    const name = `${MONTHS[end.month - 1] ?? ''} ${end.year}`;
    if (start.year === end.year && start.month === end.month) return name;
    const year = start.year === end.year ? '' : ` ${start.year}`;
    return `${MONTHS[start.month - 1] ?? ''}${year} to ${name}`;
  }
  if (first <= FIRST_DAY) return `until ${dateOf(last)}`;
  if (last >= LAST_DAY) return `from ${dateOf(first)}`;
  if (unit === 'weekend') return `the weekend of ${dateOf(first)}`;
  return `from ${dateOf(first)} to ${dateOf(last)}`;
}

function isWhole(first: number, last: number, unit: 'year' | 'month'): boolean {
  if (first <= FIRST_DAY || last >= LAST_DAY) return false;
  const start = civilOf(first);
  const end = civilOf(last);
  if (unit === 'year') {
    return first === dayOf({ year: start.year, month: 1, day: 1 }) && end.month === 12 && end.day === 31;
  }
  return start.day === 1 && last === lastDayOfMonth(end.year, end.month);
}

function dateOf(day: number): string {
  const civil = civilOf(day);
  return `${civil.day} ${MONTHS[civil.month - 1] ?? ''} ${civil.year}`;
}
