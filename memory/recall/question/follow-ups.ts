/** "And my brother?", "and before that?", "how old is she?": completed from what was asked and said before. */
import type { DialogueMessage } from '../../../generator/index.js';
import { findDates } from '../../time/find-dates.js';
import type { QuestionWords } from './question-words.js';
import { questionWords } from './question-words.js';
import type { Reference } from './subjects.js';
import { findReferences } from './subjects.js';

const BACK = 6;
const PRONOUN = /\b(?:he|she|they|him|them)\b|\b(?:his|hers|her|their|theirs)\b/i;
const OWNING = /^(?:his|hers|their|theirs|her)$/i;
const ELLIPTIC = /^(?:(?:and|what about|how about|or|and what about)\b[, ]*)+(?<rest>.*)$/i;

export function withWhatWasSaid(asked: QuestionWords, dialogue: readonly DialogueMessage[]): QuestionWords {
  const before = dialogue.slice(-BACK);
  const elliptic = ELLIPTIC.exec(asked.cased);
  const rest = elliptic?.groups?.['rest'] ?? asked.cased;
  const isShort =
    rest.split(' ').length <= 4 && !/\b(?:do|does|did|is|are|was|were|am|have|has)\b/i.test(rest);
  const previous = before.findLast(
    ({ role, text }) => role === 'user' && questionWords(text).cased !== asked.cased && isQuestion(text),
  );
  if (previous !== undefined && isShort && asked.endsAsked) {
    const completed = completedBy(questionWords(previous.text).cased, rest, before);
    if (completed !== undefined) return { ...asked, cased: completed };
  }
  return { ...asked, cased: withoutPronoun(elliptic === null ? asked.cased : rest, before) };
}

function isQuestion(text: string): boolean {
  return text.includes('?') || /^(?:what|who|where|when|which|how|do you)\b/i.test(text);
}

/** The earlier question, asked of another person, time or thing. */
function completedBy(
  previous: string,
  rest: string,
  dialogue: readonly DialogueMessage[],
): string | undefined {
  if (/^(?:before(?: (?:that|then))?|previously|earlier|used to)$/i.test(rest)) return `${previous} before`;
  const [own] = findReferences(`${rest}`.replace(/^(?=\p{Lu})/u, 'is '));
  const old = findReferences(previous);
  const pronoun = /^(?:he|she|they|his|hers|her|theirs|him|them)$/i.test(rest) ? rest : undefined;
  const said = own !== undefined ? rest : pronoun === undefined ? undefined : lastReference(dialogue);
  if (said !== undefined) return replaced(previous, old[0], said);
  const context = { at: 0, utcOffsetMinutes: 0 };
  const [time] = findDates(rest, context);
  if (time === undefined) return undefined;
  const [oldTime] = findDates(previous, context);
  return oldTime === undefined ? `${previous} ${rest}` : previous.replace(oldTime.words, time.words);
}

/** "What's my sister's name" and "my brother" are "what's my brother's name"; of "my name" and "hers" it is hers. */
function replaced(previous: string, old: Reference | undefined, said: string): string {
  const bare = said.replace(/'s$/u, '');
  if (old !== undefined) {
    return `${previous.slice(0, old.start)}${bare}${old.owns && !/'s$/u.test(bare) ? "'s" : ''}${previous.slice(old.end)}`;
  }
  if (/\bmy\b/i.test(previous)) return previous.replace(/\bmy\b/i, `${bare}'s`);
  return previous
    .replace(/\bdo I\b/i, `does ${bare}`)
    .replace(/\bam I\b/i, `is ${bare}`)
    .replace(/\bI\b/, bare);
}

function withoutPronoun(cased: string, dialogue: readonly DialogueMessage[]): string {
  const match = PRONOUN.exec(cased);
  if (match === null) return cased;
  const said = lastReference(dialogue);
  if (said === undefined) return cased;
  const isOwning = OWNING.test(match[0]) && /^ \p{L}/u.test(cased.slice(match.index + match[0].length));
  return `${cased.slice(0, match.index)}${said}${isOwning ? "'s" : ''}${cased.slice(match.index + match[0].length)}`;
}

/** As the person would say it: "your sister" is "my sister". */
function lastReference(dialogue: readonly DialogueMessage[]): string | undefined {
  for (const { role, text } of [...dialogue].reverse()) {
    const words = role === 'assistant' ? text.replace(/\byour\b/giu, 'my') : text;
    const reference = findReferences(words.replace(/[’‘]/gu, "'")).findLast(({ by }) => by !== 'a');
    if (reference === undefined) continue;
    return words.slice(reference.start, reference.end).replace(/'s$/u, '');
  }
  return undefined;
}
