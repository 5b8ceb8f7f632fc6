/** Dates as numbers, with names of months, and moments as ISO 8601. Found and listed; redacted only by policy. */
import type { Recogniser } from '../recogniser.js';
import { recogniseByPattern } from '../pattern-recogniser.js';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:\\d{4}|\\d{2})';
const SHORT = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';
const NAME =
  '(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)';
const MOMENT =
  '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-][0-2]\\d:?[0-5]\\d)';
const ORDINAL = '(?:ST|ND|RD|TH)?';

export const dateTime: Recogniser = recogniseByPattern({
  type: 'DATE_TIME',
  patterns: [
    { form: new RegExp(MOMENT), score: 0.8 },
    { form: new RegExp(`(?:${MONTH}/${DAY}|${DAY}/${MONTH})/${YEAR}`), score: 0.6 },
    {
      form: new RegExp(`\\d{4}/${MONTH}/${DAY}|\\d{4}-${MONTH}-${DAY}|\\d{4}\\.${MONTH}\\.${DAY}`),
      score: 0.6,
    },
    { form: new RegExp(`(?:${MONTH}-${DAY}|${DAY}-${MONTH})-\\d{4}`), score: 0.6 },
    { form: new RegExp(`${DAY}\\.${MONTH}\\.${YEAR}`), score: 0.6 },
    { form: new RegExp(`${DAY}-${SHORT}(?:-${YEAR})?|${SHORT}-${YEAR}`), score: 0.6 },
    { form: new RegExp(`${DAY}${ORDINAL}(?: OF)? ${NAME}\\.?(?:,? \\d{4})?`), score: 0.6 },
    { form: new RegExp(`${NAME}\\.? ${DAY}${ORDINAL}(?:,? \\d{4})?|${NAME} \\d{4}`), score: 0.6 },
    { form: new RegExp(`${MONTH}/\\d{4}`), score: 0.2 },
    { form: new RegExp(`${MONTH}/\\d{2}`), score: 0.1 },
  ],
  context: [
    'date',
    'birthday',
    'today',
    'born',
    'birth',
    'dob',
    'on',
    'since',
    'until',
    'due',
    'expires',
    'expiry',
    'day',
  ],
  views: ['plain', 'loose'],
});
