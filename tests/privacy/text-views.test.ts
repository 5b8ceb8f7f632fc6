import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCodePoints } from '../../privacy/code-points.js';
import { readViews } from '../../privacy/text-views.js';
import type { ViewName } from '../../privacy/text-views.js';

const read = (text: string, name: ViewName): string | undefined =>
  readViews(text).find((view) => view.name === name)?.text;

describe('the readings of a text', () => {
  it.each([
    ['plain', 'ａｂ１２＠', 'ab12@'],
    ['plain', '٠١٢٣ ०१२ ๑๒ 𝟘𝟙', '0123 012 12 01'],
    ['plain', 'a\u200bb\u00adc\ufeff', 'abc'],
    ['plain', 'a\u00a0b–c', 'a b-c'],
    ['plain', 'раypal', 'раypal'],
    ['spelled', 'mira [at] example (dot) com', 'mira@example.com'],
    ['spelled', 'reach me at mira at example dot com', 'reach me at mira@example.com'],
    ['spelled', 'hxxps://a[.]b', 'https://a.b'],
    ['joined', 'it is 4 1 1 1 1 1 ok', 'it is 411111 ok'],
    ['digits', 'so 4 1 1 1 1 1 I say', 'so 411111 I say'],
    ['loose', '536 / 22 / 8714', '536-22-8714'],
    ['loose', '4539.1482.0300.0004', '4539-1482-0300-0004'],
  ] as const)('%s: %j as %j', (name, text, expected) => {
    expect(read(text, name)).toBe(expected);
  });

  it.each([
    ['loose', '693-09.4444'],
    ['joined', '1 2 3 4 5 6 7 8 9'],
    ['joined', 'a b c d e f g'],
    ['spelled', 'we met at noon'],
  ] as const)('%s has nothing to undo in %j', (name, text) => {
    expect(read(text, name)).toBeUndefined();
  });

  it('lead back to the text as it was written', () => {
    const text = 'x\u200b😀 call 4 1 1 1 1 1 now';
    const view = readViews(text).find(({ name }) => name === 'joined');
    const start = view?.text.indexOf('411111') ?? -1;
    expect(text.slice(view?.startOf(start), view?.endOf(start + 6))).toBe('4 1 1 1 1 1');
  });

  it('have offsets that ascend and stay inside, for every text', () => {
    const disguises = fc.constantFrom(
      '4 1 1 1 2 2 9',
      ' at b dot c',
      '１',
      '\u200b',
      '1 / 2 / 3',
      '[.]',
      '😀',
      '₤',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(disguises, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 }),
        (parts) => {
          const text = parts.join('');
          for (const view of readViews(text)) {
            expect(view.upper).toHaveLength(view.text.length);
            let last = 0;
            for (let index = 0; index < view.text.length; index += 1) {
              const [start, end] = [view.startOf(index), view.endOf(index + 1)];
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = start;
            }
          }
        },
      ),
    );
  });
});

describe('code points', () => {
  it('are counted as the string iterator counts them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const count = countCodePoints(text);
        let units = 0;
        [...text].forEach((character, index) => {
          expect(count(units)).toBe(index);
          units += character.length;
        });
        expect(count(text.length)).toBe([...text].length);
      }),
    );
  });

  it('are asked for in ascending order', () => {
    const count = countCodePoints('abc');
    count(2);
    expect(() => count(1)).toThrow(RangeError);
  });
});
