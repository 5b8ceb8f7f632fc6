/**
 * The ways in which people name a time that is no plain date: "the weekend after next", "last summer", "in 2019".
 * chrono-node has no seasons, weekends, decades or named days, and takes "next Friday" for one moment of it; it reads
 * what is left (explicit-dates.ts).
 */
import { civilOf, dayOf, lastDayOfMonth, mondayOf, weekdayOf } from './calendar.js';
import { NAMED_DAYS } from './named-days.js';
import type { Span, Standpoint } from './span.js';
import { daySpan, monthSpan, weekendSpan, weekSpan, yearly, yearSpan } from './span.js';

type Groups = Partial<Record<string, string>>;

export interface DateRule {
  pattern: RegExp;
  /** Undefined where it is no date after all. */
  read(groups: Groups, standpoint: Standpoint): Span | undefined;
}

const WHICH = '(?<which>this past|this coming|last|past|previous|this|current|coming|next|following)';
const PART =
  '(?:(?:the )?(?:very )?(?:early|late|mid|middle|start|beginning|first half|second half|end)(?: in| of)?[ -](?:the )?)?';
const YEAR = '(?:19|20)\\d\\d';
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** "Sun", "sat" and "wed" are words too. */
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
};
const BEFORE_TIME =
  '(?:in|since|until|till|by|before|after|during|from|to|of|for|around|about|between|and|through|throughout|over|at|on|come)';
const WHOLE_DAY_PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';
/** What may follow "on the 3rd"; "on the 3rd floor" is no date. */
const AFTER_DAY =
  '(?= *(?:$|[.,;:!?)–—-])| (?:and|or|but|with|at|for|to|because|so|if|when|i|we|my|he|she|they|in the|until|till|this|next|again)\\b)';

function rule(source: string, read: DateRule['read']): DateRule {
  // "Every Monday" is a habit.
  return { pattern: new RegExp(`(?<![\\w'-]|\\b(?:every|each) )(?:${source})(?!\\w)`, 'giu'), read };
}

function whichOf(word: string | undefined): 'last' | 'this' | 'next' | undefined {
  switch (word?.toLowerCase()) {
    case 'last':
    case 'past':
    case 'this past':
    case 'previous':
      return 'last';
    case 'this':
    case 'current':
      return 'this';
    case 'next':
    case 'coming':
    case 'this coming':
    case 'following':
      return 'next';
    default:
      return undefined;
  }
}

const STEP = { last: -1, this: 0, next: 1 } as const;

const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 } as const;

/** Of the northern half of the world. A winter belongs to the year in which it begins. */
function seasonSpan(name: keyof typeof SEASONS, year: number): Span {
  const month = SEASONS[name];
  return {
    first: dayOf({ year, month, day: 1 }),
    last: lastDayOfMonth(year, month + 2),
    unit: 'season',
  };
}

function seasonIn({ which, season, year }: Groups, standpoint: Standpoint): Span | undefined {
  const name = season?.toLowerCase() as keyof typeof SEASONS;
  if (year !== undefined) return seasonSpan(name, Number(year));
  return yearly((each) => seasonSpan(name, each), whichOf(which), standpoint);
}

/** "Next Friday" is the one of next week; "this Friday" the first from today on, "last Friday" the last before it. */
function weekdayIn({ which, weekday, week }: Groups, { today, lean }: Standpoint): Span {
  const name = weekday?.toLowerCase() ?? '';
  const wanted = SHORT_WEEKDAYS[name] ?? WEEKDAYS.indexOf(name);
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const behind = (weekdayOf(today) - wanted + 7) % 7;
  if (week !== undefined) return daySpan(today + (ahead === 0 ? 7 : ahead) + 7);
  switch (which?.toLowerCase()) {
    case 'last':
    case 'past':
    case 'this past':
    case 'previous':
      return daySpan(today - (behind === 0 ? 7 : behind));
    case 'next':
    case 'following': {
      const ofNextWeek = mondayOf(today) + 7 + ((wanted + 6) % 7);
      return daySpan(ofNextWeek);
    }
    case 'this':
      return daySpan(lean === 'past' ? today - behind : today + ahead);
    case 'coming':
    case 'this coming':
      return daySpan(today + (ahead === 0 ? 7 : ahead));
    default:
      if (lean === 'future') return daySpan(today + (ahead === 0 ? 7 : ahead));
      if (lean === 'past') return daySpan(today - (behind === 0 ? 7 : behind));
      return daySpan(ahead <= behind ? today + ahead : today - behind);
  }
}

