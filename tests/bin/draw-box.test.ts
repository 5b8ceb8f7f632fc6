import { describe, expect, it } from 'vitest';
import { drawBox } from '../../bin/draw-box.js';

describe('a box for the terminal', () => {
  it('frames names and values in columns', () => {
    expect(
      drawBox([
        ['Page', 'http://localhost:3000'],
        ['Voice', 'built-in'],
        ['Data', '/srv'],
      ]),
    ).toBe(
      [
        '┌──────────────────────────────┐',
        '│ Page   http://localhost:3000 │',
        '│ Voice  built-in              │',
        '│ Data   /srv                  │',
        '└──────────────────────────────┘',
      ].join('\n'),
    );
  });

  it('is as wide as its widest line, and all its lines are', () => {
    const widths = drawBox([
      ['a', 'x'.repeat(100)],
      ['longer name', ''],
    ])
      .split('\n')
      .map((line) => line.length);
    expect(new Set(widths)).toEqual(new Set([100 + 'longer name'.length + 6]));
  });
});
