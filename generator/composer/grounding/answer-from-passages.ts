/**
 * Finds the sentence of the passages that answers a question: the one whose features (features.ts) weigh most.
 * Where that is too little there is no answer: a passage is never cited for what it does not say.
 */
import type { Passage } from '../../passage.js';
import { featuresOf, passageShare } from './features.js';
import type { Features, Surroundings } from './features.js';
import { readQuestion } from './read-question.js';
import type { Question } from './read-question.js';
import { readPassage } from './split-passage.js';
import type { ReadPassage } from './split-passage.js';
import { ENOUGH, WEIGHTS } from './weights.js';
import { wordAnswer } from './word-answer.js';

export interface PassageAnswer {
  text: string;
  n: number;
  title: string;
  score: number;
  /** How much of the question the passage speaks of, 0 to 1. */
  coverage: number;
}

interface Candidate {
  passage: ReadPassage;
  index: number;
  text: string;
  features: Features;
  score: number;
}

/** Likeness in meaning of a sentence to the question, less that of the average sentence. */
export type SentenceMeaning = (sentence: string) => number;

export function answerFromPassages(
  message: string,
  passages: readonly Passage[],
  meaningOf?: SentenceMeaning,
): PassageAnswer | undefined {
  const question = readQuestion(message);
  if (question.terms.length === 0) return undefined;
  const ranked = rankSentences(question, passages, meaningOf);
  const [best] = ranked;
  if (best === undefined || best.score < ENOUGH) return undefined;
  const { passage, score, features } = best;
  return {
    n: passage.n,
    title: passage.title,
    score,
    coverage: features.coverage,
    text: wordAnswer({ ...best, second: secondTo(best, ranked)?.index }, question),
  };
}

/** A margin so small that either sentence may be the one that was asked for. */
const AS_GOOD = 0.2;

/** A second sentence of the same passage that answers nearly as well. */
function secondTo(best: Candidate, ranked: readonly Candidate[]): Candidate | undefined {
  const next = ranked[1];
  const isSaid = next?.passage === best.passage && best.score - next.score < AS_GOOD && next.score >= ENOUGH;
  return isSaid ? next : undefined;
}

/** The passage that comes nearest to a question which none of them answers. */
export function nearestTitle(message: string, passages: readonly Passage[]): string | undefined {
  const [nearest] = rankSentences(readQuestion(message), passages).filter(
    ({ passage }) => passage.title !== '',
  );
  return nearest?.passage.title ?? passages[0]?.title;
}

/** Every sentence of the passages, the likeliest answer first. */
function rankSentences(
  question: Question,
  passages: readonly Passage[],
  meaningOf: SentenceMeaning = () => 0,
): Candidate[] {
  const read = passages.map(readPassage);
  const surroundings: Surroundings = { question, passages: read, rarity: rarityIn(read), meaningOf };
  const shares = read.map((passage) => passageShare(passage, surroundings));
  const most = Math.max(...shares, 0.01);
  return read
    .flatMap((passage, rank) => {
      return passage.sentences.map(({ text }, index): Candidate => {
        const features = {
          ...featuresOf({ passage, index }, surroundings),
          passage: (shares[rank] ?? 0) / most,
        };
        return { passage, index, text, features, score: weigh(features) };
      });
    })
    .sort((a, b) => b.score - a.score);
}

function weigh(features: Features): number {
  return (Object.keys(WEIGHTS) as (keyof Features)[]).reduce(
    (sum, name) => sum + WEIGHTS[name] * features[name],
    0,
  );
}

/** Words that few of the sentences have say more; 0.5 to 1. */
function rarityIn(passages: readonly ReadPassage[]): (stem: string) => number {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const counts = new Map<string, number>();
  for (const { known } of sentences) for (const key of known) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = Math.log(1 + sentences.length + 4);
  return (key) => 0.5 + 0.5 * (Math.log(1 + (sentences.length + 4) / (1 + (counts.get(key) ?? 0))) / all);
}
