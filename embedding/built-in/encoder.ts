/**
 * The arithmetic of the built-in encoder. A vector has two parts, both of length 1 before they are weighed: the
 * learnt one (rows of the table, added up), which knows that "goalkeeper" answers "football", and the sketch (each
 * word's rarity, spread by its hash), which knows the very same words again, also those that training never saw.
 */
import { normalise } from '../vectors.js';
import { featuresOf, hash, wordRow, wordsOf } from './text-features.js';
import type { Word } from './text-features.js';
import type { EncoderWeights } from './weights.js';

/** Places of a word in the sketch: two, so that two words that share one are still told apart. */
const PLACES = [11, 12];
const SIGN_BIT = 0x10000;

export function dimensionOf({ header }: EncoderWeights): number {
  return header.learnt + header.sketch;
}

export function encode(weights: EncoderWeights, text: string): Float32Array {
  const { learnt, sketchWeight } = weights.header;
  const words = wordsOf(text);
  const vector = new Float32Array(dimensionOf(weights));
  const learntPart = vector.subarray(0, learnt);
  const sketchPart = vector.subarray(learnt);
  addRows(weights, words, learntPart);
  addSketch(weights, words, sketchPart);
  normalise(learntPart);
  normalise(sketchPart);
  const factor = Math.sqrt(sketchWeight);
  for (let d = 0; d < sketchPart.length; d++) sketchPart[d]! *= factor;
  return normalise(vector);
}

function addRows(weights: EncoderWeights, words: Word[], sum: Float32Array): void {
  const { header, table, scales, rarities, shape } = weights;
  const rare = header.rareAbove / header.rarityStep;
  const features = featuresOf(words, shape, (row) => rarities[row]! > rare);
  for (let f = 0; f < features.rows.length; f++) {
    const row = features.rows[f]!;
    const factor = features.weights[f]! * scales[row]!;
    const start = row * header.learnt;
    for (let d = 0; d < sum.length; d++) sum[d]! += factor * table[start + d]!;
  }
}

function addSketch({ shape, rarities }: EncoderWeights, words: Word[], sum: Float32Array): void {
  if (sum.length === 0) return;
  for (const { text } of words) {
    const rarity = rarities[wordRow(text, shape)]!;
    for (const seed of PLACES) {
      const h = hash(text, seed);
      sum[h % sum.length]! += (h & SIGN_BIT) === 0 ? -rarity : rarity;
    }
  }
}