/** Undefined if no month near has such a day. */
function dayOfMonthIn(day: number, { today, lean }: Standpoint): Span | undefined {
  const { year, month } = civilOf(today);
  const days = [-2, -1, 0, 1, 2].flatMap((step) => {
    const { first, last } = monthSpan(year, month + step);
    return first + day - 1 <= last ? [first + day - 1] : [];
  });
  const past = days.findLast((each) => each <= today);
  const future = days.find((each) => each >= today);
  if (past === undefined || future === undefined) return undefined;
  if (lean === 'past') return daySpan(past);
  if (lean === 'future') return daySpan(future);
  return daySpan(today - past < future - today ? past : future);
}

/** "3 to 10 May". */
function daysOfMonthIn({ first, last, month, year }: Groups, standpoint: Standpoint): Span | undefined {
  const from = Number(first);
  const to = Number(last);
  if (from < 1 || to > 31 || to <= from) return undefined;
  const spanOf = (inYear: number): Span => ({
    first: dayOf({ year: inYear, month: monthNumber(month), day: from }),
    last: dayOf({ year: inYear, month: monthNumber(month), day: to }),
    unit: 'open',
  });
  return year === undefined ? yearly(spanOf, undefined, standpoint) : spanOf(Number(year));
}

/** "July 11". */
function dayOfNamedMonthIn({ month, may, day, year }: Groups, standpoint: Standpoint): Span | undefined {
  const number = Number(day);
  if (number < 1 || number > 31) return undefined;
  const spanOf = (inYear: number): Span =>
    daySpan(dayOf({ year: inYear, month: monthNumber(month ?? may), day: number }));
  return year === undefined ? yearly(spanOf, undefined, standpoint) : spanOf(Number(year));
}

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.startsWith((name ?? '-').toLowerCase().slice(0, 3))) + 1;
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  few: 3,
  several: 4,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
};

const DECADES: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
};

function decadeSpan(first: number): Span {
  return { first: yearSpan(first).first, last: yearSpan(first + 9).last, unit: 'open' };
}

/** "My twenties" is an age. */
const NAMED_DECADES = Object.keys(DECADES).join('|');
const LONG_MONTHS = MONTHS.join('|');
const SAFE_MONTHS = MONTHS.filter((month) => month !== 'march' && month !== 'may').join('|');
const SHORT_MONTHS = 'jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec';
const SEASON = '(?<season>spring|summer|autumn|winter)(?:time)?';

