import { describe, expect, it } from 'vitest';
import { createTelling } from '../../../bin/jsonl/told-messages.js';
import { undoChanges } from '../../../memory/index.js';
import { reconcileSaid } from '../../../memory/said/reconcile-said.js';

const NOON = Date.parse('2026-05-03T12:00:00Z');
const { signal } = new AbortController();

/** What is said in turn, a minute apart: the person begins. */
async function tell(...lines: string[]) {
  const messages = lines.map((text, i) => ({
    id: `m${String(i)}`,
    role: i % 2 === 0 ? ('user' as const) : ('assistant' as const),
    text,
    at: { at: NOON + i * 60_000, utcOffsetMinutes: 0 },
  }));
  const told = await createTelling()(messages, signal);
  const { facts } = await told.store.load(told.owner);
  return {
    ...told,
    facts,
    said: facts.filter(({ about }) => about === 'said'),
    ask: async (text: string) => {
      const recalled = await told.memory.recall(
        { owner: told.owner, text, dialogue: [], at: NOON + 86_400_000, utcOffsetMinutes: 0 },
        { limit: 5, signal },
      );
      return recalled.map(({ fact }) => fact.text);
    },
  };
}

describe('own words', () => {
  it('keeps what fits no frame with its day and with the question that it answers', async () => {
    const { said, ask } = await tell(
      'new shop is busy. i got a car!',
      'What kind?',
      'a suzuki swift, white, all four doors',
    );
    expect(said.at(-1)?.text).toContain(
      'On Sunday, 3 May 2026 you said: "a suzuki swift, white, all four doors" (',
    );
    expect(said.at(-1)?.text).toContain('asked: What kind?');
    expect((await ask('what car do I have?')).join()).toContain('swift');
  });

  it('is never longer than 240 characters', async () => {
    const { said } = await tell(
      `joined the canoe club ${'with Priyesh and Morven '.repeat(20)}`,
      'Which one of all those clubs is it?',
      `the one on the Clyde ${'by the Bridge '.repeat(30)}`,
    );
    for (const { text } of said) expect(text.length).toBeLessThanOrEqual(240);
  });

  it.each([
    ['a question', 'whats the capital of oregon'],
    ['a hypothetical', 'if i had a rickenbacker id be unstoppable'],
    ['an order to the bot', 'write me a poem about the canoe club on the Clyde'],
    ['fiction', 'in my novel the canoe club meets on Sundays in Glasgow'],
    ['a greeting', 'good morning'],
    ['a mood', "i'm so tired today"],
    ['a secret', 'the wifi password of the canoe club is Otter-77!'],
    ['health', 'the doctor in Glasgow put me on insulin in May'],
    ['faith', 'our parish in Kraków has a new priest since May'],
    ['money', 'my salary at the Kelvingrove is 2,000 a month'],
    ['pasted code', '```\nconst club = "Clyde canoe club";\n```'],
    ['general knowledge', 'Lima is the capital of Peru'],
  ])('keeps no %s', async (_what, text) => {
    expect((await tell(text)).said).toEqual([]);
  });

  it('shows the newest of several that speak of the same thing', async () => {
    const { ask } = await tell(
      'joined a book club, last friday of the month',
      'Good.',
      'oh and the book club moved to thursdays',
      'Noted.',
    );
    const shown = (await ask('what day does the book club meet?')).join();
    expect(shown).toContain('thursdays');
    expect(shown).not.toContain('friday');
  });

  it('shows nothing for what was not told', async () => {
    const { ask } = await tell(
      'i met someone too. his name is Bongani, he fixes lifts',
      'Nice.',
      'and we took a dog from the shelter, she has three legs',
      'Good.',
    );
    expect(await ask("when is Bongani's birthday?")).toEqual([]);
    expect(await ask("what is my cat's name?")).toEqual([]);
    expect(await ask('how much did the dog cost?')).toEqual([]);
  });

  it('forgets them with what the person wishes forgotten', async () => {
    const { said } = await tell(
      'joined the canoe club too, every sunday on the Clyde',
      'Fun.',
      'forget about the canoe club',
      'Done.',
    );
    expect(said).toEqual([]);
  });

  it('keeps no more than there is room for, the newest', async () => {
    const { said, messages } = await tell(
      'joined the canoe club on the Clyde',
      'Ah.',
      'the resit got moved to the 6th of may',
      'Ah.',
    );
    const [message] = messages;
    if (message === undefined) throw new Error('Nothing was told.');
    expect(said).toHaveLength(2);
    const changes = reconcileSaid({
      facts: said,
      changes: [],
      claims: [],
      items: [{ words: 'got a yamaha', contexts: [] }],
      message,
      newId: () => 'new',
      capacity: 2,
    });
    expect(changes.map(({ type }) => type)).toEqual(['erase', 'add']);
    expect(changes[0]).toMatchObject({ factId: said[0]?.id });
  });

  it('cuts out of them what a fact of the same words no longer says, and undo brings it back', async () => {
    const { facts, said, messages } = await tell('joined the canoe club, Ewan taught me to row on the Clyde');
    const [one] = said;
    const [message] = messages;
    if (one === undefined || message === undefined) throw new Error('Nothing was kept.');
    const fact = { ...one, id: 'fact', about: 'person' as const, attribute: 'hobby', value: 'canoe club' };
    const retired = { at: NOON, because: 'ended' as const, by: null };
    const changes = reconcileSaid({
      facts: [...facts, fact],
      changes: [{ type: 'retire', factId: 'fact', retired, validTo: NOON, validToBefore: null }],
      claims: [],
      items: [],
      message,
      newId: () => 'new',
    });
    expect(changes).toMatchObject([
      { type: 'rewrite', factId: one.id, wording: { value: 'Ewan taught me to row on the Clyde' } },
    ]);
    expect(undoChanges([{ ...one, version: 2 }], changes)[0]?.value).toBe(one.value);
  });
});
