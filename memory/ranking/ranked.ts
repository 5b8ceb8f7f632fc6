/** One place of a ranking, best first; scores of different rankings cannot be compared. */
export interface Ranked {
  id: string;
  score: number;
}
