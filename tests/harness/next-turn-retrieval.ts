/**
 * Next-turn retrieval, hits@1 of 20: the query is the end of a conversation, the candidates are the turn that came
 * next and 19 turns drawn by a fixed seed from other conversations of the same set. Every turn that has a next one is
 * asked once. A tie for the first place counts as its share. Each scorer sees the same candidates.
 */
import { combineTurns, createBuiltInEmbedder, dot, wordsOf } from '../../embedding/index.js';
import type { Embedder, TrainingSet } from '../../embedding/index.js';

export interface Question {
  /** Oldest first: the last turn, or the last two. */
  context: string[];
  /** The true one is first. */
  candidates: string[];
}

/** Higher is better; one number for each candidate. */
export type Scorer = (question: Question) => number[];

const CANDIDATES = 20;

export function askNextTurns(
  conversations: string[][],
  { turns, seed }: { turns: 1 | 2; seed: number },
): Question[] {
  const random = seededRandom(seed);
  const all = conversations.flatMap((texts, conversation) => texts.map((text) => ({ text, conversation })));
  const questions: Question[] = [];
  for (const [conversation, texts] of conversations.entries()) {
    for (let next = 1; next < texts.length; next++) {
      const candidates = [texts[next] ?? ''];
      while (candidates.length < CANDIDATES) {
        const other = all[Math.floor(random() * all.length)];
        if (other !== undefined && other.conversation !== conversation) candidates.push(other.text);
      }
      questions.push({ context: texts.slice(Math.max(0, next - turns), next), candidates });
    }
  }
  return questions;
}

export function hitsAtOne(questions: Question[], scorer: Scorer): number {
  let hits = 0;
  for (const question of questions) {
    const [own = -Infinity, ...others] = scorer(question);
    if (others.some((score) => score > own)) continue;
    hits += 1 / (1 + others.filter((score) => score === own).length);
  }
  return hits / questions.length;
}

/** The dialogue's vector with each candidate's, by the dot product. */
export async function embedderScorer(embedder: Embedder, questions: Question[]): Promise<Scorer> {
  const texts = [...new Set(questions.flatMap(({ context, candidates }) => [...context, ...candidates]))];
  const vectors = await embedder.embed(texts, { signal: new AbortController().signal });
  const byText = new Map(texts.map((text, i) => [text, vectors[i] ?? new Float32Array()]));
  const vectorOf = (text: string): Float32Array => byText.get(text) ?? new Float32Array();
  return ({ context, candidates }) => {
    const query = combineTurns(context.map(vectorOf));
    return candidates.map((candidate) => dot(query, vectorOf(candidate)));
  };
}

export async function builtInScorer(questions: Question[], file?: string): Promise<Scorer> {
  return embedderScorer(createBuiltInEmbedder(file === undefined ? {} : { file }), questions);
}

interface Bag {
  counts: Map<string, number>;
  length: number;
}

/** The two baselines share the encoder's own words, and rarities counted over its training text. */
export function createBaselines(sets: TrainingSet[]): { wordOverlap: Scorer; bm25: Scorer } {
  const rarity = rarityIn(sets);
  const bags = new Map<string, Bag>();
  const bagOf = (text: string): Bag => {
    const known = bags.get(text);
    if (known !== undefined) return known;
    const words = wordsOf(text);
    const bag = {
      counts: new Map(words.map((word) => [word.text, word.count])),
      length: words.reduce((sum, word) => sum + word.count, 0),
    };
    bags.set(text, bag);
    return bag;
  };
  return {
    wordOverlap: ({ context, candidates }) => {
      const query = bagOf(context.join(' '));
      return candidates.map((candidate) => cosine(query, bagOf(candidate), rarity));
    },
    bm25: ({ context, candidates }) => {
      const query = bagOf(context.join(' '));
      return candidates.map((candidate) => bm25(query, bagOf(candidate), rarity));
    },
  };
}

type Rarity = (word: string) => number;

function rarityIn(sets: TrainingSet[]): Rarity {
  const counts = new Map<string, number>();
  let texts = 0;
  for (const text of sets.flatMap(({ dialogues }) => dialogues.flat())) {
    texts += 1;
    for (const word of wordsOf(text)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  }
  return (word) => Math.log((texts + 1) / ((counts.get(word) ?? 0) + 1));
}

/** Cosine of the sets of words, each weighed by its rarity. */
function cosine(query: Bag, candidate: Bag, rarity: Rarity): number {
  const squares = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += rarity(word) ** 2;
    return sum;
  };
  const shared = [...query.counts.keys()].filter((word) => candidate.counts.has(word));
  return squares(shared) / Math.sqrt(squares(query.counts.keys()) * squares(candidate.counts.keys()) || 1);
}

const K1 = 1.2;
const B = 0.75;
/** Words of a turn of Topical-Chat, on average. */
const AVERAGE_LENGTH = 20;

function bm25(query: Bag, candidate: Bag, rarity: Rarity): number {
  let sum = 0;
  for (const word of query.counts.keys()) {
    const count = candidate.counts.get(word) ?? 0;
    sum +=
      (rarity(word) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * candidate.length) / AVERAGE_LENGTH));
  }
  return sum;
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
