import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector, createPseudonyms, redact } from '../../privacy/index.js';
import type { Find } from '../../privacy/index.js';
import { PLANTED } from './planted.js';

const detector = createDetector();
const listed = new Set(['URL', 'DATE_TIME']);

/** Talk with planted items in it, and characters of one and two code units. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PLANTED.flatMap(({ plain, disguised }) => [plain, ...disguised])),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(' and ', '😀', ' my card: ', ', ', '\u200b', 'é', '１２'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

describe('a redaction', () => {
  it('numbers each type from 1, and the same value the same however it is written', () => {
    const text =
      'mira@example.com, MIRA@example.com, jo at example dot org, mira [at] example [dot] com; call 415-555-0132 or (415) 555 0132';
    expect(redact(text, { detector }).text).toBe(
      '<EMAIL_ADDRESS_1>, <EMAIL_ADDRESS_1>, <EMAIL_ADDRESS_2>, <EMAIL_ADDRESS_1>; call <PHONE_NUMBER_1> or <PHONE_NUMBER_1>',
    );
  });

  it('counts in code points, the end exclusive', () => {
    const { entities } = redact('😀😀 é mira@example.com 😀', { detector });
    expect(entities).toEqual([{ type: 'EMAIL_ADDRESS', start: 5, end: 21, score: 0.95 }]);
  });

  it('lists web addresses and dates, and replaces them only by policy', () => {
    const text = 'On 2024-05-21 I read example.org and wrote to mira@example.com.';
    const plain = redact(text, { detector });
    expect(plain.text).toBe('On 2024-05-21 I read example.org and wrote to <EMAIL_ADDRESS_1>.');
    expect(plain.entities.map(({ type }) => type)).toEqual(['DATE_TIME', 'URL', 'EMAIL_ADDRESS']);
    expect(redact(text, { detector, policy: { urls: true, dates: true } }).text).toBe(
      'On <DATE_TIME_1> I read <URL_1> and wrote to <EMAIL_ADDRESS_1>.',
    );
  });

  it('is the text with each entity replaced, and entities lie in order without overlaps', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: redacted, entities } = redact(text, { detector });
        const points = [...text];
        let expected = '';
        let copied = 0;
        for (const { type, start, end } of entities) {
          expect(start).toBeGreaterThanOrEqual(copied);
          expect(end).toBeGreaterThan(start);
          expected += points.slice(copied, start).join('');
          expected += listed.has(type) ? points.slice(start, end).join('') : `<${type}>`;
          copied = end;
        }
        expect(copied).toBeLessThanOrEqual(points.length);
        expect(redacted.replace(/<([A-Z_0-9]+)_\d+>/g, '<$1>')).toBe(
          expected + points.slice(copied).join(''),
        );
        for (const { score } of entities) expect(score > 0 && score <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing of what it found: a second redaction changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLANTED), ({ sentence, plain }) => {
        const once = redact(
          sentence.replace('#', () => plain),
          { detector },
        ).text;
        expect(redact(once, { detector }).text).toBe(once);
      }),
    );
  });
});

describe('pseudonyms', () => {
  const secret = 'a secret of the installation';
  const mail = { type: 'EMAIL_ADDRESS', value: 'mira@example.com' };

  it('are the same for the same value and seed, and others for another seed, secret, type or value', () => {
    const one = createPseudonyms({ secret, seed: 'export 1' });
    expect(createPseudonyms({ secret, seed: 'export 1' }).of(mail)).toBe(one.of(mail));
    const others = [
      createPseudonyms({ secret, seed: 'export 2' }).of(mail),
      createPseudonyms({ secret: 'another', seed: 'export 1' }).of(mail),
      one.of({ ...mail, type: 'PERSON' }),
      one.of({ ...mail, value: 'jo@example.com' }),
    ];
    expect(new Set([one.of(mail), ...others]).size).toBe(5);
  });

  it('hold across the messages of a conversation, and are not found as personal data themselves', () => {
    const pseudonyms = createPseudonyms({ secret, seed: 'conversation 7' });
    const replace = (find: Find): string => pseudonyms.of(find);
    const first = redact('I am mira@example.com', { detector, replace }).text;
    const later = redact('write to mira at example dot com please', { detector, replace }).text;
    const [name = ''] = /<EMAIL_ADDRESS_[a-z2-9]{10}>/.exec(first) ?? [];
    expect(name).not.toBe('');
    expect(later).toBe(`write to ${name} please`);
    expect(redact(later, { detector }).entities).toEqual([]);
  });

  it('refuse to be made without a secret', () => {
    expect(() => createPseudonyms({ secret: '', seed: 'x' })).toThrow(RangeError);
  });
});