/** The earlier wins where two meet. */
export const DATE_RULES: readonly DateRule[] = [
  rule('(?:the )?day after tomorrow', (_, { today }) => daySpan(today + 2)),
  rule('(?:the )?day before yesterday', (_, { today }) => daySpan(today - 2)),
  rule('tonight|(?:later |earlier )?today|this (?:morning|afternoon|evening)', (_, { today }) =>
    daySpan(today),
  ),
  rule('last night|yesterday(?: (?:morning|afternoon|evening|night))?', (_, { today }) => daySpan(today - 1)),
  rule('(?:tomorrow|tmrw)(?: (?:morning|afternoon|evening|night))?', (_, { today }) => daySpan(today + 1)),
  rule('(?:the )?weekend after next', (_, { today }) => weekendSpan(today + 14)),
  rule('(?:the )?weekend before last', (_, { today }) => weekendSpan(mondayOf(today) - 8)),
  rule(
    `(?:${WHICH} weekend|(?<=\\b(?:at|over|on|for|during|until|by) )the weekend)`,
    ({ which }, { today, lean }) => {
      const back = lean === 'past' && weekdayOf(today) !== 6 && weekdayOf(today) !== 0 ? -1 : 0;
      const step = which === undefined ? back : STEP[whichOf(which) ?? 'this'];
      return weekendSpan(today + 7 * step);
    },
  ),
  rule('(?:the )?week after next', (_, { today }) => weekSpan(today + 14)),
  rule('(?:the )?week before last', (_, { today }) => weekSpan(today - 14)),
  rule(`${PART}(?:${WHICH}|(?<=(?:end|start|beginning|middle) of )the) week`, ({ which }, { today }) =>
    weekSpan(today + 7 * STEP[whichOf(which) ?? 'this']),
  ),
  rule('(?:the )?month after next', (_, { today }) =>
    monthSpan(civilOf(today).year, civilOf(today).month + 2),
  ),
  rule('(?:the )?month before last', (_, { today }) =>
    monthSpan(civilOf(today).year, civilOf(today).month - 2),
  ),
  rule(`${PART}(?:${WHICH}|(?<=(?:end|start|beginning|middle) of )the) month`, ({ which }, { today }) =>
    monthSpan(civilOf(today).year, civilOf(today).month + STEP[whichOf(which) ?? 'this']),
  ),
  rule('(?:the )?year after next', (_, { today }) => yearSpan(civilOf(today).year + 2)),
  rule('(?:the )?year before last', (_, { today }) => yearSpan(civilOf(today).year - 2)),
  rule(
    `${PART}(?:${WHICH}|(?<=(?:end|start|beginning|middle) of )the) year(?!['’]s (?:eve|day))`,
    ({ which }, { today }) => yearSpan(civilOf(today).year + STEP[whichOf(which) ?? 'this']),
  ),
  rule(
    '(?:(?:in|over|within|during|for) )?(?:the )?(?<which>last|past|next|coming) (?:(?:a )?(?<number>\\d{1,3}|couple|few|several|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: of)? )(?<unit>day|night|week|fortnight|month|year)s?',
    ({ which, number = '', unit = '' }, { today }) => {
      const days = (NUMBERS[number.toLowerCase()] ?? Number(number)) * (UNIT_DAYS[unit.toLowerCase()] ?? 1);
      return whichOf(which) === 'last'
        ? { first: today - days, last: today, unit: 'open' }
        : { first: today, last: today + days, unit: 'open' };
    },
  ),
  rule('(?<number>a|one|two|three|\\d) fortnights? ago', ({ number = '' }, { today }) =>
    weekSpan(today - 14 * (NUMBERS[number.toLowerCase()] ?? Number(number))),
  ),
  rule(
    `(?:the )?(?<first>\\d{1,2})(?:st|nd|rd|th)? ?(?:to|until|till|through|and|-|–) ?(?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${LONG_MONTHS}|${SHORT_MONTHS})\\b(?:,? (?<year>${YEAR}))?`,
    daysOfMonthIn,
  ),
  rule(
    `(?<month>${LONG_MONTHS}),? from (?:the )?(?<first>\\d{1,2})(?:st|nd|rd|th)? ?(?:to|until|till|through|-|–) ?(?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![:\\d])`,
    daysOfMonthIn,
  ),
  // Without "of" or an ordinal the British parser of chrono-node takes "July 11" for a month of 2011.
  rule(
    `(?:(?<month>${SAFE_MONTHS}|${SHORT_MONTHS})|(?<=\\b(?:on|by|until|till|since|from|before|after|is|was) )(?<may>may|march))\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?(?! ?(?:[:\\d]|[ap]\\.?m\\b|to \\d|- ?\\d|–))`,
    dayOfNamedMonthIn,
  ),
  ...NAMED_DAYS.map(({ pattern, spanOf }) =>
    rule(`(?:${pattern}),? (?:in |of )?(?<year>${YEAR})`, ({ year }) => spanOf(Number(year))),
  ),
  ...NAMED_DAYS.map(({ pattern, spanOf, plain }) =>
    rule(
      `(?:${WHICH} )?${plain ? '' : `(?<=(?:${BEFORE_TIME}|${WHICH.replace('?<which>', '?:')}) )`}(?:${pattern})${WHOLE_DAY_PART}(?! (?:tree|card|present|gift|party|song|film|movie|carol|cake|market|jumper|dinner|resolution|costume)s?\\b)`,
      ({ which }, standpoint) => yearly(spanOf, whichOf(which), standpoint),
    ),
  ),
  rule(`${PART}(?:${WHICH} )${SEASON}`, seasonIn),
  rule(`${PART}${SEASON}(?: of)?,? (?<year>${YEAR})`, seasonIn),
  rule(
    `(?<=\\b(?:in|since|until|till|by|before|after|during|over|from|to|for|of|and) )${PART}(?:the )?${SEASON}`,
    seasonIn,
  ),
  rule(`${PART}${WHICH} (?<season>fall)`, seasonIn),
  rule(`(?<=\\b(?:in|since|until|during|over) )the (?<season>fall)(?! of\\b)`, seasonIn),
  rule(`a (?<week>week) (?:on|from|this) (?<weekday>${WEEKDAYS.join('|')})`, weekdayIn),
  rule(
    `(?:${WHICH} |(?<=\\bthe )(?<alone>following) )?(?<weekday>${WEEKDAYS.join('|')})(?: (?<week>week))?${WHOLE_DAY_PART}(?! of (?:the|each|every) )(?!,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${LONG_MONTHS}|${SHORT_MONTHS})|,? (?:${LONG_MONTHS}) \\d)`,
    weekdayIn,
  ),
  rule(
    `(?:${WHICH} |(?<=\\b(?:on|by|until|since) ))(?<weekday>${Object.keys(SHORT_WEEKDAYS).join('|')})\\.?${WHOLE_DAY_PART}`,
    weekdayIn,
  ),
  rule(
    `(?<=\\b(?:on|by|before|until|till|since|from|after|to|around|and) )the (?<day>\\d{1,2})(?:st|nd|rd|th)${WHOLE_DAY_PART}${AFTER_DAY}`,
    ({ day }, standpoint) =>
      Number(day) >= 1 && Number(day) <= 31 ? dayOfMonthIn(Number(day), standpoint) : undefined,
  ),
  rule(
    `${PART}(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?:${WHICH} )?(?<month>${LONG_MONTHS}|${SHORT_MONTHS})\\.?(?: of)?,? (?<year>${YEAR})`,
    ({ month, year }) => monthSpan(Number(year), monthNumber(month)),
  ),
  rule(
    `${PART}(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?:${WHICH} |(?<=\\b(?:in|since|until|till|by|before|after|during|from|for|of|between|and|to|early|late|mid|around|through|come|end) ))(?<month>${LONG_MONTHS}|(?<=in )(?:${SHORT_MONTHS}))(?!'s\\b)(?! \\d{1,2}(?:st|nd|rd|th)?\\b)`,
    ({ which, month }, standpoint) =>
      yearly((year) => monthSpan(year, monthNumber(month)), whichOf(which), standpoint),
  ),
  rule(
    `(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?<month>${SAFE_MONTHS})(?! \\d{1,2}(?:st|nd|rd|th)?\\b)(?=[.,;!?]|$| (?:and|to|or|is|was|for|when)\\b)`,
    ({ month }, standpoint) => yearly((year) => monthSpan(year, monthNumber(month)), undefined, standpoint),
  ),
  rule(
    `(?<=\\b(?:in|since|until|till|by|before|after|during|from|to|between|and|around|of|through|year|back in|early|late) )${PART}(?<year>${YEAR})(?![.,:]?\\d|[%€$£]| ?(?:%|km|kg|people|pieces|pages|words|units|dollars|euros|pounds|degrees|calories|steps|metres|meters|miles|rpm|other|more)\\b)`,
    ({ year }) => yearSpan(Number(year)),
  ),
  rule(`(?:the )?(?:early |late |mid[- ])?(?<decade>(?:19|20)\\d0)['’]?s`, ({ decade }) =>
    decadeSpan(Number(decade)),
  ),
  rule(`(?:the )(?:early |late |mid[- ])?['’]?(?<decade>[0-9]0)['’]?s`, ({ decade }) =>
    decadeSpan((Number(decade) >= 30 ? 1900 : 2000) + Number(decade)),
  ),
  rule(`(?<=\\bthe (?:early |late |mid[- ])?)(?<decade>${NAMED_DECADES})`, ({ decade = '' }) => {
    const first = DECADES[decade.toLowerCase()];
    return first === undefined ? undefined : decadeSpan(first);
  }),
];
