import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { ERRORS } from '../../../protocol/errors.js';
import type { TurnAccepted } from '../../../protocol/chat-events.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';
import { Refused } from '../../harness/people.js';
import type { Page } from '../../harness/people.js';

let app: ScriptedApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function start(scenario: string, settings: Record<string, string> = {}): Promise<ScriptedApp> {
  app = await createScriptedApp(scenario, { settings });
  return app;
}

async function refusal(promise: Promise<unknown>): Promise<Refused['error']> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw new Error('was not refused', { cause: error });
  return error.error;
}

const someText = (page: Page, { turn }: TurnAccepted) => page.until(() => page.textOf(turn) !== '');

describe('a turn', () => {
  it('is stopped by its visitor with what was said so far', async () => {
    const { person, model } = await start('manual?tokens=100');
    const alice = await person('alice');
    const page = await alice.opensAPage();
    const turn = await page.says('tell me a story');
    const request = await model.replyReceived(1);
    model.release(5);
    await someText(page, turn);
    await page.asks('turn:stop', { turnId: turn.turnId });
    expect((await page.endOf(turn.turn))[3]).toMatchObject({ state: 'stopped' });
    expect((await request.ended).how).toBe('hung-up');
    const { messages } = await alice.conversation(turn.conversationId);
    expect(messages[1]).toMatchObject({ state: 'stopped', text: page.textOf(turn.turn) });
    expect(messages[1]?.text).not.toBe('');
    await page.asks('turn:stop', { turnId: turn.turnId });
  });

  it('goes on when the page is closed, and is there on the next one', async () => {
    const { person, model } = await start('manual?tokens=6');
    const alice = await person('alice');
    const page = await alice.opensAPage();
    const turn = await page.says('hello');
    await model.replyReceived(1);
    model.release(2);
    await someText(page, turn);
    page.close();
    const later = await alice.opensAPage();
    const { running } = await later.asks('conversation:join', { conversationId: turn.conversationId });
    expect(running).toMatchObject({ turnId: turn.turnId, answerId: turn.answerId });
    const resumed = await later.resumes(turn.turnId, 0);
    model.release(4);
    await later.endOf(resumed.turn);
    const { messages } = await alice.conversation(turn.conversationId);
    expect(later.textOf(resumed.turn)).toBe(messages[1]?.text);
  });

  it('is followed by the other tabs that watch the conversation, under numbers of their own', async () => {
    const { person, model } = await start('steady?tokens=5&ms=1');
    const alice = await person('alice');
    const [first, second] = [await alice.opensAPage(), await alice.opensAPage()];
    const begun = await first.says('one');
    await first.endOf(begun.turn);
    await second.asks('conversation:join', { conversationId: begun.conversationId });
    const next = await first.says('two', { conversationId: begun.conversationId });
    await second.until(() => second.updates.some((update) => update.started));
    const started = second.updates.find((update) => update.started)?.started;
    expect(started).toMatchObject({
      running: { turn: 1, turnId: next.turnId },
      question: { text: 'two', id: next.messageId },
      answer: { id: next.answerId, state: 'running' },
    });
    await second.endOf(1);
    await first.endOf(next.turn);
    expect(second.textOf(1)).toBe(first.textOf(next.turn));
    expect(first.updates.some((update) => update.started)).toBe(false);
    expect(model.replyRequests.length).toBe(2);
  });

  it('is one at a time for a conversation, and CONFLICT names the one that runs', async () => {
    const { person, model } = await start('manual');
    const alice = await person('alice');
    const page = await alice.opensAPage();
    const turn = await page.says('first');
    await model.replyReceived(1);
    const error = await refusal(page.says('second', { conversationId: turn.conversationId }));
    expect(error).toMatchObject({ code: 'CONFLICT', retryable: true, details: { turnId: turn.turnId } });
    const { messages } = await alice.conversation(turn.conversationId);
    expect(messages.map((message) => message.text)).toEqual(['first', '']);
  });

  it('is begun once however often its message is sent', async () => {
    const { person, model } = await start('steady?tokens=3&ms=1');
    const alice = await person('alice');
    const page = await alice.opensAPage();
    const clientMessageId = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => page.asks('message:send', { clientMessageId, text: 'once' })),
    );
    expect(new Set(answers.map(({ turnId }) => turnId)).size).toBe(1);
    await page.endOf(answers[0]?.turn ?? 0);
    const again = await page.asks('message:send', { clientMessageId, text: 'once' });
    expect(again).toEqual(answers[0]);
    expect(model.replyRequests.length).toBe(1);
  });

  it('can be answered again and edited, as branches of one tree', async () => {
    const { person, model } = await start('echo?ms=1');
    const alice = await person('alice');
    const page = await alice.opensAPage();
    const first = await page.says('alpha');
    await page.endOf(first.turn);
    const { conversationId } = first;
    const second = await page.says('beta', { conversationId });
    await page.endOf(second.turn);
    const retried = await page.asks('turn:retry', { turnId: second.turnId });
    await page.endOf(retried.turn);
    const edited = await page.asks('message:edit', {
      messageId: second.messageId,
      clientMessageId: randomUUID(),
      text: 'gamma',
    });
    await page.endOf(edited.turn);

    const { conversation, messages } = await alice.conversation(conversationId);
    const parentOf = (id: string) => messages.find((message) => message.id === id)?.parentId;
    expect(retried.messageId).toBe(second.messageId);
    expect(parentOf(retried.answerId)).toBe(second.messageId);
    expect(parentOf(edited.messageId)).toBe(first.answerId);
    expect(conversation.headId).toBe(edited.answerId);
    expect(messages.length).toBe(7);
    const sent = model.replyRequests.at(-1)?.body.messages.map(({ content }) => content) ?? [];
    expect(sent.at(-1)).toMatch(/gamma$/);
    expect(sent.some((content) => content.includes('beta'))).toBe(false);
    const back = await alice.calls('PATCH', `/api/conversations/${conversationId}`, {
      headId: retried.answerId,
    });
    expect(back.body).toMatchObject({ headId: retried.answerId });
  });

  it('ends with what was said when the model server breaks off, and can be tried again', async () => {
    const { person, model } = await start('cut?after=4&manual=1');
    const alice = await person('alice');
    const page = await alice.opensAPage();
    const turn = await page.says('go on');
    await model.replyReceived(1);
    model.release(4);
    await someText(page, turn);
    model.release(1);
    const [, , type, data] = await page.endOf(turn.turn);
    expect(type).toBe('error');
    expect(data).toMatchObject({ code: 'UPSTREAM_FAILED', retryable: true });
    const { messages } = await alice.conversation(turn.conversationId);
    expect(messages[1]).toMatchObject({
      state: 'interrupted',
      annotations: { error: { code: 'UPSTREAM_FAILED' } },
    });
    expect(messages[1]?.text).toBe(page.textOf(turn.turn));
    expect(messages[1]?.text).not.toBe('');
    await page.asks('turn:retry', { turnId: turn.turnId });
  });

  it("fails in words that are the visitor's, whatever the operator has to mend", async () => {
    const { person } = await start('unauthorized');
    const page = await (await person('alice')).opensAPage();
    const turn = await page.says('hello');
    const [, , type, data] = await page.endOf(turn.turn);
    expect(type).toBe('error');
    expect((data as { message: string }).message).toBe(ERRORS.UPSTREAM_FAILED.message);
  });

  it('is ended at its deadline', async () => {
    const { person } = await start('silent', { TURN_SECONDS: '1' });
    const page = await (await person('alice')).opensAPage();
    const turn = await page.says('hello');
    expect((await page.endOf(turn.turn))[3]).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });

  it('is limited in number for one visitor, and free again when one ends', async () => {
    const { person, model } = await start('manual', { LIMIT_VISITOR_TURNS: '2' });
    const page = await (await person('alice')).opensAPage();
    const first = await page.says('one');
    await page.says('two');
    expect(await refusal(page.says('three'))).toMatchObject({ code: 'RATE_LIMITED' });
    await model.replyReceived(2);
    await page.asks('turn:stop', { turnId: first.turnId });
    const other = await (await app!.person('bob')).opensAPage();
    await other.says('mine is not counted with hers');
    await page.until(() =>
      page.updates.some(({ conversation }) => conversation?.id === first.conversationId),
    );
    await page.says('four');
  });

  it('ends when its conversation is deleted', async () => {
    const { person, model } = await start('manual');
    const alice = await person('alice');
    const page = await alice.opensAPage();
    const turn = await page.says('forget this');
    await model.replyReceived(1);
    model.release(3);
    await someText(page, turn);
    expect((await alice.calls('DELETE', `/api/conversations/${turn.conversationId}`)).status).toBe(200);
    expect((await alice.calls('GET', `/api/turns/${turn.turnId}/trace`)).status).toBe(404);
    await page.says('a new one');
  });
});

describe('stopping the server', () => {
  it('lets running answers end', async () => {
    const { person, model, server } = await start('manual?tokens=4', { DRAIN_SECONDS: '10' });
    const page = await (await person('alice')).opensAPage();
    const turn = await page.says('hello');
    await model.replyReceived(1);
    const stopped = server.stop();
    expect(await refusal(page.says('too late'))).toMatchObject({ code: 'OVERLOADED', retryable: true });
    model.release(4);
    expect((await page.endOf(turn.turn))[3]).toMatchObject({ state: 'done' });
    await stopped;
  });

  it('interrupts those that do not, and keeps what they said', async () => {
    const { person, model, server } = await start('manual', { DRAIN_SECONDS: '0' });
    const page = await (await person('alice')).opensAPage();
    const turn = await page.says('hello');
    await model.replyReceived(1);
    model.release(3);
    await someText(page, turn);
    await server.stop();
    expect((await page.endOf(turn.turn))[3]).toMatchObject({ state: 'interrupted' });
  });
});
