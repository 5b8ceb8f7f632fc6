import { describe, expect, it } from 'vitest';
import { draftsOf, periodsOf, samePeriods } from '../../../client/console/retention/periods.js';
import { readWhole } from '../../../client/console/words/read-whole.js';

const PERIODS = { conversations: 90, traces: 30, visitors: null, auditDetails: null, jobs: 14 };

describe('periods of retention while they are edited', () => {
  it('come out as they went in', () => {
    const periods = periodsOf(draftsOf(PERIODS));
    expect(periods).toEqual(PERIODS);
    expect(periods && samePeriods(periods, PERIODS)).toBe(true);
  });

  it('are nothing to send while one of them is not a number of days', () => {
    const drafts = draftsOf(PERIODS);
    for (const days of ['', '0', '-1', '1.5', 'a week', '36501']) {
      expect(periodsOf({ ...drafts, traces: { forever: false, days } }), days).toBeUndefined();
    }
  });

  it('are kept until they are erased when that is ticked, whatever is typed', () => {
    const drafts = { ...draftsOf(PERIODS), traces: { forever: true, days: 'a week' } };
    expect(periodsOf(drafts)?.traces).toBeNull();
  });
});

describe('a whole number that is typed', () => {
  it.each([
    ['1', 1],
    [' 60 ', 60],
    ['100', 100],
    ['101', undefined],
    ['0', undefined],
    ['1e2', undefined],
    ['', undefined],
  ])('%j is %j', (text, value) => {
    expect(readWhole(text, 100)).toBe(value);
  });
});
