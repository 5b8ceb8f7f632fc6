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
  const top = scores[best] ?? 0;
  const weights = scores.map((score) => Math.exp((score - top) / drawing.temperature));
  return draw(weights, drawing);
}

function draw(weights: Float32Array, { topP, topK, random }: Drawing): number {
  // What has less than a billionth of the best one's chance is not worth sorting.
  const likely = [...weights.keys()].filter((token) => (weights[token] ?? 0) > 1e-9);
  const byWeight = likely.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const sum = (tokens: number[]): number => tokens.reduce((total, token) => total + (weights[token] ?? 0), 0);
  const within = topK > 0 ? byWeight.slice(0, topK) : byWeight;
  let left = topP * sum(within);
  const end = within.findIndex((token) => (left -= weights[token] ?? 0) <= 0);
  const nucleus = end === -1 ? within : within.slice(0, end + 1);
  let place = random() * sum(nucleus);
  return nucleus.find((token) => (place -= weights[token] ?? 0) < 0) ?? nucleus.at(-1) ?? 0;
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
