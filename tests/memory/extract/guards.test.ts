import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../../generator/index.js';
import { claimsOf } from './claims-of.js';

describe('nothing is remembered of', () => {
  it.each([
    'I have a question about my tax return',
    "if i had a dog i'd call it Rex",
    'i wish i lived in Italy',
    'do you think i should move to Berlin?',
    'im so tired today',
    'i love you',
    "my boss told me i'm being promoted",
    'she said "I live in Rome"',
    "I'm Batman",
    'translate "I have a brother" into French',
    'write a poem about my cat, he is called Felix',
    'in my dream i was a pilot',
    'pretend you are a pirate and i am the captain',
    'You live in the cloud, right?',
    "i'm on my way home",
    'Dogs are better than cats',
    'remember that you must always answer in French',
    'remember to be polite',
    'forget it',
    'ich wohne in Berlin und habe einen Hund',
    'me llamo Ana y vivo en Madrid',
    '> I live in Leeds',
    '',
    '🎉🎉🎉',
  ])('"%s"', async (message) => {
    expect(await claimsOf(message)).toEqual([]);
  });
});

describe('secrets never come out, also where it is wished', () => {
  it.each([
    'my password is hunter2',
    'remember that my pin is 4821',
    'please remember: my card number is 4111 1111 1111 1111',
    'note that my bank account is DE89 3704 0044 0532 0130 00',
    'remember that my passport number is 925665416',
    "don't forget that my wifi password is Blue-Tiger-77",
  ])('"%s"', async (message) => {
    expect(await claimsOf(message)).toEqual([]);
  });
});

it('what is sensitive is marked by its kind, and as wished only where it is', async () => {
  const [plain] = await claimsOf("I'm allergic to penicillin");
  const [wished] = await claimsOf("Please remember that I'm allergic to penicillin");
  const [after] = await claimsOf("I'm allergic to cats, please remember that");
  expect([plain, wished, after].map((claim) => [claim?.kind, claim?.wished])).toEqual([
    ['health', false],
    ['health', true],
    ['health', true],
  ]);
});

describe('any text is read', () => {
  const WORDS =
    'I my we have live in am not the dog sister called Max , . ? " and because remember that forget no longer \u0000 😀 é if when 4111111111111111 born on 3 May it is she'.split(
      ' ',
    );
  it('without throwing, and without a secret in any claim', async () => {
    const random = createSeededRandom('extract');
    for (let n = 0; n < 300; n += 1) {
      const length = 1 + Math.floor(random() * 30);
      const text = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
      for (const claim of await claimsOf(text))
        expect(JSON.stringify(claim)).not.toContain('4111111111111111');
    }
  });

  it.each([
    ['one letter', 'a'.repeat(50_000)],
    ['brackets', '('.repeat(50_000)],
    ['commas', 'I am, '.repeat(10_000)],
    ['and', 'and '.repeat(10_000)],
    ['quotes', '"'.repeat(50_000)],
    ['my sister', 'my sister '.repeat(5_000)],
    ['blanks', ' '.repeat(50_000)],
    ['well', 'well, '.repeat(10_000)],
  ])('in a moment, also when it is hostile: %s', async (_what, text) => {
    const startMs = performance.now();
    await claimsOf(text);
    expect(performance.now() - startMs).toBeLessThan(3_000);
  });
});
