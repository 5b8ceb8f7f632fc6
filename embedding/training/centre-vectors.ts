/**
 * Vectors of words made fit to be compared: without what all of them share (their mean and the two directions in
 * which they differ most, which tell of frequency rather than meaning; Mu and Viswanath, 2018), of length 1.
 */
import { normalise } from '../vectors.js';
import type { WordVectors } from './word-vectors.js';

const COMMON_DIRECTIONS = 2;
/** The directions are those of the commonest words; the mean is of more. */
const MEASURED = { mean: 60_000, directions: 20_000 };
const ROUNDS = 100;

export function centreVectors({ words, size, values }: WordVectors): Float32Array {
  const centred = Float32Array.from(values);
  const rows = words.map((_, i) => centred.subarray(i * size, (i + 1) * size));
  takeOffMean(rows, size);
  for (let number = 0; number < COMMON_DIRECTIONS; number++) {
    const direction = widestDirection(rows.slice(0, MEASURED.directions), size);
    for (const row of rows) takeOffAlong(row, direction);
  }
  for (const row of rows) normalise(row);
  return centred;
}

function takeOffMean(rows: readonly Float32Array[], size: number): void {
  const measured = rows.slice(0, MEASURED.mean);
  const mean = new Float64Array(size);
  for (const row of measured) for (let d = 0; d < size; d++) mean[d]! += row[d]! / measured.length;
  for (const row of rows) for (let d = 0; d < size; d++) row[d]! -= mean[d]!;
}

/** By the power method, from a start that is no special direction. */
function widestDirection(rows: readonly Float32Array[], size: number): Float64Array {
  const products = new Float64Array(size * size);
  for (const row of rows) {
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) products[a * size + b]! += row[a]! * row[b]!;
    }
  }
  let direction = Float64Array.from({ length: size }, (_, d) => 1 + d / size);
  for (let round = 0; round < ROUNDS; round++) {
    const next = direction.map((_, a) => {
      let sum = 0;
      for (let b = 0; b < size; b++) sum += products[a * size + b]! * direction[b]!;
      return sum;
    });
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) return next;
    direction = next.map((value) => value / length);
  }
  return direction;
}

function takeOffAlong(row: Float32Array, direction: Float64Array): void {
  let along = 0;
  for (let d = 0; d < row.length; d++) along += row[d]! * direction[d]!;
  for (let d = 0; d < row.length; d++) row[d]! -= along * direction[d]!;
}
