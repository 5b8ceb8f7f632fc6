/**
 * Finds the exchange whose cue a message is most like: by the words they share, weighted by how rare they are among
 * the cues and joined in pairs, and, where an embedder is at hand, by meaning. An unknown word counts against every
 * cue, so that "do you like anchovies" does not get the answer to "do you like pizza".
 */
import { readMessage } from '../recognition/read-message.js';
import { once } from '../words/once.js';
import { stem } from '../words/stem.js';
import { isTelling } from '../words/telling-words.js';
import { readBank } from './read-bank.js';
import type { Exchange } from './read-bank.js';

export interface Found {
  exchange: Exchange;
  /** 0 to 1. */
  score: number;
}

/** Likeness of a message to the cue with that index, 0 to 1; see cueTexts. */
export type Meaning = (cue: number) => number;

interface Cue {
  exchange: Exchange;
  text: string;
  length: number;
  persons: Persons;
}

interface Index {
  cues: readonly Cue[];
  postings: ReadonlyMap<string, { cue: number; weight: number }[]>;
  weightOf: (feature: string) => number;
}

const FUNCTION_WORD = 0.35;
const PAIR = 0.6;

const index = once((): Index => {
  const texts = readBank().exchanges.flatMap((exchange) =>
    exchange.cues.map((text) => ({ exchange, text, words: readMessage(text)[0]?.words ?? '' })),
  );
  const features = texts.map(({ words }) => featuresOf(words));
  const counts = new Map<string, number>();
  for (const own of features) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarest = Math.log(1 + texts.length);
  const weightOf = (feature: string): number => {
    const rarity = Math.log(1 + texts.length / (counts.get(feature) ?? 1)) / rarest;
    if (feature.includes(' ')) return counts.has(feature) ? PAIR * rarity : 0;
    return isTelling(feature) || (counts.get(feature) ?? 0) < 3 ? rarity : FUNCTION_WORD * rarity;
  };
  const postings = new Map<string, { cue: number; weight: number }[]>();
  const cues = texts.map(({ exchange, text, words }, cue): Cue => {
    const own = features[cue] ?? [];
    for (const key of own) {
      const weight = weightOf(key);
      const found = postings.get(key);
      if (found === undefined) postings.set(key, [{ cue, weight }]);
      else found.push({ cue, weight });
    }
    return { exchange, text, length: lengthOf(own, weightOf), persons: personsIn(words) };
  });
  return { cues, postings, weightOf };
});

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
}

function personsIn(words: string): Persons {
  return {
    first: /\b(?:i|me|my|we|our|us)\b/.test(words),
    second: /\b(?:you|your|yourself)\b/.test(words),
    third: /\b(?:he|she|they|him|her|his|their|them)\b/.test(words),
    startsThird: /^(?:he|she|they|his|her|their)\b/.test(words),
  };
}

function agreement(message: Persons, cue: Persons): number {
  const isOfOthers = cue.first && !cue.third && (message.startsThird || (message.third && !message.first));
  const turnsRound = message.second && !cue.second;
  const asksBack = cue.second && !message.second && message.first;
  return (isOfOthers ? 0.5 : 1) * (turnsRound ? 0.6 : 1) * (asksBack ? 0.85 : 1);
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
  return index().cues.map(({ text }) => text);
}

/** A meaning this much below 1 is as good as no shared word. */
const MEANING_DISCOUNT = 0.25;

/** The likest exchanges, best first, each once. */
export function findExchanges(message: string, meaning?: Meaning): Found[] {
  const scores = new Map<number, number>();
  for (const { words: spoken } of readMessage(message)) {
    const words = spoken.replace(ASKING_LEAD, '');
    const about = personsIn(words);
    for (const [cue, score] of likeness(words)) {
      const fitting = score * agreement(about, index().cues[cue]?.persons ?? about);
      if (fitting > (scores.get(cue) ?? 0)) scores.set(cue, fitting);
    }
  }
  if (meaning !== undefined) {
    for (const cue of index().cues.keys()) {
      const byMeaning = meaning(cue) - MEANING_DISCOUNT;
      if (byMeaning > (scores.get(cue) ?? 0)) scores.set(cue, byMeaning);
    }
  }
  const best = new Map<Exchange, number>();
  for (const [cue, score] of scores) {
    const exchange = index().cues[cue]?.exchange;
    if (exchange !== undefined && score > (best.get(exchange) ?? LEAST)) best.set(exchange, score);
  }
  return [...best]
    .map(([exchange, score]) => ({ exchange, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}

const LEAST = 0.3;

function likeness(words: string): Map<number, number> {
  const { cues, postings, weightOf } = index();
  const features = featuresOf(words);
  const length = lengthOf(features, weightOf);
  const shared = new Map<number, number>();
  for (const key of features) {
    for (const { cue, weight } of postings.get(key) ?? []) {
      shared.set(cue, (shared.get(cue) ?? 0) + weight * weight);
    }
  }
  for (const [cue, sum] of shared) shared.set(cue, sum / (length * (cues[cue]?.length ?? 1)));
  return shared;
}
