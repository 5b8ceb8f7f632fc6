import { civilOf, todayOf } from '../../time/calendar.js';
import { readDates } from '../reading/dates.js';
import { agree } from '../reading/subject.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from '../frame.js';

const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const NUMBER = `(?<number>\\d{1,3}|(?:${Object.keys(TENS).join('|')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${Object.keys(SMALL).reverse().join('|')})`;

export function numberOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (SMALL[lower] !== undefined) return SMALL[lower];
  const [tens = '', ones] = lower.split(/[- ]/);
  const base = TENS[tens];
  return base === undefined ? undefined : base + (ones === undefined ? 0 : (SMALL[ones] ?? 0));
}

function ageDraft(number: string, unit: string, { holder }: FrameContext): Draft[] | undefined {
  const value = numberOf(number);
  if (value === undefined || value > 115 || (value < 5 && holder.subject === 'self')) return undefined;
  const said = /month|week|day/i.test(unit) ? `${value} ${unit.toLowerCase()}` : String(value);
  return [
    {
      attribute: 'age',
      value: said,
      text: `${holder.label} ${agree('are', holder)} ${said} ${/month|week|day/i.test(unit) ? '' : 'years '}old`.replace(
        '  ',
        ' ',
      ),
      importance: 0.6,
    },
  ];
}

const ALMOST = '(?:nearly |almost |about |around |only |roughly |just |now |already |a |over )*';
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

