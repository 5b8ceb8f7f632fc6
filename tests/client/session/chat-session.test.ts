import { describe, expect, it } from 'vitest';
import { RequestFailure, UNREACHABLE } from '../../../client/http/request-failure.js';
import { answerEvents, conversationId, messageId } from '../turn/turns.js';
import {
  ACCEPTED,
  CONVERSATION,
  openSession,
  refusal,
  storedMessages,
  untilState,
} from './fake-connection.js';
import type { Sent } from './fake-connection.js';

const accept = ({ name }: Sent) => (name === 'conversation:join' ? { running: null } : ACCEPTED);
const { messageId: questionId, ...numbered } = ACCEPTED;
const RUNNING = { ...numbered, questionId };

describe('sending', () => {
  it('shows the question, and the answer as it is written', async () => {
    const { session, connection } = openSession();
    connection.answer = accept;
    connection.goOnline();
    await session.send('Hello');
    const shown = () => [...session.getState().messages.values()].map(({ text, state }) => [text, state]);
    expect(shown()).toEqual([
      ['Hello', 'done'],
      ['', 'running'],
    ]);
    connection.play(1, answerEvents());
    expect(shown()[1]).toEqual(['Good morning to you.', 'done']);
    expect(session.getState().turns.size).toBe(0);
  });

  it('watches the conversation that it began and asks for its title', async () => {
    const { session, connection, calls } = openSession();
    connection.answer = accept;
    connection.goOnline();
    await session.send('Hello');
    await untilState(session, () => session.getState().conversation !== null);
    expect(session.getState().conversation?.title).toBe('Good morning');
    expect(calls).toEqual(['getConversation', 'listMemoryUpdates']);
    expect(connection.payloads('conversation:join')).toHaveLength(1);
  });

  it('keeps what is sent without a connection, and sends it once there is one', async () => {
    const { session, connection } = openSession();
    connection.answer = accept;
    await session.send('Hello');
    expect(session.getState().outbox).toMatchObject([{ text: 'Hello', state: 'waiting' }]);
    connection.goOnline();
    await untilState(session, () => session.getState().outbox.length === 0);
    expect(connection.payloads('message:send')).toMatchObject([{ text: 'Hello', research: false }]);
  });

  it('sends again under the same id what got no acknowledgement', async () => {
    const { session, connection } = openSession();
    connection.goOnline();
    connection.answer = () => {
      connection.goOffline();
      throw new RequestFailure(UNREACHABLE);
    };
    await session.send('Hello');
    connection.answer = accept;
    connection.goOnline();
    await untilState(session, () => session.getState().outbox.length === 0);
    const [first, second] = connection.payloads('message:send');
    expect(second).toEqual(first);
  });

  it('sends the second of two only when the first is answered, and into the same conversation', async () => {
    const { session, connection } = openSession();
    connection.answer = accept;
    await session.send('One');
    await session.send('Two');
    connection.goOnline();
    await untilState(session, () => session.getState().turns.size === 1);
    expect(connection.payloads('message:send')).toHaveLength(1);
    connection.play(1, answerEvents());
    await untilState(session, () => session.getState().outbox.length === 0);
    expect(connection.payloads('message:send')[1]).toMatchObject({
      text: 'Two',
      conversationId: 'conversation',
    });
  });

  it('keeps a refused message, says why, and sends it again when told to', async () => {
    const { session, connection } = openSession();
    connection.goOnline();
    connection.answer = () => {
      throw refusal('RATE_LIMITED');
    };
    await session.send('Hello');
    expect(session.getState()).toMatchObject({
      outbox: [{ text: 'Hello', state: 'failed' }],
      problem: { failure: { code: 'RATE_LIMITED', retryable: true }, about: null },
    });
    connection.answer = accept;
    await session.sendAgain();
    expect(session.getState()).toMatchObject({ outbox: [], problem: null });
  });
});

