/**
 * The grammar's guards before what a model read: where the telling words of a fact stand only in a question, a
 * quotation, hearsay, a condition or an order to the bot, the person did not say it of themselves.
 */
import { clausesOf, sentencesOf } from '../clauses/clauses.js';
import { withDroppedSubject } from '../clauses/dropped-subject.js';
import { readWish } from '../acts/wishes.js';
import { isAnotherWorld, isHearsay, isToTheBot, isUnsure } from '../reading/guards.js';
import { normalise } from '../reading/normalise.js';
import { withoutQuotations } from '../reading/quotations.js';
import { stemWords } from '../reading/stem-words.js';

export type StandsOpen = (value: string) => boolean;

export function openWordsOf(message: string): StandsOpen {
  const text = normalise(message);
  if (isAnotherWorld(text)) return () => false;
  const said = withoutQuotations(text);
  const open = new Set<string>();
  const guarded = new Set<string>();
  const own = new Set(stemWords(said));
  for (const word of stemWords(text)) if (!own.has(word)) guarded.add(word);
  for (const sentence of sentencesOf(said)) {
    const { text: words, wished } = readWish(sentence);
    for (const clause of clausesOf(words)) {
      const isGuarded = (clause.isQuestion && !wished) || isNoStatement(withDroppedSubject(clause.text));
      for (const word of stemWords(clause.text)) (isGuarded ? guarded : open).add(word);
    }
  }
  return (value) => stemWords(value).every((word) => open.has(word) || !guarded.has(word));
}

function isNoStatement(clause: string): boolean {
  return isUnsure(clause) || isHearsay(clause) || isToTheBot(clause);
}
