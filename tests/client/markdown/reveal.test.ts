import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revealNext } from '../../../client/chat/markdown/reveal.js';

describe('revealNext', () => {
  it('shows one whole word at a time', () => {
    const text = 'one two three ';
    expect(text.slice(0, revealNext(text, 0))).toBe('one');
    expect(text.slice(0, revealNext(text, 3))).toBe('one two');
  });

  it('waits with a word that may not be complete', () => {
    expect(revealNext('one tw', 3)).toBe(3);
  });

  it('works a backlog off within about a fifth of a second', () => {
    const text = 'word '.repeat(400);
    let shown = 0;
    let frames = 0;
    while (text.length - shown > 60 && frames < 100) {
      shown = revealNext(text, shown);
      frames += 1;
    }
    expect(frames).toBeLessThan(50);
  });

  it('shows scripts without spaces as they come', () => {
    expect(revealNext('你好世界', 0)).toBe(1);
    expect(revealNext('สวัสดี', 0)).toBeGreaterThan(0);
  });

  it('never goes back, never beyond the end, and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), (text, from) => {
        const start = [...text].slice(0, from).join('').length;
        const end = revealNext(text, start);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(0, end).isWellFormed()).toBe(true);
      }),
    );
  });
});