/** The day of the year, as it was said and in one form. */
function birthdayIn(tail: string, context: FrameContext): string | undefined {
  const dayFirst = new RegExp(
    `\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b(?:,? ((?:19|20)\\d\\d))?`,
    'i',
  ).exec(tail);
  const monthFirst = new RegExp(
    `\\b(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? ((?:19|20)\\d\\d))?`,
    'i',
  ).exec(tail);
  const [day, month, year] =
    dayFirst !== null
      ? [dayFirst[1], dayFirst[2], dayFirst[3]]
      : monthFirst !== null
        ? [monthFirst[2], monthFirst[1], monthFirst[3]]
        : [undefined, undefined, undefined];
  if (day !== undefined && month !== undefined)
    return `${Number(day)} ${fullMonth(month)}${year === undefined ? '' : ` ${year}`}`;
  const named = new RegExp(`^(?:in |this |next |on )?(?<month>${MONTH})$`, 'i').exec(tail.trim())?.groups?.[
    'month'
  ];
  if (named !== undefined) return fullMonth(named);
  const dates = readDates(tail, { ...context, lean: 'future' });
  if (dates.from === null || dates.unit !== 'day') return undefined;
  const civil = civilOf(todayOf({ at: dates.from, utcOffsetMinutes: context.utcOffsetMinutes }));
  return `${civil.day} ${MONTHS[civil.month - 1] ?? ''}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function fullMonth(name: string): string {
  return MONTHS.find((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) ?? name;
}

export const agePredicates: readonly Frame[] = [
  {
    form: /^are an? (?<sign>aries|taurus|gemini|cancerian|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces)(?: .*)?$/i,
    read: ({ sign = '' }, { holder }) => [
      {
        attribute: 'star sign',
        kind: 'identity',
        value: sign,
        text: `${holder.label} ${agree('are', holder)} ${/^a/i.test(sign) ? 'an' : 'a'} ${sign}`,
        importance: 0.3,
      },
    ],
  },
  {
    form: /^are (?<ages>\d{1,2}(?:, \d{1,2})*,? and \d{1,2})(?: years old| now)*$/i,
    read: ({ ages = '' }, { holder }) =>
      holder.third || holder.subject === 'self'
        ? undefined
        : [
            {
              attribute: 'age',
              value: ages,
              text: `${holder.label} are ${ages} years old`,
              importance: 0.6,
            },
          ],
  },
  {
    form: /^are in (?:my|his|her|their) (?<when>(?:early |mid[- ]?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s))(?: now| already)?$/i,
    read: ({ when = '' }, { holder }) => [
      {
        attribute: 'age',
        value: when,
        text: `${holder.label} ${agree('are', holder)} in ${holder.third ? 'their' : 'your'} ${when}`,
        importance: 0.5,
      },
    ],
  },
  {
    form: new RegExp(
      `^(?:are|turned|have turned|just turned|are turning|have just turned|will be|turn) ${ALMOST}${NUMBER}(?:(?: |-)(?<unit>years?|months?|weeks?|days?)(?:[- ]old)?| years young)?(?: (?:now|today|yesterday|this (?:year|month|week)|last \\w+|next \\w+|in \\w+(?: \\d+)?|on \\w+(?: \\d+)?|years old|old|soon|and .*|but .*|this \\w+|tomorrow))?$`,
      'i',
    ),
    read: ({ number = '', unit = '' }, context) => {
      const { words, holder } = context;
      if (/^(?:are turning|will be|turn) /i.test(words) || /\b(?:nearly|almost)\b/i.test(words)) {
        const dates = readDates(words.replace(/^turn /, 'are turning '), { ...context, lean: 'future' });
        const value = numberOf(number);
        if (value === undefined) return undefined;
        if (dates.from === null)
          return [
            {
              attribute: 'age',
              value: `nearly ${value}`,
              text: `${holder.label} ${agree('are', holder)} nearly ${value} years old`,
            },
          ];
        return [
          {
            attribute: 'plan',
            value: `turning ${value}`,
            text: `${holder.label} ${agree('are', holder)} turning ${dates.absolute.replace(/^(?:are turning|will be|turn) /i, '')}`,
            from: dates.from,
            to: dates.to,
            importance: 0.5,
          },
        ];
      }
      return ageDraft(number, unit, context);
    },
  },
  {
    form: /^(?:were|was) born (?:on |in |back in )?(?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const { holder } = context;
      const day = birthdayIn(tail, context);
      const year = /^(?:the )?(?<year>(?:19|20)\d\d|'\d\d)\b/.exec(tail)?.groups?.['year'];
      if (day !== undefined)
        return [
          {
            attribute: 'birthday',
            value: day,
            text: `${holder.possessive} birthday is ${/\d{4}/.test(day) ? day : `on ${day}`}`.replace(
              / on (?=[A-Z][a-z]+$)/,
              ' in ',
            ),
            importance: 0.7,
          },
        ];
      if (year === undefined) return undefined;
      return [
        {
          attribute: 'birthday',
          value: year,
          text: `${holder.label} ${agree('were', holder)} born in ${year}`,
          importance: 0.6,
        },
      ];
    },
  },
];

export const ageClauses: readonly Frame[] = [
  {
    form: /^(?:my|our) (?:b-?day|birthday|date of birth|dob) (?:is|are|falls|was)(?: on| in|:)? (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const day = birthdayIn(tail, context);
      return day === undefined
        ? []
        : [
            {
              attribute: 'birthday',
              value: day,
              text: `Your birthday is ${/\d/.test(day) ? 'on' : 'in'} ${day}`,
              importance: 0.75,
            },
          ];
    },
  },
  {
    form: /^(?:it is|today is|tomorrow is|yesterday was|it was) my (?:(?<number>\d{1,3})(?:st|nd|rd|th) )?(?:b-?day|birthday)(?: (?<when>today|tomorrow|yesterday|on .+|this .+|next .+|in .+))?(?:$|,| and)/i,
    read: ({ number = '', when = '' }, context) => {
      const said =
        when === '' ? (/^(?:today|tomorrow|yesterday)/i.exec(context.words)?.[0] ?? 'today') : when;
      const day = birthdayIn(/^today$/i.test(said) ? isoToday(context) : said, context);
      const drafts: Draft[] =
        day === undefined
          ? []
          : [{ attribute: 'birthday', value: day, text: `Your birthday is on ${day}`, importance: 0.75 }];
      if (number !== '' && /today/i.test(said)) drafts.push(...(ageDraft(number, '', context) ?? []));
      return drafts;
    },
  },
  {
    form: new RegExp(`^(?:my|his|her) age is ${NUMBER}$`, 'i'),
    read: ({ number = '' }, context) => ageDraft(number, '', context),
  },
  {
    form: new RegExp(
      `^(?:finally|just turned|turned|only|aged?|at last) ${NUMBER}(?: years old| today| now| yesterday)?$`,
      'i',
    ),
    read: ({ number = '' }, context) => ageDraft(number, '', context),
  },
];

function isoToday(context: FrameContext): string {
  const { day, month } = civilOf(todayOf(context));
  return `${day} ${MONTHS[month - 1] ?? ''}`;
}
