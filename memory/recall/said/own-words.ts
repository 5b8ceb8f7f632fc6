/** Own words as a question is held against them: what was said, and apart from it what it leans on. */
import { stem } from '../../../generator/index.js';
import type { Fact } from '../../fact.js';
import { tellingWords, wordsOfText } from '../../ranking/telling-words.js';
import { likenessOfStems } from '../kinds.js';
import type { AskedWord } from '../question/question.js';

export interface OwnWords {
  fact: Fact;
  /** As said. */
  text: string;
  /** The bot's question or the sentence before, as it stands in the brackets. */
  context: string;
  words: ReadonlySet<string>;
  contextWords: ReadonlySet<string>;
  stems: readonly string[];
  contextStems: readonly string[];
}

export function readOwnWords(fact: Fact): OwnWords {
  const text = fact.value;
  const context = fact.text.slice(fact.text.indexOf(text) + text.length + 1).trim();
  return {
    fact,
    text,
    context,
    words: plainWords(text),
    contextWords: plainWords(context),
    stems: tellingWords(text).map(stem),
    contextStems: tellingWords(context).map(stem),
  };
}

function plainWords(text: string): Set<string> {
  return new Set(wordsOfText(text).flatMap((word) => [word, word.replace(/'?s$/u, '')]));
}

/** What only its context says counts a little less. */
export function saysWord(asked: string, { stems, contextStems }: OwnWords): number {
  const most = (told: readonly string[]): number =>
    told.reduce((best, one) => Math.max(best, likenessOfStems(asked, one)), 0);
  return Math.max(most(stems), 0.85 * most(contextStems));
}

export function coverageOf(asked: readonly AskedWord[], own: OwnWords): number {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  return asked.reduce((sum, { stem: word, weight }) => sum + weight * saysWord(word, own), 0) / all;
}
