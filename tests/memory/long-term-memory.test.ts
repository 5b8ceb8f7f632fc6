import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../embedding/index.js';
import { createLongTermMemory, createRamFactStore, embedderKey } from '../../memory/index.js';
import type { Claim, Extractor, FactStore, SourceMessage } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { claimOf } from '../harness/claims.js';
import { MORNING, writeOf } from '../harness/facts.js';

const { signal } = new AbortController();
const owner = uuid() as VisitorId;

const likesTea = claimOf({ attribute: 'like', value: 'tea', text: 'You like tea.' });
const allergy = claimOf({
  attribute: 'allergy',
  value: 'nuts',
  text: 'You are allergic to nuts.',
  kind: 'health',
});

const said = (text: string, given: Partial<SourceMessage> = {}): SourceMessage => ({
  id: uuid(),
  role: 'user',
  text,
  at: MORNING,
  utcOffsetMinutes: 60,
  conversationId: 'c',
  ...given,
});

function memoryOf(claims: Claim[], given: { store?: FactStore; embedder?: Embedder } = {}) {
  const ram = createRamFactStore();
  const failures: string[] = [];
  let extractions = 0;
  const extractor: Extractor = {
    name: 'scripted',
    extract: async () => {
      extractions += 1;
      return claims;
    },
  };
  const { store = ram, embedder = null } = given;
  const memory = createLongTermMemory({
    store,
    extractor,
    embedder,
    index: null,
    newId: uuid,
    failed: (what) => failures.push(what),
  });
  return { memory, store, ram, failures, extractions: () => extractions };
}

function embedderOf(embed: Embedder['embed']): Embedder {
  return {
    identity: { kind: 'builtin', model: 'a/b', version: null },
    dimension: 2,
    embed,
    close: async () => undefined,
  };
}

describe('writing a message', () => {
  it('writes what it claims, once', async () => {
    const { memory, store, extractions } = memoryOf([likesTea]);
    const message = said('I like tea.');
    const first = await memory.write(owner, { message, before: [] }, signal);
    expect(first).toMatchObject({ outcome: 'applied', changes: [{ type: 'add' }], offered: [] });
    const again = await memory.write(owner, { message, before: [] }, signal);
    expect(again).toEqual({ outcome: 'repeated', changes: first.changes, offered: [] });
    expect(extractions()).toBe(1);
    const { facts } = await store.load(owner);
    expect(facts).toMatchObject([
      { text: 'You like tea.', sources: [{ messageId: message.id, conversationId: 'c', at: MORNING }] },
    ]);
  });

  it('takes as sources the messages of the person only, and trusts nothing like their own hand', async () => {
    const asked = said('Do you like tea?', { role: 'assistant' });
    const earlier = said('I like something.');
    const claim = { ...likesTea, trust: 1, sourceMessageIds: [asked.id, earlier.id, 'another'] };
    const { memory, store } = memoryOf([claim]);
    const message = said('Yes, tea.');
    await memory.write(owner, { message, before: [earlier, asked] }, signal);
    const [fact] = (await store.load(owner)).facts;
    expect(fact?.sources.map(({ messageId }) => messageId)).toEqual([earlier.id, message.id]);
    expect(fact?.trust).toBeLessThan(1);
  });

  it('offers what is sensitive and was not wished, and keeps it nowhere', async () => {
    const { memory, store } = memoryOf([allergy, { ...allergy, act: 'end', value: 'milk' }]);
    const message = said("I'm allergic to nuts.");
    const { changes, offered } = await memory.write(owner, { message, before: [] }, signal);
    expect(changes).toEqual([]);
    expect(offered).toEqual([allergy]);
    expect((await store.load(owner)).facts).toEqual([]);
    expect(JSON.stringify(await store.findWriting(owner, message.id))).not.toContain('nuts');
  });

  it('writes what is sensitive where it was wished, and then lets it be repeated and denied', async () => {
    const ram = createRamFactStore();
    const wished = memoryOf([{ ...allergy, wished: true }], { store: ram });
    await wished.memory.write(owner, { message: said('Remember that …'), before: [] }, signal);
    const repeated = memoryOf([allergy], { store: ram });
    const { offered } = await repeated.memory.write(owner, { message: said('… nuts'), before: [] }, signal);
    expect(offered).toEqual([]);
    const denied = memoryOf([{ ...allergy, act: 'deny' }], { store: ram });
    await denied.memory.write(owner, { message: said('not to nuts'), before: [] }, signal);
    const { facts } = await ram.load(owner);
    expect(facts).toMatchObject([{ retired: { because: 'retracted' }, sources: [{}, {}] }]);
  });

  it('plans anew where another message was written meanwhile, and leaves it for later in the end', async () => {
    const ram = createRamFactStore();
    let disturbances = 2;
    const disturbed: FactStore = {
      ...ram,
      async apply(by, write) {
        if (disturbances-- > 0) {
          const { revision } = await ram.load(by);
          await ram.apply(by, writeOf([], { revision }));
        }
        return ram.apply(by, write);
      },
    };
    const { memory, extractions } = memoryOf([likesTea], { store: disturbed });
    const message = said('I like tea.');
    expect((await memory.write(owner, { message, before: [] }, signal)).outcome).toBe('applied');
    expect(extractions()).toBe(3);
    disturbances = 100;
    const other = { message: said('Tea.'), before: [] };
    expect(await memory.write(owner, other, signal)).toEqual({ outcome: 'stale', changes: [], offered: [] });
    expect(await ram.findWriting(owner, other.message.id)).toBeUndefined();
  });

  it('writes without vectors where the embedder fails, and with them where it answers', async () => {
    const broken = memoryOf([likesTea], {
      embedder: embedderOf(async () => {
        throw new Error('out of order');
      }),
    });
    await broken.memory.write(owner, { message: said('I like tea.'), before: [] }, signal);
    expect(broken.failures).toEqual(['facts could not be embedded']);
    expect((await broken.store.load(owner)).facts).toHaveLength(1);

    const embedder = embedderOf(async (texts) => texts.map(() => Float32Array.from([0, 1])));
    const working = memoryOf([likesTea], { embedder });
    await working.memory.write(owner, { message: said('I like tea.'), before: [] }, signal);
    const key = embedderKey(embedder.identity);
    expect(key).toBe('builtin/a%2Fb/');
    expect((await working.ram.vectors.load(owner, key)).ids).toHaveLength(1);
  });

  it('writes nothing once it is aborted, and nothing that the bot said as said by the person', async () => {
    const { memory, store } = memoryOf([likesTea]);
    const reason = new Error('not any more');
    const input = { message: said('I like tea.'), before: [] };
    await expect(memory.write(owner, input, AbortSignal.abort(reason))).rejects.toBe(reason);
    const answer = { message: said('I like tea.', { role: 'assistant' }), before: [] };
    await expect(memory.write(owner, answer, signal)).rejects.toThrow('Only what the person says');
    expect((await store.load(owner)).facts).toEqual([]);
  });
});

