import fc from 'fast-check';
import { countTokens as countCl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../../generator/tokens/estimate-tokens.js';
import { TEXTS } from './texts.js';

describe('the estimate of tokens', () => {
  it.each(Object.entries(TEXTS))(
    'is on the safe side of both vocabularies for %s, and not far off',
    (_of, text) => {
      const counted = Math.max(countCl100k(text), countO200k(text));
      expect(estimateTokens(text) / counted).toBeGreaterThanOrEqual(0.95);
      expect(estimateTokens(text) / counted).toBeLessThanOrEqual(1.7);
    },
  );

  it('knows a price for every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(estimateTokens(text)).toBeGreaterThanOrEqual(0);
        expect(estimateTokens(text)).toBeLessThanOrEqual(text.length * 4);
      }),
    );
  });

  it('counts nothing for nothing, and never less for more', () => {
    expect(estimateTokens('')).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, more) => {
        expect(estimateTokens(text + more)).toBeGreaterThanOrEqual(estimateTokens(text));
      }),
    );
  });
});
