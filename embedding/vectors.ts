/** Arithmetic on vectors of length 1. */

/** Scales to length 1 in place and returns the vector; the zero vector stays. */
export function normalise(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const factor = 1 / Math.sqrt(squares);
  for (let d = 0; d < vector.length; d++) vector[d]! *= factor;
  return vector;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

/** What a turn weighs beside the one after it, in a dialogue's vector. */
const EARLIER_TURN = 0.7;

/** A dialogue as one vector: its last turn, and each one before it lighter than the next. Oldest first. */
export function combineTurns(turns: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(turns.at(-1)?.length ?? 0);
  let weight = 1;
  for (const turn of turns.toReversed()) {
    for (let d = 0; d < sum.length; d++) sum[d]! += weight * turn[d]!;
    weight *= EARLIER_TURN;
  }
  return normalise(sum);
}
