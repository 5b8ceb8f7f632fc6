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

export function readFact(fact: Fact): ReadFact {
  const words = wordsOfText(fact.text).map((word) => word.replace(/'s$/u, ''));
  const told = new Set([
    ...tellingWords(`${fact.text} ${fact.value}`),
    ...tellingWords(fact.attribute.replace('favourite', 'favourite like')),
  ]);
  return { fact, words, stems: [...told].map(stem) };
}

export function coverage(words: readonly AskedWord[], read: ReadFact): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  return words.reduce((sum, word) => sum + word.weight * fits(word.stem, read), 0) / all;
}

export function fits(asked: string, { stems }: ReadFact): number {
  return stems.reduce((most, told) => Math.max(most, likenessOfStems(asked, told)), 0);
}
