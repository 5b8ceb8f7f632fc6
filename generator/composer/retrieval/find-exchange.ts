/**
 * Finds the exchange whose cue a message is most like: by the words they share, weighted by how rare they are among
 * the cues and joined in pairs, and, where an embedder is at hand, by meaning. An unknown word counts against every
 * cue, so that "do you like anchovies" does not get the answer to "do you like pizza".
 */
import { readMessage } from '../recognition/read-message.js';
import { onceInSteps } from '../words/once.js';
import { stem } from '../words/stem.js';
import { isTelling } from '../words/telling-words.js';
import { readBank } from './read-bank.js';
import type { Exchange } from './read-bank.js';

export interface Found {
  exchange: Exchange;
  /** 0 to 1. */
  score: number;
}

/** Likeness of the message in meaning to the cue with that index, 0 to 1. */
export type CueMeaning = (cue: number) => number;

interface Cue {
  exchange: Exchange;
  text: string;
  persons: Persons;
}

interface Index {
  cues: readonly Cue[];
  /** Of each cue, as a vector of its features. */
  lengths: Float64Array;
  postings: ReadonlyMap<string, { cue: number; weight: number }[]>;
  weightOf: (feature: string) => number;
}

const FUNCTION_WORD = 0.35;
const PAIR = 0.6;

const index = onceInSteps(buildIndex);

/** Builds the index in steps of a few milliseconds, so that other work gets its turn between them. */
export const prepareExchanges = index.prepare;

function* buildIndex(): Generator<void, Index> {
  const { exchanges } = readBank();
  yield;
  const texts = exchanges.flatMap((exchange) => exchange.cues.map((text) => ({ exchange, text })));
  const read: { words: string; features: string[] }[] = [];
  const counts = new Map<string, number>();
  for (const [at, { text }] of texts.entries()) {
    const words = readMessage(text)[0]?.words ?? '';
    const features = featuresOf(words);
    read.push({ words, features });
    for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (at % CUES_AT_ONCE === 0) yield;
  }
  const weightOf = weightsBy(counts, texts.length);
  const postings = new Map<string, { cue: number; weight: number }[]>();
  const cues: Cue[] = [];
  const lengths = new Float64Array(texts.length);
  for (const [cue, { exchange, text }] of texts.entries()) {
    const { words, features } = read[cue] ?? { words: '', features: [] };
    for (const key of features) {
      const found = postings.get(key);
      if (found === undefined) postings.set(key, [{ cue, weight: weightOf(key) }]);
      else found.push({ cue, weight: weightOf(key) });
    }
    lengths[cue] = lengthOf(features, weightOf);
    cues.push({ exchange, text, persons: personsIn(words) });
    if (cue % CUES_AT_ONCE === 0) yield;
  }
  return { cues, lengths, postings, weightOf };
}

const CUES_AT_ONCE = 50;

function weightsBy(counts: ReadonlyMap<string, number>, cues: number): (feature: string) => number {
  const rarest = Math.log(1 + cues);
  return (feature) => {
    const rarity = Math.log(1 + cues / (counts.get(feature) ?? 1)) / rarest;
    if (feature.includes(' ')) return counts.has(feature) ? PAIR * rarity : 0;
    return isTelling(feature) || (counts.get(feature) ?? 0) < 3 ? rarity : FUNCTION_WORD * rarity;
  };
}

/** "Can you tell me why …" asks why; the cues ask it straight. */
const ASKING_LEAD =
  /^(?:(?:can|could|would|will) you (?:tell me|explain|say) (?=why|what|who|how|where|when|which|if)|do you (?:happen to )?know (?=why|what|who|how|where|when|which)|tell me (?=why|what|who|how|where|when|which))/;

/** Whom a sentence speaks of: what is said of "her" does not answer what "I" do. */
interface Persons {
  first: boolean;
  second: boolean;
  third: boolean;
  /** "She raised me". */
  startsThird: boolean;
  asks: boolean;
}

const ASKS =
  /^(?:what|who|whom|whose|where|when|why|how|which|do|does|did|is|are|was|were|can|could|will|would|should|have you|tell me)\b/;

