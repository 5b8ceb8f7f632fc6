/** Finds the turns of a past conversation that answer a question. */
import type { Embedder } from '../../embedding/index.js';
import { createRamTextIndex } from '../ranking/ram-text-index.js';
import type { Ranked } from '../ranking/ranked.js';
import { tellingWords } from '../ranking/telling-words.js';
import type { PastConversation, PastTurn } from './past-conversation.js';

export interface TurnRetriever {
  /** Reads a conversation once, for any number of questions. */
  open(conversation: Pick<PastConversation, 'turns'>, options: { signal: AbortSignal }): Promise<OpenedTurns>;
}

export interface OpenedTurns {
  /** Ids of turns, each once, best first; nothing where no turn has to do with the question. */
  retrieve(question: string, options: { k: number; signal: AbortSignal }): Promise<Ranked[]>;
  close(): void;
}

export function createTurnRetriever(_parts: { embedder: Embedder | undefined }): TurnRetriever {
  return {
    async open({ turns }) {
      const index = createRamTextIndex({ columns: ['own', 'before', 'after'] });
      const texts = turns.map(textOf);
      for (const [i, { id }] of turns.entries()) {
        index.add(id, { own: texts[i] ?? '', before: texts[i - 1] ?? '', after: texts[i + 1] ?? '' });
      }
      const speakerOf = new Map(turns.map(({ id, speaker }) => [id, speaker.toLowerCase()]));
      return {
        async retrieve(question, { k }) {
          const words = tellingWords(question);
          const found = index.search(words, { limit: turns.length, weights: { before: 0.5, after: 0.3 } });
          return found
            .map(({ id, score }) => ({
              id,
              score: words.includes(speakerOf.get(id) ?? '') ? 1.3 * score : score,
            }))
            .sort((a, b) => b.score - a.score)
            .slice(0, k);
        },
        close: () => index.close(),
      };
    },
  };
}

function textOf({ speaker, text, caption }: PastTurn): string {
  return [`${speaker}: ${text}`, caption ?? ''].join(' ');
}
