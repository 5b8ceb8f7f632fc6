/** Days that have a name and come back every year. */
import { dayOf, weekdayOf } from './calendar.js';
import type { Span } from './span.js';
import { daySpan } from './span.js';

function fixed(month: number, day: number): (year: number) => Span {
  return (year) => daySpan(dayOf({ year, month, day }));
}

/** Sunday after the first full moon of spring, by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const place = epact + shift - 7 * late + 114;
  return dayOf({ year, month: Math.floor(place / 31), day: (place % 31) + 1 });
}

/** The fourth Thursday of November. */
function thanksgivingOf(year: number): number {
  const first = dayOf({ year, month: 11, day: 1 });
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}

export interface NamedDay {
  pattern: string;
  spanOf: (year: number) => Span;
  /** Needs no "at" or "on" before it to be a time: "Christmas Eve", but not "Christmas" (a tree, a card). */
  plain: boolean;
}

export const NAMED_DAYS: readonly NamedDay[] = [
  { pattern: 'christmas eve|xmas eve', spanOf: fixed(12, 24), plain: true },
  { pattern: 'christmas day|xmas day', spanOf: fixed(12, 25), plain: true },
  { pattern: "boxing day|st\\.? stephen['’]?s day", spanOf: fixed(12, 26), plain: true },
  {
    pattern: 'christmas|xmas',
    spanOf: (year) => ({
      first: dayOf({ year, month: 12, day: 24 }),
      last: dayOf({ year, month: 12, day: 26 }),
      unit: 'day',
    }),
    plain: false,
  },
  { pattern: "new year['’]?s eve", spanOf: fixed(12, 31), plain: true },
  { pattern: "new year['’]?s day", spanOf: fixed(1, 1), plain: true },
  {
    pattern: "(?:the )?new year['’]?s?",
    spanOf: (year) => ({
      first: dayOf({ year, month: 12, day: 31 }),
      last: dayOf({ year: year + 1, month: 1, day: 1 }),
      unit: 'day',
    }),
    plain: false,
  },
  { pattern: "valentine['’]?s day", spanOf: fixed(2, 14), plain: true },
  { pattern: "valentine['’]?s", spanOf: fixed(2, 14), plain: false },
  { pattern: "st\\.? patrick['’]?s day", spanOf: fixed(3, 17), plain: true },
  { pattern: "april fool['’]?s['’]? day", spanOf: fixed(4, 1), plain: true },
  { pattern: 'good friday', spanOf: (year) => daySpan(easterOf(year) - 2), plain: true },
  { pattern: 'easter sunday', spanOf: (year) => daySpan(easterOf(year)), plain: true },
  { pattern: 'easter monday', spanOf: (year) => daySpan(easterOf(year) + 1), plain: true },
  {
    pattern: 'easter',
    spanOf: (year) => ({ first: easterOf(year) - 2, last: easterOf(year) + 1, unit: 'day' }),
    plain: false,
  },
  { pattern: "hallowe['’]?en", spanOf: fixed(10, 31), plain: false },
  { pattern: 'bonfire night|guy fawkes night', spanOf: fixed(11, 5), plain: true },
  { pattern: 'thanksgiving(?: day)?', spanOf: (year) => daySpan(thanksgivingOf(year)), plain: false },
];
