/** What has to be beaten: BM25 of FTS5 over a turn and the ones beside it, and more for a speaker who is named. */
import type { TurnRetriever } from '../../memory/index.js';
import { createRamTextIndex } from '../../memory/ranking/ram-text-index.js';
import { tellingWords } from '../../memory/ranking/telling-words.js';

const WEIGHTS = { own: 1, before: 0.5, after: 0.3 };
const NAMED_SPEAKER = 1.3;

export const fullTextBaseline: TurnRetriever = {
  async open({ turns }) {
    const index = createRamTextIndex({ columns: ['own', 'before', 'after'] });
    const texts = turns.map(({ speaker, text, caption = '' }) => `${speaker}: ${text} ${caption}`);
    for (const [i, { id }] of turns.entries()) {
      index.add(id, { own: texts[i] ?? '', before: texts[i - 1] ?? '', after: texts[i + 1] ?? '' });
    }
    const speakerOf = new Map(turns.map(({ id, speaker }) => [id, speaker.toLowerCase()]));
    return {
      async retrieve(question, { k }) {
        const words = tellingWords(question);
        const found = index.search(words, { limit: turns.length, weights: WEIGHTS });
        const named = (id: string): boolean => words.includes(speakerOf.get(id) ?? '');
        return found
          .map(({ id, score }) => ({ id, score: named(id) ? NAMED_SPEAKER * score : score }))
          .sort((a, b) => b.score - a.score)
          .slice(0, k);
      },
    };
  },
};
