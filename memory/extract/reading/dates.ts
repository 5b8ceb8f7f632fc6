/** Times that a clause names, as bounds and as words that still say the same next year. */
import { FIRST_DAY, firstMoment, LAST_DAY } from '../../time/calendar.js';
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
  /^(?:now|right now|at the moment|currently|these days|may|march|the past|the day|all day|a day|daily|once|this (?:time|moment))$/i;

export function readDates(words: string, options: DateOptions): DatedWords {
  const found = findDates(words, options).filter((date) => !NO_TIME.test(date.words.trim()));
  const first = found[0];
  if (first === undefined)
    return { absolute: words, bare: words, from: null, to: null, tense: null, unit: null };
  const { utcOffsetMinutes } = options;
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

/** "Since 2019" is found to end today, and goes on. */
function isEndless({ to, unit, tense, words }: FoundDate, { utcOffsetMinutes }: DateContext): boolean {
  if (to >= firstMoment(LAST_DAY, utcOffsetMinutes)) return true;
  return unit === 'open' && tense === 'present' && !/\b(?:until|till|to|by)\b|-|–/i.test(words)
    ? true
    : false;
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
  if (/^(?:from|since|until)/.test(span)) return span;
  return date.unit === 'day' || date.unit === 'minute'
    ? `on ${span}`
    : `${date.unit === 'weekend' ? 'on' : 'in'} ${span}`;
}
