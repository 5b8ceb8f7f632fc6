/**
 * The scripted lives to tune on, recalled from facts written by hand: what recall itself owes, whatever extraction
 * makes of the messages; and end to end, from the messages themselves, with floors under what is measured.
 */
import { describe, expect, it } from 'vitest';
import { createTelling, IsoTime } from '../../bin/jsonl/told-messages.js';
import { createRamFactStore } from '../../memory/index.js';
import { recallFacts } from '../../memory/recall/recall-facts.js';
import type { VisitorId } from '../../protocol/ids.js';
import { FIRST_LIVES } from '../fixtures/memory/lives-first/index.js';
import { adding, factOf, MORNING, writeOf } from '../harness/facts.js';
import { minutesOf, storeOfIdealFacts } from '../harness/ideal-facts.js';
import { judgeLives } from '../harness/judge-lives.js';

describe('recall over the scripted lives', () => {
  it('finds the current fact, nothing superseded, and nothing for what nobody told', async () => {
    const byFirstMessage = new Map(FIRST_LIVES.map((life) => [life.conversations[0]?.[0]?.id, life]));
    const verdict = await judgeLives(FIRST_LIVES, async (messages, questions) => {
      const life = byFirstMessage.get(messages[0]?.id);
      if (life === undefined) throw new Error('An unknown life.');
      const owner = life.name as VisitorId;
      const store = await storeOfIdealFacts(life, owner);
      const utcOffsetMinutes = minutesOf(messages.at(-1)?.at.slice(19) ?? 'Z');
      return Promise.all(
        questions.map(async ({ question, at }) => {
          const recalled = await recallFacts(
            { store, index: null, embedder: null },
            { owner, text: question, dialogue: [], at: Date.parse(at), utcOffsetMinutes },
            { limit: 5, signal: new AbortController().signal },
          );
          const facts = recalled.map(({ fact, score }) => ({
            id: fact.id,
            text: fact.text,
            score,
            source_message_ids: fact.sources.map(({ messageId }) => messageId),
          }));
          return { question, facts };
        }),
      );
    });
    expect(verdict.answered.right / verdict.answered.of, verdict.worst.join('\n')).toBeGreaterThanOrEqual(
      0.97,
    );
    expect(verdict.superseded.shown, verdict.worst.join('\n')).toBe(0);
    expect(verdict.abstained.right / verdict.abstained.of, verdict.worst.join('\n')).toBeGreaterThanOrEqual(
      0.97,
    );
  });

  it('answers from what was really said, facts and own words together', async () => {
    const tell = createTelling();
    const { signal } = new AbortController();
    const verdict = await judgeLives(FIRST_LIVES, async (messages, questions) => {
      const told = await tell(
        messages.map((message) => ({ ...message, at: IsoTime.parse(message.at) })),
        signal,
      );
      const answers = [];
      for (const { question, at } of questions) {
        const recalled = await told.memory.recall(
          { owner: told.owner, text: question, dialogue: [], ...IsoTime.parse(at) },
          { limit: 5, signal },
        );
        const facts = recalled.map(({ fact: { id, text }, score }) => ({
          id,
          text,
          score,
          source_message_ids: [],
        }));
        answers.push({ question, facts });
      }
      return answers;
    });
    // Measured at 114 of 180, 7 of 50 and 60 of 60. The aims are 0.90, 0.01 and 0.95.
    expect(verdict.answered.right, verdict.worst.join('\n')).toBeGreaterThanOrEqual(108);
    expect(verdict.superseded.shown, verdict.worst.join('\n')).toBeLessThanOrEqual(8);
    expect(verdict.abstained.right, verdict.worst.join('\n')).toBeGreaterThanOrEqual(58);
  }, 15_000);

  it('takes milliseconds over a thousand facts', async () => {
    const owner = 'olga' as VisitorId;
    const store = createRamFactStore();
    const facts = Array.from({ length: 1_000 }, (_, i) =>
      factOf({
        attribute: 'event',
        text: `You went to the ${WORDS[i % 40] ?? ''} of ${WORDS[(i * 7) % 37] ?? ''} ${String(i)}.`,
        value: String(i),
      }),
    );
    await store.apply(owner, writeOf(adding(...facts)));
    const ask = (text: string) =>
      recallFacts(
        { store, index: null, embedder: null },
        { owner, text, dialogue: [], at: MORNING, utcOffsetMinutes: 0 },
        { limit: 5, signal: new AbortController().signal },
      );
    for (let i = 0; i < 30; i += 1) await ask('where do I live?');
    const times: number[] = [];
    for (let i = 0; i < 60; i += 1) {
      const started = performance.now();
      await ask(i % 2 === 0 ? 'which castle did I see?' : "what's my sister's name?");
      times.push(performance.now() - started);
    }
    // Measured at 2 ms; the rest is for a loaded machine.
    expect(times.sort((a, b) => a - b)[30]).toBeLessThan(20);
  });
});

const WORDS = (
  'castle harbour market garden museum tower bridge river forest valley island palace church school theatre ' +
  'station mill farm lake beach hill square park cave tunnel wall gate well road field meadow cliff bay dune ' +
  'quarry orchard vineyard spring fort dock'
).split(' ');
