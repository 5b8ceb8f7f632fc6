/**
 * Days that are written down: when a turn was said, and what a question asks of ("in May 2023", "on 3 October",
 * "summer 2022"). Days are whole ones since 1970-01-01, of the calendar where they were written.
 */

/** Both days belong to it. */
export interface DayRange {
  from: number;
  to: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Their first month, in the northern half of the world; winter goes on into the next year. */
const SEASONS = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
]);
/** What makes a month of "may" and "march", which are verbs too. */
const BEFORE_MONTH =
  /^(?:in|of|on|during|early|late|mid|by|since|until|till|before|after|last|this|next|and|to)$/i;
const ISO_DAY = /\b(\d{4})-(\d\d)-(\d\d)/;
const DAY_MS = 86_400_000;

/** "11:53 am on 23 March, 2023" or ISO 8601; undefined for what is neither. */
export function readDay(date: string): number | undefined {
  return findAskedDays(date, []).find(({ from, to }) => from === to)?.from;
}

/** A date without a year is meant in each of `years`. */
export function findAskedDays(question: string, years: readonly number[]): DayRange[] {
  const iso = ISO_DAY.exec(question);
  if (iso !== null) return [oneDay(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))];
  const words = question.match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.flatMap((word, at) => {
    const lower = word.toLowerCase();
    const season = SEASONS.get(lower);
    const year = yearNear(words, at);
    if (season !== undefined) return year === undefined ? [] : [months(year, season, 3)];
    if (isYear(word) && /^(?:in|during|since)$/i.test(words[at - 1] ?? ''))
      return [months(Number(word), 0, 12)];
    const month = monthOf(lower);
    if (month === -1) return [];
    const day = dayNear(words, at);
    if (day === undefined && year === undefined && !isSurelyMonth(words, at)) return [];
    return (year === undefined ? years : [year]).map((one) =>
      day === undefined ? months(one, month, 1) : oneDay(one, month, day),
    );
  });
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function monthOf(word: string): number {
  if (word.length < 3) return -1;
  return MONTHS.findIndex(
    (month) => month === word || month.slice(0, 3) === word || (word === 'sept' && month === 'september'),
  );
}

function isSurelyMonth(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return !/^(?:may|mar|march|dec|jan|sep)$/i.test(word) || BEFORE_MONTH.test(words[at - 1] ?? '');
}

/** "23 March", "3rd of March", "March 23". */
function dayNear(words: readonly string[], at: number): number | undefined {
  const before = ['st', 'nd', 'rd', 'th', 'of'];
  let i = at - 1;
  while (before.includes(words[i]?.toLowerCase() ?? '')) i -= 1;
  return [words[i], words[at + 1]]
    .filter((word) => /^\d{1,2}$/.test(word ?? ''))
    .map(Number)
    .find((day) => day >= 1 && day <= 31);
}

/** The next words but for a day: "March 2023", "March 23rd, 2023", "summer of 2022". */
function yearNear(words: readonly string[], at: number): number | undefined {
  const found = words.slice(at + 1, at + 4).find((word) => !/^(?:\d{1,2}|st|nd|rd|th|of)$/i.test(word));
  return found !== undefined && isYear(found) ? Number(found) : undefined;
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

function oneDay(year: number, month: number, day: number): DayRange {
  const at = dayNumber(year, month, day);
  return { from: at, to: at };
}

function months(year: number, first: number, count: number): DayRange {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 1) - 1 };
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / DAY_MS);
}
