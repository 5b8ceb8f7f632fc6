import { describe, expect, it } from 'vitest';
import { parseRetryAfter, retryDelayMs } from '../../../generator/openai/retry-delay.js';

const limits = { retries: 3, retryBaseMs: 100, retryAfterCapMs: 5_000 };

describe('the delay before a retry', () => {
  it('doubles, with jitter between a half and the whole', () => {
    const delays = [1, 2, 3].flatMap((attempt) =>
      [0, 1].map((random) => retryDelayMs({ attempt, retryAfterMs: undefined, random }, limits)),
    );
    expect(delays).toEqual([50, 100, 100, 200, 200, 400]);
  });

  it('is at least what the server asked for, up to the cap', () => {
    expect(retryDelayMs({ attempt: 1, retryAfterMs: 5_000, random: 1 }, limits)).toBe(5_000);
    expect(retryDelayMs({ attempt: 1, retryAfterMs: 5_001, random: 1 }, limits)).toBeUndefined();
  });

  it('does not exist after the last retry', () => {
    expect(retryDelayMs({ attempt: 4, retryAfterMs: undefined, random: 1 }, limits)).toBeUndefined();
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  it.each([
    ['2', 2_000],
    ['0.5', 500],
    ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['9'.repeat(400), 86_400_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400_000],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s is %s ms', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});
