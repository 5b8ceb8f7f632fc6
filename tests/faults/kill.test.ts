import { describe, it } from 'vitest';
import { killMidAnswer, seededRandom } from './kill-mid-answer.js';

const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 50);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

describe('a server killed in the middle of answers', () => {
  it(`keeps every promise, ${ROUNDS} times (FAULT_SEED=${SEED})`, () =>
    killMidAnswer(ROUNDS, seededRandom(SEED)));
});
