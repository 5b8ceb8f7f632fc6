/** The words of a fact, and how well they cover those of a question. */
import { stem } from '../../generator/index.js';
import type { Fact } from '../fact.js';
import { tellingWords, wordsOfText } from '../ranking/telling-words.js';
import { likenessOfStems } from './kinds.js';
import type { AskedWord } from './question/question.js';

export interface ReadFact {
  fact: Fact;
  /** Lower case, all of them. */
  words: readonly string[];
  stems: readonly string[];
}

/** Most facts are told apart by what they are kept under, so their words are read only when they are looked at. */
export function readFact(fact: Fact): ReadFact {
  let words: readonly string[] | undefined;
  let stems: readonly string[] | undefined;
  return {
    fact,
    get words() {
      words ??= wordsOfText(fact.text).map((word) => word.replace(/'s$/u, ''));
      return words;
    },
    get stems() {
      stems ??= stemsOf(fact);
      return stems;
    },
  };
}

function stemsOf({ text, value, attribute }: Fact): string[] {
  const told = tellingWords(`${text} ${value} ${attribute.replace('favourite', 'favourite like')}`);
  return [...new Set(told.map(stem))];
}

export function coverage(words: readonly AskedWord[], read: ReadFact): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  return words.reduce((sum, word) => sum + word.weight * fits(word.stem, read), 0) / all;
}

export function fits(asked: string, { stems }: ReadFact): number {
  return stems.reduce((most, told) => Math.max(most, likenessOfStems(asked, told)), 0);
}
