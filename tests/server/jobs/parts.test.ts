import { describe, expect, it } from 'vitest';
import { backOffMs } from '../../../server/jobs/back-off.js';
import { nextDaily, nextHourly } from '../../../server/jobs/daily-time.js';
import { describeFailure } from '../../../server/jobs/describe-failure.js';

const NIGHT = { hour: 3, minute: 10 };

describe('the next time of a daily job', () => {
  it.each([
    ['2026-11-24T03:09:59.999Z', '2026-11-24T03:10:00.000Z'],
    ['2026-11-24T03:10:00.000Z', '2026-11-25T03:10:00.000Z'],
    ['2026-12-31T12:00:00.000Z', '2027-01-01T03:10:00.000Z'],
  ])('after %s is %s', (now, next) => {
    expect(new Date(nextDaily(NIGHT, Date.parse(now))).toISOString()).toBe(next);
  });
});

describe('the next time of an hourly job', () => {
  it.each([
    ['2026-11-24T03:39:59.999Z', '2026-11-24T03:40:00.000Z'],
    ['2026-11-24T03:40:00.000Z', '2026-11-24T04:40:00.000Z'],
    ['2026-12-31T23:50:00.000Z', '2027-01-01T00:40:00.000Z'],
  ])('after %s is %s', (now, next) => {
    expect(new Date(nextHourly({ minute: 40 }, Date.parse(now))).toISOString()).toBe(next);
  });
});

describe('the pause after a failure', () => {
  it('doubles, is spread over half of it, and is an hour at most', () => {
    expect([1, 2, 3].map((attempt) => backOffMs(attempt, () => 1))).toEqual([5_000, 10_000, 20_000]);
    expect(backOffMs(1, () => 0)).toBe(2_500);
    expect(backOffMs(50, () => 1)).toBe(3_600_000);
  });
});

describe('the reason of a failure', () => {
  it.each([
    ['401 for https://user:pass@search.example/q', '401 for https://(not shown)@search.example/q'],
    ['sent Authorization: Bearer abc.def', 'sent Authorization: (not shown) (not shown)'],
    ['GET /v1?api_key=hunter2&q=heron', 'GET /v1?api_key=(not shown)&q=heron'],
    ['bad key sk-abcdefghijklmnop', 'bad key (not shown)'],
  ])('shows no secret of: %s', (message, shown) => {
    expect(describeFailure(message)).toBe(shown);
  });

  it('is one line of a bounded length', () => {
    expect(describeFailure(new TypeError('first\n  second'))).toBe('TypeError: first second');
    expect(describeFailure('x'.repeat(5_000))).toHaveLength(300);
  });
});
