import { describe, expect, it } from 'vitest';
import { createPrefixCache } from '../../../generator/local/thread/prefix-cache.js';
import type { PrefixCache } from '../../../generator/local/thread/prefix-cache.js';

/** The state is the text that was read, so that a wrong cut shows. */
const stateOf = (tokens: number[]): string => tokens.join(',');

function cacheOf({ readings = 4, tokens = 100, canCut = true } = {}): PrefixCache<string> {
  return createPrefixCache({
    readings,
    tokens,
    cut: (past, length) => (canCut ? past.split(',').slice(0, length).join(',') : null),
  });
}

function keep(cache: PrefixCache<string>, ...readings: number[][]): void {
  for (const tokens of readings) cache.keep({ tokens, past: stateOf(tokens) });
}

describe('what was read', () => {
  it('is found by its tokens, as far as they are the same', () => {
    const cache = cacheOf();
    keep(cache, [1, 2, 3, 4], [1, 2, 9]);
    expect(cache.take([1, 2, 3, 7, 8])).toEqual({ tokens: [1, 2, 3], past: '1,2,3' });
    expect(cache.take([5, 6])).toBeNull();
  });

  it('never covers the whole prompt: its last token gives the first word', () => {
    const cache = cacheOf();
    keep(cache, [1, 2, 3]);
    expect(cache.take([1, 2, 3])).toEqual({ tokens: [1, 2], past: '1,2' });
  });

  it('is taken over by its own conversation, and stays whole for it when another one only begins alike', () => {
    const cache = cacheOf();
    keep(cache, [1, 2, 3, 4, 5, 6]);
    expect(cache.take([1, 2, 30, 40])?.tokens).toEqual([1, 2]);
    expect(cache.take([1, 2, 3, 4, 5, 60])?.tokens).toEqual([1, 2, 3, 4, 5]);
    expect(cache.take([1, 2, 3, 4, 5, 60])).toBeNull();
  });

  it('of a model whose state cannot be cut serves only where all of it is the same', () => {
    const cache = cacheOf({ canCut: false });
    keep(cache, [1, 2, 3, 4], [1, 2]);
    expect(cache.take([1, 2, 3, 9])?.tokens).toEqual([1, 2]);
    expect(cache.take([1, 2, 3, 4, 5])?.tokens).toEqual([1, 2, 3, 4]);
  });

  it('goes when there is too much of it, the least recently used first', () => {
    const few = cacheOf({ readings: 2 });
    keep(few, [1, 1, 1], [2, 2, 2]);
    const again = few.take([1, 1, 1, 1]);
    keep(few, again?.tokens ?? [], [3, 3, 3]);
    expect([1, 2, 3].map((token) => few.take([token, token, token, 0])?.tokens.length)).toEqual([
      3,
      undefined,
      3,
    ]);

    const short = cacheOf({ tokens: 5 });
    keep(short, [1, 1, 1], [2, 2, 2]);
    expect(short.take([1, 1])).toBeNull();
    keep(short, [4, 4, 4, 4, 4, 4, 4]);
    expect(short.take([4, 4, 4])?.tokens).toEqual([4, 4]);
  });
});
