import { describe, expect, it } from 'vitest';
import { createDetector } from '../../privacy/index.js';
import { PLANTED } from './planted.js';

const detector = createDetector();
const found = (text: string): string[] => detector.find(text).map(({ type }) => type);

describe('what is reported', () => {
  it.each([
    'The city had 331449281 inhabitants, 12345678 more than before.',
    'I have 20 30 40 50 60 apples, and pi is 3.14159265358979.',
    'He won 6-4 6-3 7-5 and paid $1,299.99 for 2 nights.',
    'Born in 1990, 34 years old, 180 cm, 75 kg, flight AB1234, seat A12.',
    'It began at 1700000000, or 1700000000000 in milliseconds.',
    'Read chapters 1 2 3 4 5 6 7 8 9 10 11 12 first.',
    'We upgraded to version 1.2.3.4 and left at 10:30.',
    'The id is 123e4567-e89b-12d3-a456-426614174000 in commit 3f2a9c1b7d4e5f60718293a4b5c6d7e8f9012345.',
    'I looked at google dot com, meet me at 5 dot 30.',
    'Look up ISBN 978-3-16-148410-0, e.g. in the U.S. at 9 a.m.',
    'user@localhost and @mira and a@b are no addresses.',
    'The card 4539 1482 0300 0005 has a wrong digit.',
  ])('is nothing in ordinary talk: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['548213907', ' 48291736001 ', '4829371, 48291736001'])(
    'is an unsure number where the text is nothing else: %j',
    (text) => {
      expect(found(text)).not.toEqual([]);
      expect(found(`We counted ${text} of them.`)).toEqual([]);
    },
  );

  it('is an unsure number where a word near by says what it is', () => {
    expect(found('We counted 548213907 of them.')).toEqual([]);
    expect(found('My passport is 548213907.')).toEqual(['US_PASSPORT']);
    expect(found('548213907 is the number in my passport.')).toEqual(['US_PASSPORT']);
    expect(found(`My passport is blue.${' It really is.'.repeat(10)} We counted 548213907.`)).toEqual([]);
  });

  it('is surer with context, and never above 1', () => {
    const score = (text: string): number => detector.find(text)[0]?.score ?? 0;
    expect(score('Visa 4539148203000004')).toBe(1);
    expect(score('See 536-22-8714')).toBeLessThan(score('SSN 536-22-8714'));
  });

  it('is only what reaches the threshold, or is of the types asked for', () => {
    const text = 'Mail mira@example.com or call +44 20 7946 0958.';
    expect(
      createDetector({ threshold: 0.99 })
        .find(text)
        .map(({ type }) => type),
    ).toEqual(['EMAIL_ADDRESS', 'PHONE_NUMBER']);
    expect(
      createDetector({ types: ['PHONE_NUMBER'] })
        .find(text)
        .map(({ type }) => type),
    ).toEqual(['PHONE_NUMBER']);
    expect(createDetector({ threshold: 0.99 }).find('At 203.0.113.77.')).toEqual([]);
  });

  it('is the surer of two that overlap, then the longer', () => {
    expect(found('http://mira:tulpen77@example.org/')).toEqual(['URL_CREDENTIALS']);
    expect(detector.find('Read 192.168.1.1/24 there').map(({ start, end }) => [start, end])).toEqual([
      [5, 19],
    ]);
  });
});

describe('a checksum', () => {
  const CHECKED = [
    'CREDIT_CARD',
    'IBAN_CODE',
    'CRYPTO',
    'UK_NHS',
    'CA_SIN',
    'ABA_ROUTING_NUMBER',
    'DE_TAX_ID',
    'DE_SOCIAL_SECURITY',
    'DE_HEALTH_INSURANCE',
    'DE_VAT_ID',
    'FR_NIR',
    'FR_SIREN',
    'FR_SIRET',
    'ES_NIF',
    'ES_NIE',
    'IT_VAT_CODE',
    'PL_PESEL',
    'IN_AADHAAR',
    'AU_ABN',
    'AU_ACN',
    'AU_TFN',
    'SG_UEN',
    'TR_NATIONAL_ID',
  ];
  const all = PLANTED.filter(({ type }) => CHECKED.includes(type));

  it.each(all)('refuses a $type with another last character', ({ type, sentence, plain }) => {
    const last = plain.slice(-1);
    const others = [...(/\d/.test(last) ? '0123456789' : 'ABCDEFGHJKLMNPQRSTUVWXYZ')].filter(
      (one) => one !== last,
    );
    const only = createDetector({ types: [type], threshold: 0 });
    const accepted = others.filter((other) => {
      const text = sentence.replace('#', () => `${plain.slice(0, -1)}${other}`);
      return only.find(text).length > 0;
    });
    expect(accepted).toEqual([]);
    expect(all).toHaveLength(CHECKED.length);
  });
});

describe('telephone numbers', () => {
  const numbers = (text: string, regions?: ('US' | 'GB' | 'CN')[]): string[] =>
    createDetector(regions === undefined ? {} : { regions })
      .find(text)
      .filter(({ type }) => type === 'PHONE_NUMBER')
      .map(({ value }) => value);

  it('are those of the regions, and with "+" those of every country', () => {
    expect(numbers('Ring 13812345678 now', ['US', 'GB'])).toEqual([]);
    expect(numbers('Ring 13812345678 now', ['CN'])).toEqual(['+8613812345678']);
    expect(numbers('Ring +86 138 1234 5678 now', ['US'])).toEqual(['+8613812345678']);
    expect(numbers('Ring 0086 138 1234 5678 now', ['US'])).toEqual(['+8613812345678']);
  });

  it('are the same value however they are written', () => {
    expect(new Set(numbers('+44 20 7946 0958, 020 7946 0958, (020) 79460958, +44 (0)20 7946 0958'))).toEqual(
      new Set(['+442079460958']),
    );
  });

  it('are two where two stand side by side', () => {
    expect(numbers('415-555-0132 212-555-0199')).toEqual(['+14155550132', '+12125550199']);
  });

  it('are no dates, placeholders, prices or parts of a longer number', () => {
    expect(numbers('01/02/2003 1234567890 $4155550132 14155550132.55 4155550132415555')).toEqual([]);
  });
});

describe('names', () => {
  it('are found where someone introduces them, with their capitals', () => {
    const names = (text: string): string[] =>
      detector.find(text).map(({ start, end }) => text.slice(start, end));
    expect(names("Hi, I'm called Mira van den Berg and I live in New York City.")).toEqual([
      'Mira van den Berg',
      'New York City',
    ]);
    expect(names("My name is Mira. I'm from Berlin, I paint.")).toEqual(['Mira', 'Berlin']);
    expect(names('My name is not important, I live in the north.')).toEqual([]);
  });

  it('are not found in passing, unless the caller knows them', () => {
    const text = 'Yesterday Mira and Jo went to Uppsala; mira liked it, Miranda did not.';
    const known = { persons: ['Mira'], locations: ['Uppsala'] };
    expect(detector.find(text)).toEqual([]);
    expect(detector.find(text, known).map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['PERSON', 'Mira'],
      ['LOCATION', 'Uppsala'],
      ['PERSON', 'mira'],
    ]);
  });

  it('may hold what means something to a pattern', () => {
    expect(detector.find('So says C++ (Jr.) here', { persons: ['C++ (Jr.)', ' ', 'x'] })).toHaveLength(1);
  });
});
