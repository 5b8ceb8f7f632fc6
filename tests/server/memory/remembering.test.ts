/** From a message to the next conversation, over real sockets, and what its person can do about it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WireError } from '../../../protocol/errors.js';
import type { MemoryPage, MemoryUpdate, RememberedFact } from '../../../protocol/memories.js';
import type { HttpAnswer, Page, Person } from '../../harness/people.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';
import { createTestApp } from '../../harness/test-app.js';

let app: ScriptedApp;
let alice: Person;
let page: Page;
beforeAll(async () => {
  app = await createScriptedApp('steady?tokens=3&ms=1');
});
beforeEach(async () => {
  alice = await app.person('alice');
  page = await alice.opensAPage();
});
afterAll(() => app.close());

describe('what somebody says of themselves', () => {
  it('is written after the reply, told to their pages, and says where it came from', async () => {
    const second = await alice.opensAPage();
    const { conversationId, messageId } = await tells('My dog is called Max.');
    const [update] = page.memories;
    expect(update).toMatchObject({ messageId, conversationId, undone: false });
    expect(update?.changes).toMatchObject([
      { type: 'added', text: expect.stringContaining('Max') as unknown },
    ]);
    await second.until(() => second.memories.length > 0);
    expect(second.memories).toEqual(page.memories);
    expect(await notesOf(conversationId)).toEqual([update]);
    expect(await listed()).toMatchObject({
      memories: [
        {
          text: expect.stringContaining('Max') as unknown,
          state: 'current',
          version: 1,
          byHand: false,
          sensitive: false,
          sources: [{ messageId, conversationId, excerpt: 'My dog is called Max.' }],
        },
      ],
      current: 1,
      paused: false,
      next: null,
    });
  });

  it('stands in the prompt of another conversation, and in its trace by id; nobody else recalls it', async () => {
    await tells('My dog is called Max.');
    const [fact] = (await listed()).memories;
    const question = await page.says('What is my dog called?');
    await page.endOf(question.turn);
    expect(promptOf('What is my dog called?')).toContain(fact?.text);
    const trace = await alice.trace(question.turnId);
    const recalled = trace.stages.find(({ name }) => name === 'recall-memories');
    expect(recalled).toMatchObject({
      outcome: 'ok',
      detail: { memories: [{ id: fact?.id, version: 1, text: fact?.text }] },
    });
    const stored = await app.server.services.database.db.selectFrom('trace').select('body').execute();
    expect(JSON.stringify(stored)).not.toContain('Max');
    const used = await until(
      async () => (await listed()).memories[0],
      (one) => one?.uses === 1,
    );
    expect(used?.lastUsedAt).toBeGreaterThan(0);

    const bob = await app.person('bob');
    const bobs = await bob.opensAPage();
    expect(await asks('What is my dog called?', bobs)).not.toContain('Max');
    expect(await bob.calls('GET', `/api/memories`)).toMatchObject({ body: { memories: [], current: 0 } });
    for (const [method, path, body] of [
      ['PATCH', `/api/memories/${fact?.id}`, { text: 'You have a cat.' }],
      ['DELETE', `/api/memories/${fact?.id}`, undefined],
      ['POST', `/api/memories/updates/${page.memories[0]?.messageId}/undo`, {}],
      ['GET', `/api/conversations/${page.memories[0]?.conversationId}/memory-updates`, undefined],
    ] as const) {
      const answer = await bob.calls<{ error: WireError }>(method, path, body);
      expect([path, answer.status, answer.body.error.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
    expect((await listed()).memories[0]?.text).toBe(fact?.text);
  });

  it('takes the place of what they said before, which stays to be seen', async () => {
    await tells('I live in Berlin.');
    await tells('I moved to Paris.');
    expect(page.memories.at(-1)?.changes).toMatchObject([
      { type: 'superseded', before: expect.stringContaining('Berlin') as unknown },
    ]);
    expect((await listed()).memories.map(({ text }) => text)).toEqual([
      expect.stringContaining('Paris') as unknown,
    ]);
    const { memories } = await listed('?all=true');
    expect(memories.map(({ state }) => state).sort()).toEqual(['current', 'superseded']);
    expect(memories.find(({ state }) => state === 'superseded')?.supersededBy).toBe(
      memories.find(({ state }) => state === 'current')?.id,
    );
  });

  it('is offered and not kept where it is sensitive, and kept where they write it down', async () => {
    await tells('I have diabetes.');
    const offered = page.memories[0]?.changes[0];
    expect(offered).toMatchObject({ type: 'offered', factId: null });
    expect((await listed('?all=true')).memories).toEqual([]);
    expect(await kept()).not.toMatch(/diabetes/i);
    const added = await alice.calls<RememberedFact>('POST', '/api/memories', { text: offered?.text });
    expect(added).toMatchObject({ status: 200, body: { byHand: true, sensitive: true, sources: [] } });
  });

  it('is written once, however often it is answered', async () => {
    const { turnId } = await tells('My dog is called Max.');
    const again = await page.asks('turn:retry', { turnId });
    await page.endOf(again.turn);
    const { stages } = await alice.trace(again.turnId);
    expect(stages.find(({ name }) => name === 'remember')?.decision).toBe('nothing is written');
    expect((await listed()).memories).toHaveLength(1);
  });

  it('stays when the conversation is deleted, and then has no words to show for it', async () => {
    const { conversationId, messageId } = await tells('My dog is called Max.');
    await alice.calls('DELETE', `/api/conversations/${conversationId}`);
    expect((await listed()).memories).toMatchObject([
      { sources: [{ messageId, conversationId: null, excerpt: null }] },
    ]);
  });
});

describe('memory is off', () => {
  it('while it is paused: nothing is recalled, nothing is written, and what is kept stays', async () => {
    await tells('My dog is called Max.');
    expect((await alice.calls('PATCH', '/api/memories', { paused: true })).body).toEqual({ paused: true });
    expect((await alice.me()).memory).toEqual({ paused: true });
    expect(await asks('What is my dog called?')).not.toContain('Max');
    await saysInSilence('I live in Berlin.');
    await alice.calls('PATCH', '/api/memories', { paused: false });
    expect((await alice.me()).memory).toEqual({ paused: false });
    expect(await asks('What is my dog called?')).toContain('Max');
    expect((await listed()).current).toBe(1);
  });

  it('in a temporary conversation, which is not listed, but comes with the download', async () => {
    await tells('My dog is called Max.');
    expect(await asks('What is my dog called?', page, { temporary: true })).not.toContain('Max');
    const { conversationId } = await saysInSilence('I live in Berlin.', { temporary: true });
    const { conversation } = await alice.conversation(conversationId);
    expect(conversation).toMatchObject({ temporary: true, research: false });
    await saysInSilence('I have a cat called Tom.', { conversationId });
    const list = await alice.calls<{ conversations: { id: string }[] }>('GET', '/api/conversations');
    expect(list.body.conversations.map(({ id }) => id)).not.toContain(conversationId);
    expect((await listed()).current).toBe(1);
    const all = await alice.calls<Download>('GET', '/api/me/data');
    expect(all.body.conversations.map((one) => one.conversation.id)).toContain(conversationId);
    expect(all.body.memories.facts).toMatchObject([{ text: expect.stringContaining('Max') as unknown }]);
  });
});

describe('a person', () => {
  it('takes a writing back, once, and not what was built on', async () => {
    const first = await tells('I live in Berlin.');
    const second = await tells('I moved to Paris.');
    const early = await undo(first.messageId);
    expect([early.status, early.body]).toMatchObject([409, { error: { code: 'CONFLICT' } }]);
    const heard = page.memories.length;
    expect((await undo(second.messageId)).body).toMatchObject({ messageId: second.messageId, undone: true });
    await page.until(() => page.memories.length > heard);
    expect(page.memories.at(-1)).toMatchObject({ messageId: second.messageId, undone: true });
    expect((await listed('?all=true')).memories).toMatchObject([
      { text: expect.stringContaining('Berlin') as unknown, state: 'current' },
    ]);
    expect((await undo(second.messageId)).body).toMatchObject({ undone: true });
    expect(await notesOf(second.conversationId)).toMatchObject([{ undone: true }]);
    expect(await kept()).not.toContain('Paris');
    expect((await undo(first.messageId)).body).toMatchObject({ undone: true });
    expect((await listed('?all=true')).memories).toEqual([]);
    expect((await undo(randomUUID())).status).toBe(404);
  });

  it('puts a memory right: a new version, which is recalled from then on', async () => {
    await tells('My dog is called Mac.');
    const [fact] = (await listed()).memories;
    const heard = page.memories.length;
    const changed = await alice.calls<RememberedFact>('PATCH', `/api/memories/${fact?.id}`, {
      text: 'You have a dog called Max.',
    });
    expect(changed.body).toMatchObject({
      id: fact?.id,
      version: 2,
      text: 'You have a dog called Max.',
      byHand: true,
    });
    await page.until(() => page.memories.length > heard);
    expect(page.memories.at(-1)?.changes).toMatchObject([{ text: 'You have a dog called Max.' }]);
    expect(await asks('What is my dog called?')).toContain('Max');
  });

  it('writes a memory down, finds it by its words, and reads page by page', async () => {
    for (const text of ['I live in Berlin.', 'I play the piano.', 'The spare key is under the pot.'])
      expect((await alice.calls('POST', '/api/memories', { text })).status).toBe(200);
    const found = await listed('?q=keys');
    expect(found.memories.map(({ text }) => text)).toEqual(['The spare key is under the pot.']);
    const first = await listed('?limit=2');
    expect(first.memories).toHaveLength(2);
    const rest = await listed(`?limit=2&before=${first.next}`);
    expect(rest.memories).toHaveLength(1);
    expect([rest.next, rest.current]).toEqual([null, 3]);
    expect((await alice.calls('GET', '/api/memories?before=x')).status).toBe(400);
    expect((await alice.calls('POST', '/api/memories', { text: '  ' })).status).toBe(400);
  });

  it('erases one memory, and the note of it says no word any more', async () => {
    const { conversationId } = await tells('My dog is called Quagga.');
    await tells('I live in Berlin.');
    const fact = (await listed()).memories.find(({ text }) => text.includes('Quagga'));
    const heard = page.memories.length;
    expect((await alice.calls('DELETE', `/api/memories/${fact?.id}`)).body).toEqual({ deleted: true });
    await page.until(() => page.memories.length > heard);
    expect(page.memories.at(-1)?.changes).toMatchObject([{ type: 'forgotten', text: '' }]);
    expect(JSON.stringify(await notesOf(conversationId))).not.toContain('Quagga');
    expect((await listed('?all=true')).current).toBe(1);
    expect(await asks('What is my dog called?')).not.toContain('Quagga');
    expect((await alice.calls('DELETE', `/api/memories/${fact?.id}`)).status).toBe(404);
  });

  it('erases all of it, what still waits to be written too', async () => {
    await tells('My dog is called Max.');
    expect((await alice.calls('DELETE', '/api/memories')).body).toEqual({ deleted: 1 });
    expect(await listed('?all=true')).toMatchObject({ memories: [], current: 0 });
    await tells('I live in Berlin.');
    expect((await listed()).current).toBe(1);
  });

  it('keeps their memories when they become one with another device', async () => {
    await tells('My dog is called Max.');
    const device = await app.person('her telephone');
    const phone = await device.opensAPage();
    await tells('I live in Berlin.', phone);
    const { code } = (await alice.calls<{ code: string }>('POST', '/api/link/code')).body;
    const joined = await device.calls('POST', '/api/link', { code, mine: 'bring' });
    expect(joined.status).toBe(200);
    const texts = (await listed()).memories.map(({ text }) => text).join(' ');
    expect(texts).toMatch(/Berlin[^]*Max|Max[^]*Berlin/);
    const phones = phone.memories[0];
    expect((await undo(phones?.messageId ?? '')).body).toMatchObject({ undone: true });
    await tells('I live in Rome.');
    expect((await listed()).current).toBe(2);
  });
});

it('what was told in one conversation is answered in another by the voice that is built in', async () => {
  const builtIn = await createTestApp();
  try {
    const bobs = await (await builtIn.person('bob')).opensAPage();
    await tells('i have a dog called Max', bobs);
    const { turn } = await bobs.says("what's my dog called?");
    await bobs.endOf(turn);
    expect(bobs.textOf(turn)).toContain('Max');
  } finally {
    await builtIn.close();
  }
});

it('what the bot says of itself is kept apart, and is nobody’s memory', async () => {
  const speaking = await createScriptedApp(`say?text=${encodeURIComponent('I live in Lyon.')}`);
  try {
    const bob = await speaking.person('bob');
    const bobs = await bob.opensAPage();
    await tells('I live in Berlin.', bobs);
    const { facts } = await until(
      async () => {
        const { body } = await bob.calls<Download>('GET', '/api/me/data');
        return { facts: body.memories.botFacts };
      },
      (given) => given.facts.length > 0,
    );
    expect(facts).toMatchObject([{ about: 'bot', text: 'I live in Lyon.' }]);
    expect((await bob.calls<MemoryPage>('GET', '/api/memories')).body.current).toBe(1);
  } finally {
    await speaking.close();
  }
});

type Download = {
  conversations: { conversation: { id: string } }[];
  memories: { facts: { text: string }[]; botFacts: { text: string }[] };
};

/** Says something and waits for what is made of it; the page is told. */
async function tells(text: string, on = page) {
  const heard = on.memories.length;
  const accepted = await on.says(text);
  await on.endOf(accepted.turn);
  await on.until(() => on.memories.length > heard);
  return accepted;
}

