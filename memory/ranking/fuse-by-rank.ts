/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): rankings whose scores cannot be compared are joined by
 * their places alone. What stands high in several comes first.
 */
import type { Ranked } from './ranked.js';

export interface WeighedRanking {
  /** Best first. */
  ranking: readonly Ranked[];
  weight: number;
}

/** Of the paper: how much the first places stand out. */
const USUAL_K = 60;

/** Best first; equals by their first appearance. A score of 1 is the first place in every ranking. */
export function fuseByRank(rankings: readonly WeighedRanking[], { k = USUAL_K } = {}): Ranked[] {
  const most = rankings.reduce((sum, { weight }) => sum + weight / (k + 1), 0);
  if (most === 0) return [];
  const scores = new Map<string, number>();
  for (const { ranking, weight } of rankings) {
    for (const [place, { id }] of ranking.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + weight / (k + place + 1) / most);
    }
  }
  return Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
