/** The encoder's view of a conversation: how like a question each turn is, alone and with its neighbours. */
import { dot } from '../../embedding/index.js';
import type { Embedder } from '../../embedding/index.js';
import type { ReadTurn } from './read-turn.js';
import type { Clues } from './weigh-clues.js';

export interface TurnMeanings {
  compare(question: string, signal: AbortSignal): Promise<Pick<Clues, 'meaning' | 'meaningAround'>>;
}

/** Where there is no embedder: nothing is like anything. */
export function noMeanings(count: number): TurnMeanings {
  const none = new Float64Array(count);
  return { compare: async () => ({ meaning: none, meaningAround: none }) };
}

export async function readMeanings(
  turns: readonly ReadTurn[],
  embedder: Embedder,
  signal: AbortSignal,
): Promise<TurnMeanings> {
  const vectors = await embedder.embed(
    turns.map(({ text }) => text),
    { signal },
  );
  const around = vectors.map((_, i) =>
    vectors.slice(
      Math.max(0, turns[i]?.opens === true ? i : i - 1),
      turns[i + 1]?.opens === true ? i + 1 : i + 2,
    ),
  );
  /** The length of the sum, by which a similarity with it is divided. */
  const lengths = around.map((group) =>
    Math.sqrt(group.flatMap((a) => group.map((b) => dot(a, b))).reduce((sum, one) => sum + one, 0)),
  );
  return {
    async compare(question, options) {
      const [asked = new Float32Array()] = await embedder.embed([question], { signal: options });
      const alike = vectors.map((vector) => dot(asked, vector));
      const starts = turns.map(({ opens }, i) => (opens || i === 0 ? i : i - 1));
      return {
        meaning: Float64Array.from(alike, (one) => Math.max(0, one)),
        meaningAround: Float64Array.from(alike, (_, i) => {
          const group = alike.slice(starts[i], (starts[i] ?? 0) + (around[i]?.length ?? 0));
          return Math.max(0, group.reduce((sum, one) => sum + one, 0) / (lengths[i] || 1));
        }),
      };
    },
  };
}
