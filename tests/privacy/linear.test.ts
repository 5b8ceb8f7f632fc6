/**
 * Hostile texts cost in proportion to their length: four times the text may cost at most ten times the work, which a
 * quadratic pattern (sixteen times) cannot meet. Work is the processor time of this process, the least of two runs.
 */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../privacy/index.js';

const detector = createDetector();
const LENGTH = 5_000;

const HOSTILE: Record<string, string> = {
  'one letter': 'a',
  'one digit': '1',
  'at signs': '@',
  'labels of a host': 'a.',
  'specials of an address': 'a!',
  'groups with colons': '1:',
  'spaced-out digits': '4 ',
  'digits and dashes': '1-',
  'groups of three': '482 ',
  'hidden addresses': 'a at b dot ',
  'open brackets': '[ ',
  'beginnings of keys': '-----BEGIN PRIVATE KEY-----',
  'beginnings of tokens': 'eyJaaaaaaaaaaaa.',
  'beginnings of accounts': 'DE44 ',
  'beginnings of web addresses': 'http://a.b.',
  'beginnings of credentials': '://a:',
  introductions: 'my name is A ',
  'capitalised words': 'Aa Bb ',
  'no width': 'é１\u200b',
  spaces: ' ',
};

describe('the work of finding', () => {
  it.each(Object.entries(HOSTILE))('grows with the text and not with its square: %s', (_, piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    work(text(LENGTH)); // the first run compiles the patterns
    const [short, long] = [work(text(LENGTH)), work(text(4 * LENGTH))];
    expect(long / Math.max(short, 3)).toBeLessThan(10);
  });
});

function work(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.cpuUsage();
    detector.find(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}
