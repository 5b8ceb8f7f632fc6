/**
 * What a model has read stays with it, so that the next turn of a conversation reads only what is new. A reading is
 * found by its tokens and by no name: the longest common beginning of what was read and what is to be read counts.
 * Of a reading that shares more than half of itself the shared part is taken over; of another one (two conversations
 * begin with the same persona) it is copied. The least recently used go when there are too many, or too long ones.
 */
export interface Reading<Past> {
  tokens: number[];
  /** The model's state after exactly these tokens. */
  past: Past;
}

export interface PrefixCacheOptions<Past> {
  readings: number;
  /** Of all readings together: their state may take 100 KB a token. */
  tokens: number;
  /** The state after the first `length` tokens, or null where the model's state cannot be cut. */
  cut: (past: Past, length: number) => Past | null;
}

export interface PrefixCache<Past> {
  /** What is known of the beginning of `prompt`: never all of it, because its last token gives the first word. */
  take(prompt: readonly number[]): Reading<Past> | null;
  keep(reading: Reading<Past>): void;
}

export function createPrefixCache<Past>(options: PrefixCacheOptions<Past>): PrefixCache<Past> {
  /** The least recently used first. */
  let kept: Reading<Past>[] = [];
  return {
    take(prompt) {
      const byShared = kept
        .map((reading) => ({ reading, shared: commonLength(reading.tokens, prompt) }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared);
      for (const { reading, shared } of byShared) {
        const isWhole = shared === reading.tokens.length;
        const past = isWhole ? reading.past : options.cut(reading.past, shared);
        if (past === null) continue;
        if (isWhole || shared * 2 > reading.tokens.length) kept = kept.filter((other) => other !== reading);
        return { tokens: reading.tokens.slice(0, shared), past };
      }
      return null;
    },
    keep(reading) {
      kept.push(reading);
      let tokens = kept.reduce((sum, one) => sum + one.tokens.length, 0);
      while (kept.length > 1 && (kept.length > options.readings || tokens > options.tokens))
        tokens -= kept.shift()?.tokens.length ?? 0;
    },
  };
}

function commonLength(read: readonly number[], prompt: readonly number[]): number {
  const most = Math.min(read.length, prompt.length - 1);
  let length = 0;
  while (length < most && read[length] === prompt[length]) length += 1;
  return length;
}
