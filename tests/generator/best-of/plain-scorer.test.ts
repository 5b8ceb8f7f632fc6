import { describe, expect, it } from 'vitest';
import { repeatedOf } from '../../../generator/best-of/repetition.js';
import { scorePlainly } from '../../../generator/best-of/plain-scorer.js';
import { dialogueOf } from '../../fixtures/prompts.js';

const dialogue = dialogueOf('Hi', 'Owls hunt at night and see very well in the dark.');
const score = (text: string, message = 'Tell me more about owls.') =>
  scorePlainly({ dialogue, message, locale: 'en-GB' }, text);
const good = 'They fly without a sound, because their feathers have soft edges.';

describe('the plain score of a reply', () => {
  it.each<[what: string, worse: string]>([
    ['nothing', ''],
    ['one word', 'Owls.'],
    ['a loop', 'They fly without a sound. They fly without a sound. They fly without a sound.'],
    ['what was said before', 'Owls hunt at night and see very well in the dark.'],
    ['an echo of the message', 'Tell me more about owls. Tell me more about owls.'],
    ['half a sentence', 'They fly without a sound, because their feathers have'],
    ['another language', 'Sie fliegen lautlos, weil ihre Federn weiche Kanten haben.'],
    ['an essay', `${Array.from({ length: 500 }, (_, n) => `word${n}`).join(' ')}.`],
  ])('is higher than that of %s', (_what, worse) => {
    expect(score(good)).toBeGreaterThan(score(worse) + 0.05);
  });

  it('lies between 0 and 1', () => {
    for (const text of ['', good, 'x', '\ud800', '好', '🦉'.repeat(5_000)]) {
      expect(score(text)).toBeGreaterThanOrEqual(0);
      expect(score(text)).toBeLessThanOrEqual(1);
    }
  });

  it('takes an answer in the language of the message, and a citation at its end', () => {
    expect(
      score('Elles volent sans bruit [1].', 'Parle-moi des chouettes, comment volent-elles ?'),
    ).toBeGreaterThan(0.95);
  });
});

it('repetition is counted in runs of four words, or characters where no spaces are written', () => {
  expect(repeatedOf('a b c d e', [])).toBe(0);
  expect(repeatedOf('a b c d a b c d', [])).toBeCloseTo(0.2);
  expect(repeatedOf('A b, c d!', ['a b c d'])).toBe(1);
  expect(repeatedOf('今天天气很好', ['今天天气很好'])).toBe(1);
  expect(repeatedOf('a b', ['a b'])).toBe(0);
});
