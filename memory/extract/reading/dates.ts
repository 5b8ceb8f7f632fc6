/** Times that a clause names, as bounds and as words that still say the same next year. */
import { FIRST_DAY, firstMoment, LAST_DAY, lastMoment, todayOf } from '../../time/calendar.js';
import { findDates } from '../../time/find-dates.js';
import { formatDay, formatSpan } from '../../time/format-dates.js';
import type { DateContext, FoundDate } from '../../time/found-date.js';

export interface DatedWords {
  /** With the times in them made absolute: "on Friday, 4 December 2026". */
  absolute: string;
  /** Without them. */
  bare: string;
  from: number | null;
  to: number | null;
  tense: FoundDate['tense'] | null;
  unit: FoundDate['unit'] | null;
}

export interface DateOptions extends DateContext {
  lean?: 'past' | 'future' | 'nearest';
}

/** Words that mostly are no time, though they can be one. */
const NO_TIME =
  /^(?:now|right now|at the moment|currently|these days|the past|the day|all day|a day|daily|once|this (?:time|moment))$/i;

export function readDates(words: string, options: DateOptions): DatedWords {
  const found = findDates(words, options).filter((date) => !NO_TIME.test(date.words.trim()));
  const first = found[0];
  if (first === undefined)
    return { absolute: words, bare: words, from: null, to: null, tense: null, unit: null };
  const { utcOffsetMinutes } = options;
  const steps = /^in (?<count>an?|\d+|two|three|four|five|six) weeks?$/i.exec(first.words.trim());
  if (steps !== null && first.tense === 'future')
    Object.assign(first, sameWeekday(steps.groups?.['count'] ?? 'a', options));
  let absolute = '';
  let bare = '';
  let end = 0;
  for (const date of found) {
    const before = words.slice(end, date.start);
    const lead =
      /(?:(?:^|\s)(?:on|in|at|this|by|for|during|over|around|about|from|since|until|till|up until|next))?\s*(?:the )?(?:very )?$/i.exec(
        before,
      )?.[0] ?? '';
    const kept = before.slice(0, before.length - lead.length);
    absolute += `${kept} ${sayDate(date, { utcOffsetMinutes, lead: lead.trim() })}`;
    bare += kept;
    end = date.end;
  }
  const rest = words.slice(end);
  return {
    absolute: tidy(absolute + rest),
    bare: tidy(bare + rest),
    from: first.from <= firstMoment(FIRST_DAY, utcOffsetMinutes) ? null : first.from,
    to: isEndless(first, options) ? null : first.to,
    tense: first.tense,
    unit: first.unit,
  };
}

/** "In two weeks" is said of a day like this one, and of those about it. */
function sameWeekday(count: string, { at, utcOffsetMinutes }: DateContext): Pick<FoundDate, 'from' | 'to'> {
  const weeks = /^an?$/i.test(count)
    ? 1
    : Number.isNaN(Number(count))
      ? ['two', 'three', 'four', 'five', 'six'].indexOf(count.toLowerCase()) + 2
      : Number(count);
  const day = todayOf({ at, utcOffsetMinutes }) + 7 * weeks;
  return { from: firstMoment(day, utcOffsetMinutes), to: lastMoment(day + 6, utcOffsetMinutes) };
}

/** "Since 2019" is found to end today, and goes on. */
function isEndless({ to, unit }: FoundDate, options: DateContext): boolean {
  const { utcOffsetMinutes } = options;
  if (to >= firstMoment(LAST_DAY, utcOffsetMinutes)) return true;
  return unit === 'open' && todayOf({ at: to, utcOffsetMinutes }) === todayOf(options);
}

function tidy(words: string): string {
  return words
    .replace(/\s{2,}/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .trim();
}

export function sayDate(
  date: FoundDate,
  { utcOffsetMinutes, lead }: { utcOffsetMinutes: number; lead: string },
): string {
  const span = formatSpan(date, utcOffsetMinutes);
  if (/^since/i.test(lead) && date.unit === 'open') {
    const start = formatDay(date.from, utcOffsetMinutes);
    const year = /^(?:19|20)\d\d$/.test(date.words.trim())
      ? date.words.trim()
      : start.replace(/^\p{L}+, /u, '');
    return `since ${year}`;
  }
  if (/^(?:up )?(?:until|till)/i.test(lead))
    return `until ${formatDay(date.to, utcOffsetMinutes).replace(/^\p{L}+, /u, '')}`;
  if (date.unit === 'week')
    return `in the week of ${formatDay(date.from, utcOffsetMinutes).replace(/^\p{L}+, /u, '')}`;
  if (date.unit === 'season') {
    const named = /spring|summer|autumn|fall|winter/i.exec(date.words)?.[0].toLowerCase();
    const year = /\d{4}/.exec(span)?.[0];
    if (named !== undefined && year !== undefined)
      return `in the ${named === 'fall' ? 'autumn' : named} of ${year}`;
  }
  if (/^(?:from|since|until)/.test(span)) return span;
  return date.unit === 'day' || date.unit === 'minute'
    ? `on ${span}`
    : `${date.unit === 'weekend' ? 'on' : 'in'} ${span}`;
}
