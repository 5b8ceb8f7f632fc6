import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../../generator/index.js';
import { sampleToken } from '../../../generator/local/thread/sample-token.js';
import type { Drawing } from '../../../generator/local/thread/sample-token.js';
import { createStopText, createTokenText } from '../../../generator/local/thread/token-text.js';

describe('the next token', () => {
  const draw = (scores: number[], drawing: Partial<Drawing> = {}, before: number[] = []): number =>
    sampleToken(Float32Array.from(scores), before, {
      temperature: 1,
      topP: 1,
      topK: 0,
      repetitionPenalty: 1,
      random: () => 0.5,
      ...drawing,
    });
  /** Probabilities 0.1, 0.6, 0.3. */
  const SCORES = [0.1, 0.6, 0.3].map(Math.log);

  it('is the best one at temperature 0', () => {
    expect(draw(SCORES, { temperature: 0, random: () => 0.999 })).toBe(1);
  });

  it('is drawn by its probability', () => {
    const drawn = [0.05, 0.11, 0.69, 0.71, 0.9999999].map((value) => draw(SCORES, { random: () => value }));
    expect(drawn).toEqual([0, 1, 1, 2, 2]);
  });

  it('is nearly the best one at a low temperature', () => {
    expect(draw(SCORES, { temperature: 0.1, random: () => 0.99 })).toBe(1);
  });

  it('is one of the most likely that together have topP, or one of topK', () => {
    expect(draw(SCORES, { topP: 0.7, random: () => 0.999 })).toBe(2);
    expect(draw(SCORES, { topP: 0.5, random: () => 0.999 })).toBe(1);
    expect(draw(SCORES, { topP: 0, random: () => 0.999 })).toBe(1);
    expect(draw(SCORES, { topK: 2, random: () => 0.999 })).toBe(2);
  });

  it('is drawn alike from a large vocabulary, however few of it are likely', () => {
    const random = createSeededRandom('vocabulary');
    const scores = Array.from({ length: 5_000 }, () => random() * 12);
    const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const chances = sorted.map((token) => Math.exp((scores[token] ?? 0) - 12));
    const whole = chances.reduce((sum, chance) => sum + chance, 0);
    for (const topP of [0.05, 0.5, 0.9]) {
      let left = topP * whole;
      const last = sorted[chances.findIndex((chance) => (left -= chance) <= 0)];
      expect(draw(scores, { topP, random: () => 0.9999999 })).toBe(last);
    }
    expect(draw(scores, { topK: 40, random: () => 0.9999999 })).toBe(sorted[39]);
  });

  it('is less likely to be one that was said before, where there is a penalty', () => {
    expect(draw([1, 2, -1], { temperature: 0, repetitionPenalty: 3 }, [1, 1])).toBe(0);
    expect(draw([-1, -2, -1.5], { temperature: 0, repetitionPenalty: 3 }, [0])).toBe(2);
  });
});

describe('tokens as text', () => {
  /** A token is a byte, as the tiny model's are. */
  const decode = (tokens: number[]): string => new TextDecoder().decode(Uint8Array.from(tokens));
  const pieces = (bytes: number[]): string[] => {
    const text = createTokenText(decode);
    return [...bytes.map((byte) => text.push(byte)), text.end()].filter((piece) => piece !== '');
  };

  it('come at once, and never half a character', () => {
    expect(pieces([...Buffer.from('aé👋b')])).toEqual(['a', 'é', '👋', 'b']);
  });

  it('that are no text are replaced, and what follows is right again', () => {
    const text = pieces([0xff, 0xfe, 0xfd, 0xfc, ...Buffer.from('ok')]).join('');
    expect(text).toMatch(/^\uFFFD+ok$/);
    expect(pieces([0xf0, 0x9f])).toEqual(['\uFFFD']);
    expect(pieces([...Buffer.from('a\u0000b')]).join('')).toBe('ab');
  });

  it('keep the space that a decoder drops at the beginning of a text', () => {
    const words = ['▁one', '▁two'];
    const dropping = (tokens: number[]): string =>
      tokens
        .map((token) => words[token])
        .join('')
        .replaceAll('▁', ' ')
        .replace(/^ /, '');
    const text = createTokenText(dropping);
    expect([text.push(0), text.push(1), text.push(0)]).toEqual(['one', ' two', ' one']);
  });
});

describe('a stop text', () => {
  const feed = (stops: string[], ...texts: string[]): { said: string; isOver: boolean } => {
    const stop = createStopText(stops);
    let said = '';
    for (const text of texts) {
      const pushed = stop.push(text);
      said += pushed.said;
      if (pushed.isOver) return { said, isOver: true };
    }
    return { said: said + stop.end(), isOver: false };
  };

  it('is found across pieces, and the first one counts', () => {
    expect(feed(['\nUser:'], 'Hello\n', 'Us', 'er: me')).toEqual({ said: 'Hello', isOver: true });
    expect(feed(['c', 'b'], 'abc')).toEqual({ said: 'a', isOver: true });
  });

  it('that only seemed to begin is said', () => {
    expect(feed(['\nUser:'], 'Hello\n', 'Us', 'ual')).toEqual({ said: 'Hello\nUsual', isOver: false });
    expect(feed(['END'], 'The E')).toEqual({ said: 'The E', isOver: false });
    expect(feed([], 'as it is')).toEqual({ said: 'as it is', isOver: false });
  });
});
