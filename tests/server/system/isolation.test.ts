import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CHAT_EVENTS } from '../../../protocol/chat-events.js';
import { HTTP_API } from '../../../protocol/http-api.js';
import type { TurnAccepted } from '../../../protocol/chat-events.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import type { Page, Person } from '../../harness/people.js';

describe('two people', () => {
  let app: TestApp;
  let alice: Person;
  let hers: TurnAccepted;
  let factId: string;
  let trollTom: Person;
  let tomsPage: Page;

  beforeAll(async () => {
    app = await createTestApp();
    alice = await app.person('alice');
    const page = await alice.opensAPage();
    hers = await page.says('my secret is a heron');
    await page.endOf(hers.turn);
    const remembered = await alice.calls<{ id: string }>('POST', '/api/memories', { text: 'I keep herons.' });
    factId = remembered.body.id;
    trollTom = await app.person('troll Tom');
    tomsPage = await trollTom.opensAPage();
  });
  afterAll(() => app.close());

  /** Each event with alice's ids in it; a new event without a line here fails the test below. */
  const events = (): Record<keyof typeof CHAT_EVENTS, Record<string, unknown>[]> => ({
    'conversation:join': [{ conversationId: hers.conversationId }],
    'message:send': [
      { conversationId: hers.conversationId, clientMessageId: randomUUID(), text: 'hi' },
      {
        conversationId: hers.conversationId,
        parentId: hers.answerId,
        clientMessageId: randomUUID(),
        text: 'hi',
      },
    ],
    'message:edit': [{ messageId: hers.messageId, clientMessageId: randomUUID(), text: 'hi' }],
    'turn:retry': [{ turnId: hers.turnId }],
    'turn:stop': [{ turnId: hers.turnId }],
    'turn:resume': [{ turnId: hers.turnId, lastSeq: 0 }],
  });

  it('cannot reach each other by any socket event', async () => {
    for (const [name, payloads] of Object.entries(events())) {
      for (const payload of payloads) {
        const reply = await tomsPage.acknowledged(name, payload);
        expect(reply, name).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
      }
    }
    expect(tomsPage.events).toEqual([]);
    expect(tomsPage.updates).toEqual([]);
  });

  it('cannot graft a message onto a foreign parent inside an own conversation', async () => {
    const own = await tomsPage.says('hello');
    await tomsPage.endOf(own.turn);
    const reply = await tomsPage.acknowledged('message:send', {
      conversationId: own.conversationId,
      parentId: hers.answerId,
      clientMessageId: randomUUID(),
      text: 'hi',
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    const head = await trollTom.calls('PATCH', `/api/conversations/${own.conversationId}`, {
      headId: hers.answerId,
    });
    expect(head.status).toBe(404);
  });

  it('cannot reach each other by any route', async () => {
    const requests: Record<string, [method: string, path: string, body?: unknown]> = {
      getConversation: ['GET', `/api/conversations/${hers.conversationId}`],
      updateConversation: ['PATCH', `/api/conversations/${hers.conversationId}`, { title: 'mine' }],
      deleteConversation: ['DELETE', `/api/conversations/${hers.conversationId}`],
      getTrace: ['GET', `/api/turns/${hers.turnId}/trace`],
      updateMemory: ['PATCH', `/api/memories/${factId}`, { text: 'mine' }],
      deleteMemory: ['DELETE', `/api/memories/${factId}`],
      listMemoryUpdates: ['GET', `/api/conversations/${hers.conversationId}/memory-updates`],
      undoMemoryUpdate: ['POST', `/api/memories/updates/${hers.messageId}/undo`],
    };
    const withIds = Object.entries(HTTP_API).filter(([, route]) => route.path.includes(':'));
    expect(Object.keys(requests).sort()).toEqual(withIds.map(([name]) => name).sort());
    for (const [name, [method, path, body]] of Object.entries(requests)) {
      const answer = await trollTom.calls(method, path, body);
      expect([name, answer.status, answer.body]).toMatchObject([name, 404, { error: { code: 'NOT_FOUND' } }]);
    }
    const list = await trollTom.calls<{ conversations: { id: string }[] }>('GET', '/api/conversations');
    expect(list.body.conversations.map(({ id }) => id)).not.toContain(hers.conversationId);
    expect((await alice.conversation(hers.conversationId)).messages.length).toBe(2);
    const toms = await trollTom.calls<{ memories: unknown[] }>('GET', '/api/memories?all=true');
    expect(toms.body.memories).toEqual([]);
    const hersNow = await alice.calls<{ memories: { id: string; text: string }[] }>('GET', '/api/memories');
    expect(hersNow.body.memories).toContainEqual(expect.objectContaining({ id: factId }));
  });

  it('may use the same client message id without meeting', async () => {
    const clientMessageId = randomUUID();
    const page = await alice.opensAPage();
    const a = await page.asks('message:send', { clientMessageId, text: 'from alice' });
    const b = await tomsPage.asks('message:send', { clientMessageId, text: 'from tom' });
    expect(a.conversationId).not.toBe(b.conversationId);
    await page.endOf(a.turn);
    await tomsPage.endOf(b.turn);
  });
});
