/**
 * Plain dates ("3 May", "2026-05-03", "3/5/26", "from 3 to 10 May") and steps from now ("in two weeks", "a month
 * ago") by chrono-node. What it fills in by itself (a year, a whole day for a month) is worked out again here: by the
 * way the text leans, and as wide as it was said.
 */
import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node';
import { casual as american, GB as british } from 'chrono-node/en';
import { dayOf } from './calendar.js';
import type { Span, Standpoint } from './span.js';
import { daySpan, monthSpan, weekSpan, yearly, yearSpan } from './span.js';

export interface PlacedSpan extends Span {
  start: number;
  end: number;
}

export interface ExplicitOptions extends Standpoint {
  /** 3/5 is 3 May, or March 5th. */
  order: 'day first' | 'month first';
}

const AGO_OR_IN = /\b(?:ago|earlier|back|before|since|in|within|from now|later|hence|time)\b/iu;
const IN_WORDS = /\b(?:second|sec|minute|min|hour|hr|moment)s?\b/iu;
const BARE_SLASH = /^\d{1,2}\/\d{1,2}$/u;
const BEFORE_SLASH =
  /\b(?:on|by|until|till|since|before|after|from|to|the|for|is|was|born|birthday|due|dated)\s*$/iu;
/** "I think 2 may come": a word, not a month. */
const WORD_MONTH = /^(?:\d{1,2} (?:may|march)|(?:may|march) \d{1,2})$/u;
const CALENDAR = /^\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/u;

export function findExplicitDates(text: string, options: ExplicitOptions): PlacedSpan[] {
  const parser: Chrono = options.order === 'day first' ? british : american;
  const results = parser.parse(text, { instant: noonOf(options.today), timezone: 0 });
  return results.flatMap((result) => {
    if (isNoDate(result, text)) return [];
    const span = spanOf(result, options);
    return span === undefined
      ? []
      : [{ ...span, start: result.index, end: result.index + result.text.length }];
  });
}

/** The days are those of the person; chrono is told that they live at the prime meridian. */
function noonOf(day: number): Date {
  return new Date((day + 0.5) * 86_400_000);
}

function isNoDate({ text, index }: ParsedResult, whole: string): boolean {
  if (/^for\b/iu.test(text)) return true;
  if (/^[\d.,]+$/u.test(text) && !CALENDAR.test(text)) return true;
  if (BARE_SLASH.test(text)) return text === '24/7' || !BEFORE_SLASH.test(whole.slice(0, index));
  const after = whole.slice(index + text.length);
  if (/^[\d.]+\b/u.test(after)) return true;
  return WORD_MONTH.test(text) && /^ [a-z]/u.test(after) && !/^ (?:and|to|at|for|with|i|or)\b/iu.test(after);
}

function spanOf({ text, start, end }: ParsedResult, standpoint: Standpoint): Span | undefined {
  if (start.isCertain('month') && start.isCertain('day') && !start.tags().has('result/relativeDate')) {
    // chrono-node answers null where its types say undefined.
    return datedSpan(start, end ?? undefined, standpoint);
  }
  if (!AGO_OR_IN.test(text) || IN_WORDS.test(text)) return undefined;
  const day = dayIn(start);
  if (/\bdays?\b|\bnights?\b/iu.test(text)) return daySpan(day);
  if (/\b(?:weeks?|fortnights?)\b/iu.test(text)) return weekSpan(day);
  if (/\bmonths?\b|\bquarters?\b|\bhalf a year\b/iu.test(text))
    return monthSpan(start.get('year') ?? 0, start.get('month') ?? 1);
  if (/\b(?:years?|decades?)\b/iu.test(text)) return yearSpan(start.get('year') ?? 0);
  return undefined;
}

function datedSpan(start: ParsedComponents, end: ParsedComponents | undefined, standpoint: Standpoint): Span {
  if (start.isCertain('year') || end?.isCertain('year') === true) {
    const year = (start.isCertain('year') ? start : (end ?? start)).get('year') ?? 0;
    return stretched(dayIn(start, year), end === undefined ? undefined : dayIn(end, year));
  }
  return yearly(
    (year) => stretched(dayIn(start, year), end === undefined ? undefined : dayIn(end, year)),
    undefined,
    standpoint,
  );
}

function stretched(first: number, last: number | undefined): Span {
  if (last === undefined || last === first) return daySpan(first);
  // "From 28 December to 3 January" ends in the year after.
  return { first, last: last < first ? last + 365 : last, unit: 'open' };
}

function dayIn(components: ParsedComponents, year = components.get('year') ?? 0): number {
  return dayOf({ year, month: components.get('month') ?? 1, day: components.get('day') ?? 1 });
}