describe('the line', () => {
  async function openedWhileRunning() {
    const stored = { state: 'running' as 'running' | 'done', text: '' };
    const page = openSession(() => storedMessages(stored.state, stored.text));
    page.connection.answer = ({ name }) =>
      name === 'conversation:join' ? { running: RUNNING } : { ...RUNNING, turn: 2 };
    page.connection.goOnline();
    await page.session.open(CONVERSATION.id);
    return { ...page, stored };
  }

  it('gets the whole of an answer that was begun elsewhere', async () => {
    const { session, connection } = await openedWhileRunning();
    expect(connection.payloads('turn:resume')).toEqual([{ turnId: 'turn', lastSeq: 0 }]);
    connection.play(2, answerEvents());
    expect(session.getState().messages.get(messageId('answer'))?.text).toBe('Good morning to you.');
  });

  it('comes back after a loss with only what was missed', async () => {
    const { session, connection } = await openedWhileRunning();
    connection.play(2, answerEvents().slice(0, 4));
    connection.goOffline();
    connection.goOnline();
    await connection.whenSent('turn:resume', 2);
    expect(connection.payloads('turn:resume')[1]).toEqual({ turnId: 'turn', lastSeq: 4 });
    connection.play(2, answerEvents().slice(4));
    await untilState(session, () => session.getState().turns.size === 0);
    expect(session.getState().messages.get(messageId('answer'))?.text).toBe('Good morning to you.');
  });

  it('takes the stored answer when the turn ended meanwhile', async () => {
    const { session, connection, stored } = await openedWhileRunning();
    connection.play(2, answerEvents().slice(0, 4));
    connection.goOffline();
    Object.assign(stored, { state: 'done', text: 'Good morning to you.' });
    connection.answer = () => ({ running: null });
    connection.goOnline();
    await untilState(session, () => session.getState().turns.size === 0);
    expect(session.getState().messages.get(messageId('answer'))?.text).toBe('Good morning to you.');
  });

  it('shows a turn that another tab began', async () => {
    const { session, connection } = openSession(() => []);
    connection.goOnline();
    await session.open(CONVERSATION.id);
    const [question, answer] = storedMessages('running');
    const started = { running: RUNNING, question: question!, answer: answer! };
    connection.listener.conversationUpdated({
      conversationId: CONVERSATION.id,
      conversation: CONVERSATION,
      started,
    });
    connection.play(1, answerEvents());
    expect(session.getState().headId).toBe('answer');
    expect(session.getState().messages.get(messageId('answer'))?.text).toBe('Good morning to you.');
  });

  it('says that a conversation was deleted elsewhere', async () => {
    const { session, connection } = openSession();
    connection.goOnline();
    await session.open(CONVERSATION.id);
    connection.listener.conversationUpdated({ conversationId: CONVERSATION.id, conversation: null });
    expect(session.getState().status).toBe('deleted');
  });

  it('drops what is read of a conversation that is not open any more', async () => {
    const { session, connection } = openSession();
    connection.goOnline();
    const slow = session.open(CONVERSATION.id);
    await session.open(null);
    await slow;
    expect(session.getState()).toMatchObject({ conversationId: null, conversation: null, status: 'ready' });
  });

  it('asks who the visitor is when the server does not know them', () => {
    const { connection, unauthenticated } = openSession();
    connection.listener.refused({ code: 'UNAUTHENTICATED', message: 'm', retryable: false });
    expect(unauthenticated).toHaveLength(1);
  });

  it('knows when the page is older than the server', () => {
    const { session, connection } = openSession();
    connection.listener.refused({ code: 'PAGE_OUTDATED', message: 'm', retryable: false });
    expect(session.getState().outdated).toBe(true);
  });
});

describe('a conversation that is not there', () => {
  it('is told from one that cannot be read', async () => {
    const { session, connection } = openSession();
    connection.answer = () => {
      throw refusal('NOT_FOUND');
    };
    connection.goOnline();
    await session.open(conversationId('gone'));
    expect(session.getState().status).toBe('missing');
    connection.answer = () => {
      throw refusal('INTERNAL');
    };
    await session.open(CONVERSATION.id);
    expect(session.getState().status).toBe('failed');
  });
});
