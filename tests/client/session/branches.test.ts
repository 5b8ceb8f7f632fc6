import { describe, expect, it } from 'vitest';
import { branchTo, leafBelow } from '../../../client/chat/session/branches.js';
import type { Message } from '../../../protocol/conversation.js';
import { conversationId, messageId } from '../turn/turns.js';

/** Written as "child<parent"; in the order of their age. */
function tree(...edges: string[]): Map<Message['id'], Message> {
  const messages = edges.map((edge, index): Message => {
    const [id = '', parent] = edge.split('<');
    return {
      ...{ id: messageId(id), conversationId: conversationId('c'), text: id, turnId: null, withheld: false },
      ...{
        parentId: parent === undefined ? null : messageId(parent),
        role: id.startsWith('q') ? 'user' : 'assistant',
      },
      ...{ state: 'done', annotations: { sources: [], notices: [] }, createdAt: index },
    };
  });
  return new Map(messages.map((message) => [message.id, message]));
}

const EDITED = tree('q1', 'a1<q1', 'q2<a1', 'a2<q2', 'q2b<a1', 'a2b<q2b', 'a2c<q2b');

describe('branchTo', () => {
  it('goes from the root to the head', () => {
    expect(branchTo(EDITED, messageId('a2')).map(({ message }) => message.id)).toEqual([
      'q1',
      'a1',
      'q2',
      'a2',
    ]);
  });

  it('says which of several versions each message is', () => {
    const [, , question, answer] = branchTo(EDITED, messageId('a2c'));
    expect(question).toMatchObject({ position: 2, count: 2, previousId: 'q2', nextId: null });
    expect(answer).toMatchObject({ position: 2, count: 2, previousId: 'a2b', nextId: null });
  });

  it('is empty where there is no head', () => {
    expect(branchTo(EDITED, null)).toEqual([]);
  });

  it('walks two thousand messages within a frame or so', () => {
    const edges = Array.from({ length: 2_000 }, (_, index) =>
      index === 0 ? 'm0' : `m${index}<m${index - 1}`,
    );
    const long = tree(...edges);
    const started = performance.now();
    expect(branchTo(long, messageId('m1999'))).toHaveLength(2_000);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('leafBelow', () => {
  it('follows the newest reply to its end', () => {
    expect(leafBelow(EDITED, messageId('q2b'))).toBe('a2c');
    expect(leafBelow(EDITED, messageId('q2'))).toBe('a2');
    expect(leafBelow(EDITED, messageId('a2b'))).toBe('a2b');
  });
});
