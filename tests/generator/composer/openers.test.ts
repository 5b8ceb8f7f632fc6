import { describe, expect, it } from 'vitest';
import { createBuiltInEmbedder } from '../../../embedding/index.js';
import { findExchanges } from '../../../generator/composer/retrieval/find-exchange.js';
import { createMeaningFinder } from '../../../generator/index.js';
import { promptOf } from '../../fixtures/prompts.js';
import { OPENERS } from './messages/openers.js';

const FLOOR = 0.52;
const opened = OPENERS.trim()
  .split('\n')
  .map((line) => {
    const [, topics = '', text = ''] = /^([a-z ]+): (.+)$/.exec(line) ?? [];
    return { topics: topics.split(' '), text };
  });
const finder = createMeaningFinder(createBuiltInEmbedder());

async function answered(byMeaning: boolean): Promise<{ right: number; wrong: number }> {
  let [right, wrong] = [0, 0];
  for (const { topics, text } of opened) {
    const meaning = byMeaning ? await finder.find(promptOf(text), new AbortController().signal) : undefined;
    const [best] = findExchanges(text, meaning?.cue);
    if (best === undefined || best.score < FLOOR) continue;
    if (topics.includes(best.exchange.topic)) right += 1;
    else wrong += 1;
  }
  return { right, wrong };
}

describe('first lines in other words than the cues', () => {
  it('are of a topic by meaning and words far oftener than by words alone, and no oftener of a wrong one', async () => {
    const words = await answered(false);
    const both = await answered(true);
    expect(opened.length).toBeGreaterThanOrEqual(120);
    expect(both.right).toBeGreaterThanOrEqual(1.4 * words.right);
    expect(both.wrong / (both.right + both.wrong)).toBeLessThanOrEqual(
      words.wrong / (words.right + words.wrong),
    );
  });
});
