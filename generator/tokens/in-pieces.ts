/**
 * A tokenizer takes the square of the length of a run without a space: 10,000 Chinese characters in a row held one
 * for 1.2 seconds, and a visitor can send them. Long runs are therefore cut, which adds at most one token a cut.
 */
import type { CountTokens } from './token-counter.js';

const RUN = 120;
const LONG_RUN = new RegExp(`\\S{${RUN + 1},}|\\s{${RUN + 1},}`, 'gu');
const PIECE = new RegExp(`.{1,${RUN}}`, 'gsu');

export function countInPieces(count: CountTokens): CountTokens {
  return (text) => {
    let tokens = 0;
    let from = 0;
    for (const { 0: run, index } of text.matchAll(LONG_RUN)) {
      if (index > from) tokens += count(text.slice(from, index));
      for (const piece of run.match(PIECE) ?? []) tokens += count(piece);
      from = index + run.length;
    }
    return from === 0 ? count(text) : tokens + (from < text.length ? count(text.slice(from)) : 0);
  };
}