function personsIn(words: string): Persons {
  return {
    first: /\b(?:i|me|my|we|our|us)\b/.test(words),
    second: /\b(?:you|your|yourself)\b/.test(words),
    third: /\b(?:he|she|they|him|her|his|their|them)\b/.test(words),
    startsThird: /^(?:he|she|they|his|her|their)\b/.test(words),
    asks: ASKS.test(words),
  };
}

function agreement(message: Persons, cue: Persons): number {
  const isOfOthers = cue.first && !cue.third && (message.startsThird || (message.third && !message.first));
  const turnsRound = message.second && !cue.second;
  const asksBack = cue.second && !message.second && message.first;
  const isNoQuestion = message.asks && !cue.asks;
  const isOfIt = cue.second && message.third && !message.second;
  return (
    (isOfOthers ? 0.5 : 1) *
    (turnsRound ? 0.6 : 1) *
    (asksBack ? 0.85 : 1) *
    (isNoQuestion ? 0.8 : 1) *
    (isOfIt ? 0.5 : 1)
  );
}

/** Single stems and neighbouring pairs, each once. */
function featuresOf(words: string): string[] {
  const stems = words
    .split(' ')
    .filter((word) => word !== '')
    .map(stem);
  const pairs = stems.slice(1).map((word, at) => `${stems[at] ?? ''} ${word}`);
  return [...new Set([...stems, ...pairs])];
}

function lengthOf(features: readonly string[], weightOf: (feature: string) => number): number {
  return Math.sqrt(features.reduce((sum, key) => sum + weightOf(key) ** 2, 0)) || 1;
}

export function cueTexts(): string[] {
  return index.get().cues.map(({ text }) => text);
}

/**
 * Words and meaning each find what the other misses. Their sum, brought to the scale of words alone, lets the same
 * floors serve (measured in tests/generator/composer/openers.test.ts).
 */
const OF_THE_SUM = 0.56;

/** The likest exchanges, best first, each once. */
export function findExchanges(message: string, meaning?: CueMeaning): Found[] {
  const { cues } = index.get();
  const scores = scoreCues(message, meaning);
  const best = new Map<Exchange, number>();
  for (let cue = 0; cue < scores.length; cue += 1) {
    const score = Math.min(1, scores[cue] ?? 0);
    const exchange = score > LEAST ? cues[cue]?.exchange : undefined;
    if (exchange !== undefined && score > (best.get(exchange) ?? 0)) best.set(exchange, score);
  }
  return [...best]
    .map(([exchange, score]) => ({ exchange, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}

/** Less than this is no likeness. */
const LEAST = 0.3;

/** Of each cue, by the sentence of the message that is likest to it; 0 for what is not worth a look. */
function scoreCues(message: string, meaning?: CueMeaning): Float64Array {
  const { cues } = index.get();
  const best = new Float64Array(cues.length);
  for (const { words: spoken } of readMessage(message)) {
    const words = spoken.replace(ASKING_LEAD, '');
    const about = personsIn(words);
    const byWords = likeness(words);
    for (let cue = 0; cue < best.length; cue += 1) {
      const own = byWords[cue] ?? 0;
      const score = meaning === undefined ? own : OF_THE_SUM * (own + Math.max(0, meaning(cue)));
      if (score <= LEAST || score <= (best[cue] ?? 0)) continue;
      best[cue] = Math.max(best[cue] ?? 0, score * agreement(about, cues[cue]?.persons ?? about));
    }
  }
  return best;
}

function likeness(words: string): Float64Array {
  const { lengths, postings, weightOf } = index.get();
  const features = featuresOf(words);
  const length = lengthOf(features, weightOf);
  const shared = new Float64Array(lengths.length);
  for (const key of features) {
    for (const { cue, weight } of postings.get(key) ?? []) shared[cue] = (shared[cue] ?? 0) + weight * weight;
  }
  for (let cue = 0; cue < shared.length; cue += 1) {
    const sum = shared[cue] ?? 0;
    if (sum > 0) shared[cue] = sum / (length * (lengths[cue] ?? 1));
  }
  return shared;
}
