/**
 * What speaks for a turn, and how much each of it counts. The weights were found by coordinate search on conversations
 * with known answers, rounded, and judged with one conversation left out at a time
 * (docs/decisions/2026-11-24-ranking-memory.md). They are few on purpose.
 */

/** One number for each turn; most lie between 0 and 1. */
export interface Clues {
  /** The question's words in the turn and, at less, in its neighbours. */
  words: Float64Array;
  /** How well the best turns of its session fit: whose talk it was. */
  session: Float64Array;
  /** How near it was said to a day that the question names. */
  day: Float64Array;
  /** It follows a question like this one. */
  answers: Float64Array;
  /** It ends with a question: it rather asks than tells. */
  asks: Float64Array;
  /** News stands in the first turn of a session. */
  opens: Float64Array;
  /** A long turn says more than a greeting. */
  length: Float64Array;
  /** The encoder's similarity with the turn, and with it and its neighbours. */
  meaning: Float64Array;
  meaningAround: Float64Array;
  /** These two make all that speaks for a turn count more: who is asked about speaks in it… */
  speaker: Float64Array;
  /** …and it says when, where the question asks that. */
  time: Float64Array;
}
export type ClueName = keyof Clues;
export type ClueWeights = Record<ClueName, number>;

export const TURN_WEIGHTS: ClueWeights = {
  words: 1,
  session: 0.25,
  day: 0.35,
  answers: 0.4,
  asks: -0.1,
  opens: 0.1,
  length: 0.25,
  meaning: 0.4,
  meaningAround: 0.25,
  speaker: 0.2,
  time: 0.3,
};

const ADDED = [
  'words',
  'session',
  'day',
  'answers',
  'asks',
  'opens',
  'length',
  'meaning',
  'meaningAround',
] as const;

export function weighClues(clues: Clues, weights: ClueWeights): Float64Array {
  const scores = new Float64Array(clues.words.length);
  for (const name of ADDED) {
    const weight = weights[name];
    const clue = clues[name];
    if (weight !== 0) for (let i = 0; i < scores.length; i++) scores[i]! += weight * clue[i]!;
  }
  for (let i = 0; i < scores.length; i++) {
    scores[i]! *= (1 + weights.speaker * clues.speaker[i]!) * (1 + weights.time * clues.time[i]!);
  }
  return scores;
}
