/**
 * Finds the turns of a past conversation that answer a question. Full text alone misses what the turn before has
 * asked, and turns that use other words: so a handful of clues are weighed (weigh-clues.ts).
 */
import type { Embedder } from '../../embedding/index.js';
import type { Ranked } from '../ranking/ranked.js';
import { createClueFinder } from './find-clues.js';
import type { PastConversation } from './past-conversation.js';
import { readTurns } from './read-turn.js';
import { noMeanings, readMeanings } from './turn-meanings.js';
import { TURN_WEIGHTS, weighClues } from './weigh-clues.js';

export interface TurnRetriever {
  /** Reads a conversation once, for any number of questions. */
  open(conversation: Pick<PastConversation, 'turns'>, options: { signal: AbortSignal }): Promise<OpenedTurns>;
}

export interface OpenedTurns {
  /**
   * Ids of turns, each once, best first; equals in the order in which they were said. Nothing where neither a word nor
   * the meaning of the question is found anywhere.
   */
  retrieve(question: string, options: { k: number; signal: AbortSignal }): Promise<Ranked[]>;
}

/** Without an embedder by words, speakers and dates alone. */
export function createTurnRetriever({ embedder }: { embedder: Embedder | undefined }): TurnRetriever {
  return {
    async open(conversation, { signal }) {
      const turns = readTurns(conversation.turns);
      const meanings =
        embedder === undefined ? noMeanings(turns.length) : await readMeanings(turns, embedder, signal);
      const findClues = createClueFinder(turns, meanings);
      return {
        async retrieve(question, options) {
          const clues = await findClues(question, options.signal);
          const scores = weighClues(clues, TURN_WEIGHTS);
          const ranked = turns
            .map(({ id }, i) => ({
              id,
              score: scores[i]!,
              fits: clues.words[i]! > 0 || clues.meaning[i]! > 0,
            }))
            .filter(({ fits }) => fits)
            .sort((a, b) => b.score - a.score);
          return firstOfEachId(ranked, options.k);
        },
      };
    },
  };
}

/** A file may give two turns one id; an answer names it once. */
function firstOfEachId(ranked: readonly Ranked[], k: number): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const { id, score } of ranked) {
    if (best.size === k) break;
    if (!best.has(id)) best.set(id, { id, score });
  }
  return [...best.values()];
}
