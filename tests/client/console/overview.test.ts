import { describe, expect, it } from 'vitest';
import { isLabelled, isQuiet, summariseDays } from '../../../client/console/overview/summarise-days.js';

const day = (visitors: number, turns: number, failed = 0) => ({
  day: '2026-11-24',
  visitors,
  conversations: visitors,
  turns,
  failed,
});

describe('the days of the overview', () => {
  it('are summed, but for people, of whom the busiest day is named', () => {
    expect(summariseDays([day(3, 10, 1), day(5, 30), day(4, 10)])).toEqual({
      days: 3,
      busiest: 5,
      conversations: 12,
      turns: 50,
      failed: 1,
      failedPart: 0.02,
    });
  });

  it('have no part that failed when there was no turn', () => {
    expect(summariseDays([]).failedPart).toBeNull();
    expect(summariseDays([day(1, 0)]).failedPart).toBeNull();
  });

  it('are quiet only when nobody came', () => {
    expect(isQuiet([])).toBe(true);
    expect(isQuiet([day(0, 0), day(0, 0)])).toBe(true);
    expect(isQuiet([day(0, 0), day(1, 0)])).toBe(false);
  });

  it.each([1, 7, 14, 30, 90])('name today and at most so many of %i days', (count) => {
    const labelled = Array.from({ length: count }, (_, index) => isLabelled(index, count, 4));
    expect(labelled.at(-1)).toBe(true);
    expect(labelled.filter(Boolean).length).toBeLessThanOrEqual(4);
  });
});
