import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWholeCharacters, truncate } from '../../generator/whole-characters.js';

it('gives the same text however its UTF-16 units are cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(20)), (text, cuts) => {
      const characters = createWholeCharacters();
      let rest = text;
      let written = '';
      for (const cut of cuts) {
        const piece = characters.push(rest.slice(0, cut));
        expect(piece.isWellFormed()).toBe(true);
        written += piece;
        rest = rest.slice(cut);
      }
      written += characters.push(rest) + characters.end();
      expect(written).toBe(text.replaceAll('\u0000', ''));
    }),
  );
});

it('makes a half that stays alone visible', () => {
  const characters = createWholeCharacters();
  expect(characters.push('a\ud83d')).toBe('a');
  expect(characters.push('b')).toBe('\ufffdb');
  expect(characters.push('\ude00')).toBe('\ufffd');
  expect(characters.push('\ud83d') + characters.end()).toBe('\ufffd');
});

it('truncates before a character that does not fit', () => {
  expect(truncate('ab🙂', 3)).toBe('ab');
  expect(truncate('ab🙂', 4)).toBe('ab🙂');
  expect(truncate('ab', 4)).toBe('ab');
});
