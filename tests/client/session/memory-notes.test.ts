import { describe, expect, it } from 'vitest';
import type { MemoryUpdate } from '../../../protocol/memories.js';
import { change, update } from '../memory/memories.js';
import { conversationId, messageId } from '../turn/turns.js';
import {
  ACCEPTED,
  CONVERSATION,
  openSession,
  refusal,
  storedMessages,
  untilState,
} from './fake-connection.js';

const DOG = update('question', [change('added', 'You have a dog.')]);
const ELSEWHERE = update('other', [change('added', 'You have a cat.')], {
  conversationId: conversationId('elsewhere'),
});

function openWith(replies: Record<string, () => unknown>) {
  const page = openSession(() => storedMessages('done', 'Good morning.'), replies);
  page.connection.goOnline();
  return page;
}

const noted = (session: ReturnType<typeof openSession>['session']) => [
  ...session.getState().memoryUpdates.values(),
];

describe('the notes about memory', () => {
  it('are read with the conversation, by the message whose words were written', async () => {
    const { session } = openWith({ listMemoryUpdates: () => ({ updates: [DOG] }) });
    await session.open(CONVERSATION.id);
    await untilState(session, () => session.getState().memoryUpdates.size === 1);
    expect(session.getState().memoryUpdates.get(messageId('question'))).toEqual(DOG);
    await session.open(null);
    expect(noted(session)).toEqual([]);
  });

  it('come over the line, and of another conversation only as news', async () => {
    const { session, connection } = openWith({});
    await session.open(CONVERSATION.id);
    connection.listener.memoryUpdated(DOG);
    connection.listener.memoryUpdated(ELSEWHERE);
    expect(noted(session)).toEqual([DOG]);
    expect(session.getState().memoryNews).toEqual(ELSEWHERE);
  });

  it('are read again when one comes while they are being read, so that it is not lost', async () => {
    const replies: MemoryUpdate[][] = [[], [DOG]];
    const page = openWith({
      listMemoryUpdates: () => {
        if (replies.length === 2) page.connection.listener.memoryUpdated(DOG);
        return { updates: replies.shift() ?? [] };
      },
    });
    await page.session.open(CONVERSATION.id);
    await untilState(
      page.session,
      () => replies.length === 0 && page.session.getState().memoryUpdates.size === 1,
    );
    expect(noted(page.session)).toEqual([DOG]);
  });

  it('leave the conversation whole when they cannot be read', async () => {
    const { session } = openWith({
      listMemoryUpdates: () => {
        throw refusal('INTERNAL');
      },
    });
    await session.open(CONVERSATION.id);
    expect(session.getState()).toMatchObject({ status: 'ready', problem: null });
  });

  it('are not asked for in a temporary conversation', async () => {
    const { session, calls } = openWith({
      getConversation: () => ({
        conversation: { ...CONVERSATION, temporary: true },
        messages: storedMessages('done'),
      }),
    });
    await session.open(CONVERSATION.id);
    expect(calls).toEqual(['getConversation']);
  });

  it('say so when what they tell of was taken back', async () => {
    const undone = { ...DOG, undone: true };
    const { session } = openWith({
      listMemoryUpdates: () => ({ updates: [DOG] }),
      undoMemoryUpdate: () => undone,
    });
    await session.open(CONVERSATION.id);
    await session.undoMemory(messageId('question'));
    expect(noted(session)).toEqual([undone]);
  });

  it('stay as they are when taking back is refused, and the caller is told why', async () => {
    const { session } = openWith({
      listMemoryUpdates: () => ({ updates: [DOG] }),
      undoMemoryUpdate: () => {
        throw refusal('CONFLICT');
      },
    });
    await session.open(CONVERSATION.id);
    await untilState(session, () => session.getState().memoryUpdates.size === 1);
    await expect(session.undoMemory(messageId('question'))).rejects.toMatchObject({
      failure: { code: 'CONFLICT' },
    });
    expect(noted(session)).toEqual([DOG]);
    expect(session.getState().problem).toBeNull();
  });
});

describe('a temporary conversation', () => {
  const begun = () => openSession(() => storedMessages('done'));

  it('is begun as one, and the next one is not', async () => {
    const { session, connection } = begun();
    connection.answer = ({ name }) => (name === 'conversation:join' ? { running: null } : ACCEPTED);
    connection.goOnline();
    await session.open(null, { temporary: true });
    await session.send('Hello');
    expect(connection.payloads('message:send')).toMatchObject([{ temporary: true, research: false }]);
    await session.open(null);
    await session.send('Hello again');
    expect(connection.payloads('message:send')[1]).toMatchObject({ temporary: false });
  });

  it('stays one for a message that waits, whatever is opened meanwhile', async () => {
    const { session, connection } = begun();
    connection.answer = ({ name }) => (name === 'conversation:join' ? { running: null } : ACCEPTED);
    await session.open(null, { temporary: true });
    await session.send('Hello');
    await session.open(CONVERSATION.id);
    connection.goOnline();
    await untilState(session, () => session.getState().outbox.length === 0);
    expect(connection.payloads('message:send')).toMatchObject([{ text: 'Hello', temporary: true }]);
  });

  it('does not come into the list when it is told of', async () => {
    const { session, connection } = openWith({
      listConversations: () => ({ conversations: [], next: null }),
    });
    await session.listConversations('first');
    const conversation = { ...CONVERSATION, temporary: true };
    connection.listener.conversationUpdated({ conversationId: conversation.id, conversation });
    expect(session.getState().list.conversations).toEqual([]);
  });
});

describe('the message that a memory came from', () => {
  it('is sought in its conversation, and on its own branch', async () => {
    const [question, answer] = storedMessages('done', 'Good morning.');
    const other = { ...question!, id: messageId('edited'), createdAt: 2 };
    const { session, calls } = openWith({
      getConversation: () => ({ conversation: CONVERSATION, messages: [question, answer, other] }),
    });
    await session.openAt(CONVERSATION.id, messageId('edited'));
    await untilState(session, () => session.getState().headId === 'edited');
    expect(session.getState().sought).toBe('edited');
    expect(calls).toContain('updateConversation');
  });

  it('is not sought for ever when it is gone', async () => {
    const { session } = openWith({});
    await session.openAt(CONVERSATION.id, messageId('gone'));
    expect(session.getState()).toMatchObject({ status: 'ready', sought: null });
  });
});
