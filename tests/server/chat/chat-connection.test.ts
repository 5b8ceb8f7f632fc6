import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { NumberedTurnEvent } from '../../../protocol/turn-events.js';
import { ChatConnection } from '../../../server/chat/chat-connection.js';
import type { ChatSocket } from '../../../server/chat/chat-connection.js';
import { Announcements } from '../../../server/hub/announcements.js';
import type { Follow } from '../../../server/hub/follow-turn.js';
import type { TurnHub } from '../../../server/hub/turn-hub.js';
import { turnOf } from '../../harness/fakes/hub-parts.js';
import { only } from '../../harness/fakes/only.js';
import { recordedEvents } from '../../harness/fakes/recorded-events.js';
import { VISITOR } from '../../harness/fakes/turn-parts.js';

function connect() {
  const conn = new EventEmitter();
  const disconnect = vi.fn();
  const emit = vi.fn();
  const socket = {
    id: 'page 1',
    data: { visitorId: VISITOR },
    conn,
    emit,
    disconnect,
  } as unknown as ChatSocket;
  const followed: Follow[] = [];
  const hub = only<TurnHub>({
    follow: (follow: Follow) => {
      followed.push(follow);
      return () => undefined;
    },
  });
  const connection = new ChatConnection(socket, {
    hub,
    announcements: new Announcements(),
    events: recordedEvents(),
  });
  return { connection, conn, disconnect, emit, followed };
}

const text = (seq: number, length: number): NumberedTurnEvent => ({
  seq,
  type: 'delta',
  data: 'x'.repeat(length),
});

describe('a page that does not read', () => {
  it('is cut off when about a million characters wait for it', () => {
    const { connection, followed, disconnect, emit } = connect();
    connection.follow(turnOf(1), 0);
    for (let seq = 1; seq <= 30; seq += 1) followed[0]?.deliver(text(seq, 30_000));
    expect([emit.mock.calls.length, disconnect.mock.calls]).toEqual([30, []]);
    for (let seq = 31; seq <= 34; seq += 1) followed[0]?.deliver(text(seq, 30_000));
    expect(disconnect).toHaveBeenCalledWith(true);
  });

  it('is counted anew whenever what waited has left', () => {
    const { connection, followed, disconnect, conn } = connect();
    connection.follow(turnOf(1), 0);
    for (let seq = 1; seq <= 100; seq += 1) {
      followed[0]?.deliver(text(seq, 30_000));
      conn.emit('drain');
    }
    expect(disconnect).not.toHaveBeenCalled();
  });

  it('follows nothing once it is closed', () => {
    const { connection, followed } = connect();
    connection.close();
    connection.follow(turnOf(1), 0);
    expect(followed).toEqual([]);
  });
});
