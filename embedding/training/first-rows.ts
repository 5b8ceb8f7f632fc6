/**
 * The table before training: random rows, the longer the rarer, so that the learnt part is no worse than word overlap
 * by rarity. With vectors of words from elsewhere the commonest word of each row gives it its vector instead, and the
 * rows of letter sequences are fitted so that those of a word add up to its vector: a word that training never saw
 * means something from the start.
 */
import { piecesOf, PIECE_WEIGHT, pieceRow, wordRow } from '../built-in/text-features.js';
import type { TableShape } from '../built-in/text-features.js';
import { createRandom } from './seeded-random.js';
import { centreVectors } from './centre-vectors.js';
import type { WordVectors } from './word-vectors.js';

export interface FirstRows {
  shape: TableShape;
  learnt: number;
  seed: number;
  rareAbove: number;
  /** One for each word row. */
  rarityOf: (row: number) => number;
}

/** A rarity at which a row is as long as a random one at most. */
const RAREST = 10;
/** The length of a random row of that rarity, for each column's root. */
const LENGTH = 0.5;
/** What is left of the random row in the columns that a vector fills. */
const NOISE = 0.1;
/** The pieces of rarer words are not fitted: they are mostly names and slips. */
const FITTED_WORDS = 60_000;
const FITTING = { passes: 6, rate: 0.15 };
/** A word that the training text has fewer times may be a slip, and does not take a row from one of the vectors. */
const LEAST_COUNT = 3;

export function fillRandomly(table: Float32Array, { seed, learnt, shape, rarityOf }: FirstRows): void {
  const random = createRandom(seed ^ 0x5eed);
  for (let row = 0; row * learnt < table.length; row++) {
    const rarity = row < shape.wordRows ? rarityOf(row) : RAREST;
    const spread = (rarity / RAREST) ** 2;
    for (let d = 0; d < learnt; d++) {
      table[row * learnt + d] = (random() + random() + random() - 1.5) * spread;
    }
  }
}

/** After fillRandomly. `counts` is of the words of the training text. */
export function fillFromVectors(
  table: Float32Array,
  vectors: WordVectors,
  { first, counts }: { first: FirstRows; counts: ReadonlyMap<string, number> },
): void {
  const { shape, learnt, rareAbove, rarityOf } = first;
  const centred = centreVectors(vectors);
  const columns = Math.min(vectors.size, learnt);
  const vectorOf = (i: number): Float32Array =>
    centred.subarray(i * vectors.size, i * vectors.size + columns);
  const length = LENGTH * Math.sqrt(learnt);
  const pieces = fitPieces(vectors.words, { first, vectorOf, length });
  for (let k = 0; k < pieces.length; k++) {
    const at = shape.wordRows * learnt + k;
    table[at] = pieces[k]! + NOISE * table[at]!;
  }
  const places = new Map(vectors.words.map((word, i) => [word, i]));
  for (const [row, word] of ownersOfRows(vectors.words, { shape, counts })) {
    const i = places.get(word);
    if (i === undefined) continue;
    const own = table.subarray(row * learnt, (row + 1) * learnt);
    const vector = vectorOf(i);
    const factor = length * (rarityOf(row) / RAREST) ** 2;
    for (let d = 0; d < columns; d++) own[d] = factor * vector[d]! + NOISE * own[d]!;
    if (rarityOf(row) > rareAbove) takeOff(own, sumOfPieces(table, word, first));
  }
}

/** The word of each row: the commonest of the training text, else of the vectors. */
function ownersOfRows(
  words: readonly string[],
  { shape, counts }: { shape: TableShape; counts: ReadonlyMap<string, number> },
): Map<number, string> {
  const owners = new Map<number, string>();
  const take = (word: string): void => {
    const row = wordRow(word, shape);
    if (!owners.has(row)) owners.set(row, word);
  };
  const known = [...counts].filter(([, count]) => count >= LEAST_COUNT).sort(([, a], [, b]) => b - a);
  for (const [word] of known) take(word);
  for (const word of words) take(word);
  return owners;
}

function takeOff(row: Float32Array, pieces: Float32Array): void {
  for (let d = 0; d < row.length; d++) row[d]! -= pieces[d]!;
}

function sumOfPieces(table: Float32Array, word: string, { shape, learnt }: FirstRows): Float32Array {
  const sum = new Float32Array(learnt);
  const pieces = piecesOf(word);
  const weight = PIECE_WEIGHT / Math.sqrt(pieces.length);
  for (const piece of pieces) {
    const start = pieceRow(piece, shape) * learnt;
    for (let d = 0; d < learnt; d++) sum[d]! += weight * table[start + d]!;
  }
  return sum;
}

/** Least squares by steps, word after word: what a word's pieces lack of its vector is shared out among them. */
function fitPieces(
  words: readonly string[],
  {
    first: { shape, learnt },
    vectorOf,
    length,
  }: { first: FirstRows; vectorOf: (i: number) => Float32Array; length: number },
): Float32Array {
  const fitted = new Float32Array(shape.pieceRows * learnt);
  const lacking = new Float32Array(learnt);
  const rowsOf = (word: string): number[] => piecesOf(word).map((p) => pieceRow(p, shape) - shape.wordRows);
  const all = words.slice(0, FITTED_WORDS).map((word) => (/^\p{L}{3,}$/u.test(word) ? rowsOf(word) : []));
  for (let pass = 0; pass < FITTING.passes; pass++) {
    const rate = FITTING.rate / Math.sqrt(pass + 1);
    for (const [i, rows] of all.entries()) {
      if (rows.length === 0) continue;
      const vector = vectorOf(i);
      const weight = PIECE_WEIGHT / Math.sqrt(rows.length);
      for (let d = 0; d < learnt; d++) lacking[d] = length * (vector[d] ?? 0);
      for (const row of rows) {
        for (let d = 0; d < learnt; d++) lacking[d]! -= weight * fitted[row * learnt + d]!;
      }
      const step = rate / (PIECE_WEIGHT * Math.sqrt(rows.length));
      for (const row of rows) {
        for (let d = 0; d < learnt; d++) fitted[row * learnt + d]! += step * lacking[d]!;
      }
    }
  }
  return fitted;
}
