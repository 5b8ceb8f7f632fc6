/**
 * Whether own words hold what a question wants. Stricter than for facts, since a capital letter or a number in what
 * somebody said may be anything: a name must be given as one, an amount must be of what is asked.
 */
import type { RecallQuestion } from '../question/question.js';
import type { OwnWords } from './own-words.js';

const NAME = String.raw`(?:(?:mr|mrs|ms|dr|miss|frau|herr|uncle|aunt|auntie)\.? )?\p{Lu}[\p{L}'’-]+`;
const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|half)';
const TIME = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)|at \\d{1,2}(?!\\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d|every|daily|weekly|weekends?|mornings?|evenings?|tomorrow|yesterday|christmas|easter|summer|winter|spring|autumn)\\b`,
  'i',
);
const MONEY = new RegExp(
  `[$€£]\\s?\\d|\\b${NUMBER} ?(?:k|grand|thousand|million|euros?|dollars?|pounds?|bucks|quid|rand|rupees|yen|reais|cedis)\\b`,
  'i',
);

/** "For three years" is how long, not how old. */
const AGE = new RegExp(
  `(?<!\\b(?:for|in|about|after|since) )\\b${NUMBER}\\b(?! ?(?:hours?|days?|weeks?|times?|km|miles?|euros?|pounds?|dollars?|[ap]m)\\b)`,
  'i',
);

export function holdsWanted(question: RecallQuestion, own: OwnWords, roleWords: readonly string[]): boolean {
  const { wants, core, relation } = question;
  switch (wants) {
    case null:
      return relation === null || !/^who\b/.test(core) || /household|partner/.test(relation.attribute)
        ? /\p{Lu}/u.test(own.text.slice(1)) || !/^who\b/.test(core)
        : isNamed(own, roleWords);
    case 'age':
      return AGE.test(own.text);
    case 'time':
      return TIME.test(own.text);
    case 'amount':
      return holdsAmount(core, own.text);
    case 'surname':
      return (
        /\bname\b/i.test(`${own.text} ${own.context}`) && new RegExp(`${NAME} ${NAME}`, 'u').test(own.text)
      );
    case 'rising':
      return /\b(?:get|gets|got|wake|wakes|up) (?:me )?(?:up )?(?:at|by)\b|\bup (?:at|by|before)\b/i.test(
        own.text,
      );
    case 'school':
      return /\b(?:universit|uni\b|colleg|school|academy|institut)|\b(?:at|in|from) (?:the )?\p{Lu}/iu.test(
        own.text,
      );
    case 'name':
      return isNamed(own, roleWords);
  }
}

function holdsAmount(core: string, text: string): boolean {
  if (/\bhow much\b/.test(core)) return MONEY.test(text);
  const counted = /\bhow many (?<thing>[\p{L}-]+)/u.exec(core)?.groups?.['thing'];
  if (counted === undefined) return new RegExp(`\\b${NUMBER}\\b`, 'i').test(text);
  const singular = counted.replace(/(?:ies|s)$/, '');
  return new RegExp(
    `\\b${NUMBER}\\b (?:\\p{L}+ ){0,2}?${singular}|\\b${singular}\\p{L}*\\b.{0,20}\\b\\d+`,
    'iu',
  ).test(text);
}

/** "Called Max", "my brother Cormac", "Zinhle, my new girl", or the whole answer to a question for a name. */
function isNamed({ text, context }: OwnWords, roleWords: readonly string[]): boolean {
  if (
    /\b(?:called|named|calling (?:him|her|it|them)|call (?:him|her|it|them|me)|name(?:'?s| is| was|:)?|as in|known as)\b:? ["']?\p{L}{2,}/iu.test(
      text,
    ) &&
    /\p{Lu}/u.test(text.slice(1))
  )
    return true;
  if (/\basked: [^;]*\b(?:called|names?|who)\b/i.test(context) && /\p{Lu}[\p{L}'-]+/u.test(text)) return true;
  if (roleWords.length === 0) return new RegExp(`\\b${NAME}`, 'u').test(text.replace(/^\W*\p{L}+/u, ' '));
  const role = `(?:${roleWords.map((word) => word.replaceAll('-', '[- ]')).join('|')})s?`;
  const before = new RegExp(
    `\\b(?:${role})\\b,?(?:,? (?:even|too|now|also|there))?,?(?: is| was| are|'s)?(?: called| named| an?)? ["']?(?<name>\\p{L}[\\p{L}'-]+)`,
    'giu',
  );
  for (const match of text.matchAll(before))
    if (/^\p{Lu}|^(?:mr|mrs|ms|dr|frau|herr)$/u.test(match.groups?.['name'] ?? '')) return true;
  return new RegExp(
    `\\p{Lu}[\\p{L}'-]+,? (?:(?:is|was|are|'s) )?(?:my|our|an?|the) (?:\\p{L}+ )?${role}\\b`,
    'u',
  ).test(text);
}
