import { describe, it } from 'vitest';
import { killMidAnswer, seededRandom } from '../../faults/kill-mid-answer.js';

describe('a server killed in the middle of answers', () => {
  it('keeps every promise (the short form; npm run test:faults has the long one)', async () => {
    await killMidAnswer(5, seededRandom(20261124));
  }, 120_000);
});
