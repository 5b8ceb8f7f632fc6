import { describe, expect, it } from 'vitest';
import { inFairOrder } from '../../generator/fair-order.js';

describe('a fair order', () => {
  const waiting = [
    { person: 'ann', n: 1 },
    { person: 'ann', n: 2 },
    { person: 'ann', n: 3 },
    { person: 'bob', n: 4 },
    { person: 'cas', n: 5 },
    { person: 'bob', n: 6 },
  ];

  it('takes people in turn, and each one’s replies as they came', () => {
    expect(inFairOrder(waiting, new Map()).map(({ n }) => n)).toEqual([1, 4, 5, 2, 6, 3]);
  });

  it('begins with whoever was served longest ago', () => {
    const servedAt = new Map([
      ['ann', 7],
      ['bob', 3],
    ]);
    expect(inFairOrder(waiting, servedAt).map(({ n }) => n)).toEqual([5, 4, 1, 6, 2, 3]);
  });

  it('of nobody is nobody', () => {
    expect(inFairOrder([], new Map())).toEqual([]);
  });
});
