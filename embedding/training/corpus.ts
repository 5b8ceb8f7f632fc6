/**
 * The training text as numbers, in shared memory that every training thread reads: the rows of each turn, the rarity
 * of each row, and the pairs to learn from (a turn, the one before it, and its true reply).
 */
import { featuresOf, wordRow, wordsOf } from '../built-in/text-features.js';
import type { TableShape } from '../built-in/text-features.js';
import type { TrainingSet } from './training-text.js';

export interface Corpus {
  /** Where the features of a turn begin; one more entry than turns. */
  starts: Int32Array;
  rows: Int32Array;
  weights: Float32Array;
  /** In threes: the turn, the one before it or -1, its reply. */
  pairs: Int32Array;
  /** One for each word row, in steps of `rarityStep`. */
  rarities: Uint8Array;
  rarityStep: number;
}

export interface CorpusOptions {
  shape: TableShape;
  rareAbove: number;
}

const RARITY_STEPS = 255;

export function encodeCorpus(sets: TrainingSet[], { shape, rareAbove }: CorpusOptions): Corpus {
  const { rarities, rarityStep } = countRarities(sets, shape);
  const isRare = (row: number): boolean => rarities[row]! > rareAbove / rarityStep;
  const starts: number[] = [0];
  const rows: number[] = [];
  const weights: number[] = [];
  const pairs: number[] = [];
  for (const { dialogues, repeats } of sets) {
    for (const dialogue of dialogues) {
      const first = starts.length - 1;
      for (const text of dialogue) {
        const features = featuresOf(wordsOf(text), shape, isRare);
        for (const row of features.rows) rows.push(row);
        for (const weight of features.weights) weights.push(weight);
        starts.push(rows.length);
      }
      for (let copy = 0; copy < repeats; copy++) addPairs(pairs, { starts, first, turns: dialogue.length });
    }
  }
  return {
    starts: sharedInts(starts),
    rows: sharedInts(rows),
    weights: sharedFloats(weights.length, weights),
    pairs: sharedInts(pairs),
    rarities,
    rarityStep,
  };
}

/** A turn without a word is no pair's question or reply. */
function addPairs(
  pairs: number[],
  { starts, first, turns }: { starts: number[]; first: number; turns: number },
): void {
  const isEmpty = (turn: number): boolean => starts[turn] === starts[turn + 1];
  for (let turn = first; turn + 1 < first + turns; turn++) {
    if (isEmpty(turn) || isEmpty(turn + 1)) continue;
    pairs.push(turn, turn > first ? turn - 1 : -1, turn + 1);
  }
}

function countRarities(sets: TrainingSet[], shape: TableShape): Pick<Corpus, 'rarities' | 'rarityStep'> {
  const counts = new Float64Array(shape.wordRows);
  let texts = 0;
  for (const text of sets.flatMap(({ dialogues }) => dialogues.flat())) {
    texts += 1;
    for (const row of new Set(wordsOf(text).map((word) => wordRow(word.text, shape)))) counts[row]! += 1;
  }
  const rarityStep = Math.log(texts + 1) / RARITY_STEPS;
  const rarities = new Uint8Array(new SharedArrayBuffer(shape.wordRows));
  for (const [row, count] of counts.entries()) {
    rarities[row] = Math.round(Math.log((texts + 1) / (count + 1)) / rarityStep);
  }
  return { rarities, rarityStep };
}

function sharedInts(values: number[]): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(values.length * 4));
  shared.set(values);
  return shared;
}

export function sharedFloats(length: number, values: number[] = []): Float32Array {
  const shared = new Float32Array(new SharedArrayBuffer(length * 4));
  shared.set(values);
  return shared;
}
