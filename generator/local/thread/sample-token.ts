/** The next token from a model's scores. */
export interface Drawing {
  /** 0 takes the best one. */
  temperature: number;
  /** Only the most likely tokens that together have this probability. */
  topP: number;
  /** Only so many of the most likely; 0 is no limit. */
  topK: number;
  /** Over 1: what was said or read already is less likely. */
  repetitionPenalty: number;
  /** 0 to 1. */
  random: () => number;
}

/** Changes `scores` where there is a penalty. */
export function sampleToken(scores: Float32Array, before: readonly number[], drawing: Drawing): number {
  if (drawing.repetitionPenalty !== 1) penalise(scores, before, drawing.repetitionPenalty);
  const best = indexOfBest(scores);
  if (drawing.temperature === 0 || drawing.topK === 1) return best;
  const weights = weightsOf(scores, scores[best] ?? 0, drawing.temperature);
  const isWhole = drawing.topP >= 1 && drawing.topK === 0;
  return draw(isWhole ? [...weights.keys()] : mostLikely(weights, drawing), weights, drawing.random);
}

/** Below a 500-millionth of the best one's chance a token is left out, and costs nothing further. */
const FURTHEST = 20;

/** In proportion to their chances; the best one's is 1. */
function weightsOf(scores: Float32Array, best: number, temperature: number): Float32Array {
  const weights = new Float32Array(scores.length);
  for (let token = 0; token < scores.length; token += 1) {
    const distance = (best - (scores[token] ?? 0)) / temperature;
    if (distance < FURTHEST) weights[token] = Math.exp(-distance);
  }
  return weights;
}

function draw(tokens: number[], weights: Float32Array, random: () => number): number {
  let place = random() * sumOf(tokens, weights);
  return tokens.find((token) => (place -= weights[token] ?? 0) < 0) ?? tokens.at(-1) ?? 0;
}

function mostLikely(weights: Float32Array, { topP, topK }: Drawing): number[] {
  const candidates = candidatesFor(weights, { topP, topK });
  const sorted = candidates.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const within = topK > 0 ? sorted.slice(0, topK) : sorted;
  let left = topP * sumOf(topK > 0 ? within : weights.keys(), weights);
  const end = within.findIndex((token) => (left -= weights[token] ?? 0) <= 0);
  return end === -1 ? within : within.slice(0, end + 1);
}

/** Weights are 1 for the best and less for the others; here they are counted by their power of two. */
const SIZES = 32;
const sizeOf = (weight: number): number => Math.min(Math.floor(-Math.log2(weight)), SIZES - 1);

/**
 * The tokens among which the wanted ones are, in no order: a vocabulary has 150,000, and to sort them all takes
 * longer than the model takes for a token.
 */
function candidatesFor(weights: Float32Array, { topP, topK }: Pick<Drawing, 'topP' | 'topK'>): number[] {
  const sums = new Float64Array(SIZES);
  const counts = new Uint32Array(SIZES);
  for (const weight of weights) {
    if (weight === 0) continue;
    const size = sizeOf(weight);
    sums[size] = (sums[size] ?? 0) + weight;
    counts[size] = (counts[size] ?? 0) + 1;
  }
  const wanted = topP * sums.reduce((sum, one) => sum + one, 0);
  let [sum, count, smallest] = [0, 0, 0];
  for (; smallest < SIZES - 1; smallest += 1) {
    sum += sums[smallest] ?? 0;
    count += counts[smallest] ?? 0;
    if (topK > 0 ? count >= topK : sum >= wanted) break;
  }
  const least = 2 ** -(smallest + 1);
  const tokens: number[] = [];
  for (let token = 0; token < weights.length; token += 1)
    if ((weights[token] ?? 0) > least) tokens.push(token);
  return tokens;
}

function sumOf(tokens: Iterable<number>, weights: Float32Array): number {
  let sum = 0;
  for (const token of tokens) sum += weights[token] ?? 0;
  return sum;
}

function penalise(scores: Float32Array, before: readonly number[], penalty: number): void {
  for (const token of new Set(before)) {
    const score = scores[token] ?? 0;
    scores[token] = score < 0 ? score * penalty : score / penalty;
  }
}

function indexOfBest(scores: Float32Array): number {
  let best = 0;
  for (let token = 1; token < scores.length; token += 1)
    if ((scores[token] ?? 0) > (scores[best] ?? 0)) best = token;
  return best;
}
