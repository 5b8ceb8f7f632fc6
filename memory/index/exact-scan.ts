import type { Ranked } from '../ranking/ranked.js';
import { createBestFew } from './best-few.js';

/** Vectors one after the other, of ids in the same order. */
export interface Rows {
  ids: readonly string[];
  vectors: Float32Array;
}

/** Every vector is looked at. Of equal scores the earlier one comes first; the zero vector is like nothing. */
export function scanRows({ ids, vectors }: Rows, query: Float32Array, limit: number): Ranked[] {
  const best = createBestFew(Math.min(limit, ids.length));
  const length = query.length;
  for (let row = 0, from = 0; row < ids.length; row += 1, from += length) {
    const score = dotAt(vectors, from, query);
    if (score > best.floor) best.offer(row, score);
  }
  return best.take().map(({ row, score }) => ({ id: ids[row]!, score }));
}

/** Four sums, because one alone makes each step wait for the last. */
export function dotAt(vectors: Float32Array, from: number, query: Float32Array): number {
  const length = query.length;
  const whole = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  let at = 0;
  for (; at < whole; at += 4) {
    a += vectors[from + at]! * query[at]!;
    b += vectors[from + at + 1]! * query[at + 1]!;
    c += vectors[from + at + 2]! * query[at + 2]!;
    d += vectors[from + at + 3]! * query[at + 3]!;
  }
  for (; at < length; at += 1) a += vectors[from + at]! * query[at]!;
  return a + b + c + d;
}

/** Without the vectors that are like nothing: of zeros, or not of numbers at all. */
export function withoutEmpty({ ids, vectors }: Rows): Rows {
  const length = ids.length === 0 ? 0 : vectors.length / ids.length;
  const full = ids.flatMap((_, row) => (isEmpty(vectors, row * length, length) ? [] : [row]));
  if (full.length === ids.length) return { ids, vectors };
  const kept = new Float32Array(full.length * length);
  full.forEach((row, i) => kept.set(vectors.subarray(row * length, (row + 1) * length), i * length));
  return { ids: full.map((row) => ids[row]!), vectors: kept };
}

export function isEmpty(vectors: Float32Array, from: number, length: number): boolean {
  let sum = 0;
  for (let at = from; at < from + length; at += 1) sum += vectors[at]! * vectors[at]!;
  return !(sum > 0 && sum < Infinity);
}
