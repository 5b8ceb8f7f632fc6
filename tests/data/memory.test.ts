/**
 * How well the turns of five long conversations are found again (LoCoMo, the part for development): with the weights
 * that are shipped, with weights found on the other four, and beside full text alone and all clues but the encoder.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import type { RetrievalFigures } from '../../evaluation/index.js';
import { createTurnRetriever } from '../../memory/index.js';
import { leaveOneOut } from '../harness/leave-one-out.js';
import { fullTextBaseline } from '../harness/full-text-baseline.js';
import { describeFigures, evaluateTurns, readLocomo } from '../harness/locomo.js';
import { PUBLIC_DATA } from '../harness/public-data.js';

/** What was asked for: recall@5, recall@10 and MRR. */
const GOAL = { 'recall@5': 0.71, 'recall@10': 0.8, mrr: 0.58 };
const MEANING = ['meaning', 'meaningAround'] as const;

const conversations = await readLocomo();
const lines: string[] = [];
const say = (what: string, figures: RetrievalFigures): void =>
  void lines.push(`${what.padEnd(44)} ${describeFigures(figures)}`);
afterAll(() => process.stdout.write(`${lines.join('\n')}\n`));

if (conversations === undefined)
  lines.push(`Skipped: there is no memory/locomo_dev.jsonl.gz in ${PUBLIC_DATA}.`);

describe.skipIf(conversations === undefined)('the turns of long conversations', () => {
  const all = conversations ?? [];
  const embedder = createBuiltInEmbedder();

  it('are found by the weights that are shipped, better than by full text', async () => {
    const baseline = await evaluateTurns(all, fullTextBaseline);
    const shipped = await evaluateTurns(all, createTurnRetriever({ embedder }));
    say('full text, three columns, named speaker', baseline);
    say('shipped', shipped);
    for (const [category, figures] of Object.entries(shipped.categories))
      say(`  category ${category}`, figures);
    expect(shipped.questions).toBeGreaterThan(1_000);
    expectGoal(shipped);
    expect(baseline['recall@10']).toBeCloseTo(0.739, 2);
  });

  it('are found by weights that were chosen without them, and the encoder adds to that', async () => {
    const lexical = await leaveOneOut(all, { embedder: undefined, without: MEANING });
    const whole = await leaveOneOut(all, { embedder });
    say('one left out, without the encoder', lexical.figures);
    say('one left out', whole.figures);
    expectGoal(whole.figures);
    expect(whole.figures['recall@5']).toBeGreaterThan(lexical.figures['recall@5']);
    expect(whole.figures['recall@10']).toBeGreaterThan(lexical.figures['recall@10']);
  });
});

function expectGoal(figures: RetrievalFigures): void {
  for (const [name, least] of Object.entries(GOAL)) {
    expect(figures[name as keyof typeof GOAL], name).toBeGreaterThanOrEqual(least);
  }
}