describe('what the bot says of itself', () => {
  const tell = async (...answers: string[]) => {
    const { memory, store } = memoryOf([]);
    for (const text of answers) {
      const answer = said(text, { role: 'assistant' });
      await memory.writeBotClaims(owner, { answer, name: 'Parley' }, signal);
    }
    return (await store.load(owner)).facts;
  };

  it('is kept apart from what is known of the person', async () => {
    const facts = await tell('Hello! My name is Parley. I like jazz. What do you like?', 'I’m a chatbot.');
    expect(facts).toMatchObject([
      { about: 'bot', text: 'My name is Parley.', attribute: 'name', value: 'Parley', kind: 'identity' },
      { about: 'bot', text: 'I like jazz.', attribute: 'like', value: 'jazz', kind: 'preference' },
      { about: 'bot', attribute: 'job', value: 'chatbot' },
    ]);
  });

  it('never contradicts its character nor what it said before, and is said once', async () => {
    const facts = await tell(
      'My name is Jessica. I love tea. My favourite colour is blue.',
      'I hate tea. I love tea. My favourite colour is red.',
      'I love tea!',
    );
    expect(facts.map(({ text }) => text)).toEqual(['I love tea.', 'My favourite colour is blue.']);
  });

  it('is neither what it quotes, nor code, nor what it asks or says to the person', async () => {
    const facts = await tell(
      'The song goes "I like trains." Try `I like code.` I like that you asked. I am a bit tired. ' +
        'I like you. Would you say: I like tea?\n> I live in Rome.\n```\nI live in Bonn.\n```',
    );
    expect(facts).toEqual([]);
  });

  it('is at most fifty sayings', async () => {
    const facts = await tell(Array.from({ length: 60 }, (_, i) => `I like number ${i}.`).join(' '));
    expect(facts).toHaveLength(50);
  });
});

describe('recalling', () => {
  it('finds what was written, and counts it as used', async () => {
    const { memory, store } = memoryOf([likesTea]);
    await memory.write(owner, { message: said('I like tea.'), before: [] }, signal);
    const query = { owner, text: 'Do I like tea?', dialogue: [], at: MORNING + 5, utcOffsetMinutes: 60 };
    const [best] = await memory.recall(query, { limit: 5, signal });
    expect(best?.fact.text).toBe('You like tea.');
    expect((await store.load(owner)).facts).toMatchObject([{ uses: 1, lastUsedAt: MORNING + 5 }]);
    const other = { ...query, owner: uuid() as VisitorId };
    expect(await memory.recall(other, { limit: 5, signal })).toEqual([]);
  });
});
