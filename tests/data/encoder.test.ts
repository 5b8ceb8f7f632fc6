/**
 * Whether the shipped encoder does what its model card says, on the half of Topical-Chat that it was not trained on.
 * The figures here are those of the card.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { findTopicalChat, readTrainingText } from '../../embedding/index.js';
import { askNextTurns, builtInScorer, createBaselines, hitsAtOne } from '../harness/next-turn-retrieval.js';
import { PUBLIC_DATA } from '../harness/public-data.js';

const SEED = 1;
const SHIPPED = { 1: 0.4804, 2: 0.5209 };
const WORD_OVERLAP = { 1: 0.3472, 2: 0.3983 };
/** The arithmetic of another machine may differ in the last digits of a sum. */
const TOLERANCE = 0.005;

const conversations = findTopicalChat(PUBLIC_DATA, 'test');
const lines: string[] = [];
const say = (line: string): void => void lines.push(line);
afterAll(() => process.stdout.write(`${lines.join('\n')}\n`));

if (conversations === undefined)
  say(`Skipped: there is no safety/topicalchat_valid.jsonl.gz in ${PUBLIC_DATA}.`);

describe.skipIf(conversations === undefined)(
  'the built-in encoder, on conversations kept out of training',
  () => {
    const baselines =
      conversations === undefined ? undefined : createBaselines(readTrainingText(PUBLIC_DATA));

    it.each([1, 2] as const)('finds the next turn among 20 from the last %i', async (turns) => {
      const questions = askNextTurns(conversations ?? [], { turns, seed: SEED });
      const encoder = hitsAtOne(questions, await builtInScorer(questions));
      const overlap = hitsAtOne(questions, baselines?.wordOverlap ?? (() => []));
      const bm25 = hitsAtOne(questions, baselines?.bm25 ?? (() => []));
      say(
        `last ${turns}, ${questions.length} questions: encoder ${encoder.toFixed(4)} (shipped ${SHIPPED[turns]}), ` +
          `word overlap ${overlap.toFixed(4)}, BM25 ${bm25.toFixed(4)}`,
      );
      expect(questions.length).toBeGreaterThan(10_000);
      expect(encoder).toBeGreaterThanOrEqual(SHIPPED[turns] - TOLERANCE);
      expect(Math.abs(overlap - WORD_OVERLAP[turns])).toBeLessThan(TOLERANCE);
    });
  },
);
