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
  const groups = turns.map(({ opens }, i) => ({
    from: opens ? i : i - 1,
    to: turns[i + 1]?.opens === false ? i + 2 : i + 1,
  }));
  /** The length of a group's sum, by which a similarity with it is divided. */
  const lengths = groups.map(({ from, to }) => {
    const group = vectors.slice(from, to);
    return Math.sqrt(sumOf(group.flatMap((a) => group.map((b) => dot(a, b)))));
  });
  return {
    async compare(question, options) {
      const [asked = new Float32Array()] = await embedder.embed([question], { signal: options });
      const alike = vectors.map((vector) => dot(asked, vector));
      return {
        meaning: Float64Array.from(alike, (one) => Math.max(0, one)),
        meaningAround: Float64Array.from(groups, ({ from, to }, i) =>
          Math.max(0, sumOf(alike.slice(from, to)) / (lengths[i] || 1)),
        ),
      };
    },
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
