import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Ack } from '../../../protocol/chat-events.js';
import { AppError, ERRORS } from '../../../protocol/errors.js';
import type { ChatConnection, ChatSocket } from '../../../server/chat/chat-connection.js';
import { onEvent, refuseUnknownEvents } from '../../../server/chat/on-event.js';
import type { ChatHandler } from '../../../server/chat/on-event.js';
import type { Limits } from '../../../server/limits/limits.js';
import { idOf } from '../../harness/fakes/hub-parts.js';
import { only } from '../../harness/fakes/only.js';
import { recordedEvents } from '../../harness/fakes/recorded-events.js';

type Reply = Ack<unknown>;
const turnId = idOf('turn', 1);

/** A socket that hands on what a client emits, and gives the acknowledgement or, without one, nothing. */
function socketWith(
  handler: ChatHandler<'turn:stop'>,
  takeEvent: Limits['takeEvent'] = async () => undefined,
) {
  const emitter = new EventEmitter();
  const anyListeners: ((name: string, ...args: unknown[]) => void)[] = [];
  const socket = {
    on: (name: string, listener: (...args: unknown[]) => void) => emitter.on(name, listener),
    onAny: (listener: (name: string, ...args: unknown[]) => void) => anyListeners.push(listener),
  } as unknown as ChatSocket;
  const events = recordedEvents();
  const counted: string[] = [];
  const limits = only<Limits>({ takeEvent: (id) => (counted.push(id), takeEvent(id)) });
  const parts = { connection: { id: 'page 1' } as ChatConnection, limits, events };
  onEvent(socket, { name: 'turn:stop', handler }, parts);
  refuseUnknownEvents(socket, parts);
  const emit = (name: string, ...args: unknown[]): void => {
    for (const listener of anyListeners) listener(name, ...args);
    emitter.emit(name, ...args);
  };
  const ask = (name: string, ...args: unknown[]): Promise<Reply> =>
    new Promise((resolve) => emit(name, ...args, resolve));
  return { emit, ask, events, counted };
}

describe('a socket event', () => {
  it('is parsed, handled and acknowledged, and what comes after the acknowledgement comes after it', async () => {
    const order: unknown[] = [];
    const { ask, counted } = socketWith(async (payload) => {
      order.push(payload);
      return { data: {}, afterwards: () => order.push('afterwards') };
    });
    const reply = await ask('turn:stop', { turnId, more: 'ignored' }).then(
      (given) => (order.push('acknowledged'), given),
    );
    await vi.waitFor(() => expect(order.length).toBe(3));
    expect(reply).toEqual({ ok: true, data: {} });
    expect(order[0]).toEqual({ turnId });
    expect(counted).toEqual(['page 1']);
  });

  it.each([[undefined], [null], [5], ['text'], [[]], [{}], [{ turnId: 'x' }]])(
    'with the payload %j is refused by name, and its handler is not called',
    async (payload) => {
      const { ask } = socketWith(() => Promise.reject(new Error('not called')));
      expect(await ask('turn:stop', payload)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    },
  );

  it('with nothing but its acknowledgement is refused too', async () => {
    const { ask } = socketWith(() => Promise.reject(new Error('not called')));
    expect(await ask('turn:stop')).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });

  it('that fails is acknowledged with the error of the table, once, and the cause goes to the log alone', async () => {
    const failure = new Error('secret-host refused');
    const { ask, events } = socketWith(() => Promise.reject(failure));
    expect(await ask('turn:stop', { turnId })).toEqual({
      ok: false,
      error: { code: 'INTERNAL', message: ERRORS.INTERNAL.message, retryable: true },
    });
    expect(events.happened).toEqual([['refused', failure, { event: 'turn:stop' }]]);
  });

  it('of a page that sends too many is refused before it is looked at', async () => {
    const refuse = () => Promise.reject(new AppError('RATE_LIMITED', { retryAfterMs: 700 }));
    const { ask } = socketWith(() => Promise.reject(new Error('not called')), refuse);
    for (const name of ['turn:stop', 'no:such']) {
      expect(await ask(name, null)).toMatchObject({
        ok: false,
        error: { code: 'RATE_LIMITED', retryAfterMs: 700 },
      });
    }
  });

  it('without an acknowledgement does no harm, also where it fails', async () => {
    const { emit, events } = socketWith(() => Promise.reject(new Error('broken')));
    emit('turn:stop', { turnId });
    emit('turn:stop');
    emit('no:such', { turnId });
    await vi.waitFor(() => expect(events.happened.length).toBe(3));
  });

  it.each(['no:such', '__proto__', 'constructor', 'toString', ''])(
    'named %j is NOT_FOUND and says what there is',
    async (name) => {
      const { ask, events } = socketWith(() => Promise.reject(new Error('not called')));
      const reply = await ask(name, {});
      expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
      expect(!reply.ok && reply.error.message).toContain('message:send');
      expect(events.happened).toMatchObject([['refused', {}, { event: 'unknown' }]]);
    },
  );
});
