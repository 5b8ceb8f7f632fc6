/**
 * BM25 over texts that lend each other words: a turn counts its neighbours' words too, at less (BM25F with the
 * neighbours as fields). Unlike a full-text index it says what a score is worth: 1 would be about every word of the
 * question, so that scores can be added to others.
 */

/** What text i takes from text i + offset. */
export type Spread = ReadonlyMap<number, number>;

export interface WordScores {
  /** One for each text. All 0 where no word is found. */
  score(words: readonly string[]): Float64Array;
}

const K1 = 1.2;
/** Little: a long turn says more, and is not only longer. */
const LENGTH_SHARE = 0.4;

/** `mayLend` says whether text j may lend its words to text i. */
export function createWordScores(
  texts: readonly (readonly string[])[],
  spread: Spread,
  mayLend: (j: number, i: number) => boolean,
): WordScores {
  const bags = texts.map((_, i) => bagOf(i));
  const lengths = bags.map((bag) => sumOf(bag.values()));
  const average = sumOf(lengths) / (texts.length || 1);
  const places = new Map<string, { text: number; count: number }[]>();
  for (const [text, bag] of bags.entries()) {
    for (const [word, count] of bag) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [{ text, count }]);
      else known.push({ text, count });
    }
  }
  function bagOf(i: number): Map<string, number> {
    const bag = new Map<string, number>();
    for (const [offset, weight] of spread) {
      const lender = texts[i + offset];
      if (lender === undefined || !mayLend(i + offset, i)) continue;
      for (const word of lender) bag.set(word, (bag.get(word) ?? 0) + weight);
    }
    return bag;
  }
  const rarityOf = (word: string): number => {
    const found = places.get(word)?.length ?? 0;
    return Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
  };
  return {
    score(words) {
      const scores = new Float64Array(texts.length);
      const rarities = words.map(rarityOf);
      const whole = sumOf(rarities);
      for (const [w, word] of words.entries()) {
        const share = (rarities[w] ?? 0) / whole;
        for (const { text, count } of places.get(word) ?? []) {
          const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[text] ?? 0)) / average;
          scores[text]! += (share * count * (K1 + 1)) / (count + K1 * length);
        }
      }
      return scores;
    },
  };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
