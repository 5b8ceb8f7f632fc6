import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../client/chat/markdown/split-blocks.js';

describe('splitBlocks', () => {
  it('cuts at blank lines', () => {
    expect(splitBlocks('One.\n\nTwo.\nStill two.\n\n\nThree.')).toEqual([
      'One.\n\n',
      'Two.\nStill two.\n\n\n',
      'Three.',
    ]);
  });

  it('keeps fenced code in one piece, whatever stands in it', () => {
    const code = '````md\nA\n\n```ts\nB\n```\n\nC\n````\n\n';
    expect(splitBlocks(`${code}After.`)).toEqual([code, 'After.']);
  });

  it('keeps a fence that is still open together', () => {
    expect(splitBlocks('```ts\nA\n\nB\n\nC')).toHaveLength(1);
  });

  it('keeps a list whose items stand apart together, so that its numbers go on', () => {
    const list = '1. One\n\n   more of one\n\n2. Two\n\n';
    expect(splitBlocks(`${list}After.`)).toEqual([list, 'After.']);
  });

  it('loses no character and only ever changes the last block while a text grows', () => {
    const pieces = fc.constantFrom('a', ' ', '\n', '\n\n', '- x', '1. y', '```\n', '~~~', '    ', '> q', '#');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.array(pieces, { maxLength: 8 }), (start, more) => {
        const before = splitBlocks(start.join(''));
        const after = splitBlocks([...start, '\n', ...more].join(''));
        expect(after.join('')).toBe([...start, '\n', ...more].join(''));
        expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
      }),
    );
  });
});
