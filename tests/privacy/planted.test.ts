import { describe, expect, it } from 'vitest';
import { createDetector } from '../../privacy/index.js';
import { PLANTED } from './planted.js';

const detector = createDetector();

describe.each(PLANTED)('$type', ({ type, sentence, plain, disguised }) => {
  it.each([plain, ...disguised])('is found in the middle of a sentence, and nothing else: %s', (item) => {
    const text = sentence.replace('#', () => item);
    expect(
      detector.find(text).map((find) => ({ type: find.type, text: text.slice(find.start, find.end) })),
    ).toEqual([{ type, text: item }]);
  });
});

describe('the table', () => {
  it('has every type that is claimed', () => {
    expect([...new Set(PLANTED.map(({ type }) => type))].sort()).toEqual([...detector.types].sort());
  });
});