/** Says something that is not handed over to be written. */
async function saysInSilence(text: string, where: Parameters<Page['says']>[1] = {}) {
  const accepted = await page.says(text, where);
  await page.endOf(accepted.turn);
  const { stages } = await alice.trace(accepted.turnId);
  expect(stages.find(({ name }) => name === 'remember')).toMatchObject({ decision: 'nothing is written' });
  return accepted;
}

/** The prompt that the model was given. */
async function asks(text: string, on = page, where: Parameters<Page['says']>[1] = {}): Promise<string> {
  const { turn } = await on.says(text, where);
  await on.endOf(turn);
  return promptOf(text);
}

function promptOf(text: string): string {
  const messages = app.model.requests.map(({ body }) => JSON.stringify(body.messages));
  // What was asked of the message for memory is a request as well.
  return messages.findLast((sent) => sent.includes(text) && !sent.includes('You keep notes')) ?? '';
}

async function listed(query = ''): Promise<MemoryPage> {
  return (await alice.calls<MemoryPage>('GET', `/api/memories${query}`)).body;
}

async function notesOf(conversationId: string): Promise<MemoryUpdate[]> {
  const path = `/api/conversations/${conversationId}/memory-updates`;
  return (await alice.calls<{ updates: MemoryUpdate[] }>('GET', path)).body.updates;
}

function undo(messageId: string): Promise<HttpAnswer<MemoryUpdate | { error: WireError }>> {
  return alice.calls('POST', `/api/memories/updates/${messageId}/undo`, {});
}

/** Every row that memory has of alice. */
async function kept(): Promise<string> {
  const { db } = app.server.services.database;
  const { visitor } = await alice.me();
  const rows = (['memory_fact', 'memory_write'] as const).map((table) =>
    db
      .selectFrom(table)
      .selectAll()
      .where('visitor_id', '=', visitor?.id ?? '')
      .execute(),
  );
  return JSON.stringify(await Promise.all(rows));
}

/** Asks until it is so: what is awaited makes no sound. */
async function until<T>(ask: () => Promise<T>, isSo: (given: T) => boolean): Promise<T> {
  for (;;) {
    const given = await ask();
    if (isSo(given)) return given;
  }
}
