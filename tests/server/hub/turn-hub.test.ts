import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../protocol/errors.js';
import type { ConversationId, TurnId, VisitorId } from '../../../protocol/ids.js';
import { Announcements } from '../../../server/hub/announcements.js';
import type { Asker, TurnRequest } from '../../../server/hub/plan-turn.js';
import { TurnFlusher } from '../../../server/hub/turn-flusher.js';
import { TurnHub } from '../../../server/hub/turn-hub.js';
import { DatabaseFailure } from '../../../server/store/database.js';
import type { Turn } from '../../../server/store/turns.js';
import { deferred } from '../../harness/fakes/deferred.js';
import { MemoryTurnLease, conversationOf, idOf } from '../../harness/fakes/hub-parts.js';
import { MemoryTurnLog } from '../../harness/fakes/memory-turn-log.js';
import { planStores } from '../../harness/fakes/plan-stores.js';
import { recordedEvents } from '../../harness/fakes/recorded-events.js';
import { VISITOR, turnModules } from '../../harness/fakes/turn-parts.js';

const alice: Asker = { id: VISITOR, research: false, timeZone: 'UTC', locale: 'en' };
const mallory = '01900000-0000-7000-8000-0000000000ff' as VisitorId;
const conversationId = idOf('conversation', 1) as ConversationId;
let messages = 0;

const send = (more: Partial<Extract<TurnRequest, { kind: 'send' }>> = {}): TurnRequest => {
  messages += 1;
  return {
    kind: 'send',
    clientMessageId: `client-message-${messages}`,
    text: 'hello',
    ...more,
  };
};

function hubOf(limits = { turnMs: 60_000, turnsPerVisitor: 2, turnsInAll: 3 }) {
  const modules = turnModules();
  const log = new MemoryTurnLog();
  const stores = planStores({ owner: VISITOR, conversations: [conversationOf(1)] });
  const { finished } = stores;
  const events = recordedEvents();
  const flusher = new TurnFlusher(log, 1);
  const announcements = new Announcements();
  const lease = new MemoryTurnLease();
  const { clock } = modules;
  const hub = new TurnHub({ ...stores, log, lease, flusher, announcements, modules, events, clock, limits });
  const ended = (turn: Turn): Promise<unknown> =>
    new Promise((resolve) => {
      hub.follow({
        turnId: turn.id,
        afterSeq: 0,
        deliver: () => undefined,
        onFailure: resolve,
        onEnd: () => resolve(0),
      });
    });
  return { hub, modules, log, lease, stores, finished, events, ended };
}

afterEach(() => void vi.useRealTimers());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe('starting a turn', () => {
  it('resolves when its message is stored, and goes on without whoever asked', async () => {
    const { hub, modules, stores, finished, ended } = hubOf();
    const turn = await hub.start(alice, send());
    expect(stores.accepted.map(({ id }) => id)).toEqual([turn.id]);
    expect(finished).toEqual([]);
    expect(hub.leases.map(({ turnId }) => turnId)).toEqual([turn.id]);
    const end = ended(turn);
    modules.generator.says('Hello.').stops();
    await end;
    expect(finished[0]?.record).toMatchObject({ state: 'done', text: 'Hello.' });
  });

  it('of one conversation waits for no other, and is one at a time within it', async () => {
    const { hub } = hubOf();
    await hub.start(alice, send());
    await hub.start(alice, send({ conversationId }));
    expect(await codeOf(hub.start({ ...alice }, send({ conversationId })))).toBe('RATE_LIMITED');
    await hub.drain(0);
  });

  it('is CONFLICT in a conversation that is being answered, and takes no place', async () => {
    const { hub } = hubOf();
    await hub.start(alice, send({ conversationId }));
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await codeOf(hub.start(alice, send({ conversationId })))).toBe('CONFLICT');
    }
    await hub.start(alice, send());
    await hub.drain(0);
  });

  it('of the same message, at once or later, is the same turn', async () => {
    const { hub, stores } = hubOf();
    const message = send({ conversationId });
    const turns = await Promise.all([1, 2, 3].map(() => hub.start(alice, message)));
    turns.push(await hub.start(alice, message));
    expect(new Set(turns.map(({ id }) => id)).size).toBe(1);
    expect(stores.accepted.length).toBe(1);
    await hub.drain(0);
  });

  it('that cannot be stored takes no place', async () => {
    const { hub, stores } = hubOf();
    stores.turns.accept = () => Promise.reject(new DatabaseFailure('disk full'));
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await codeOf(hub.start(alice, send()))).toBeInstanceOf(DatabaseFailure);
    }
    expect(hub.leases).toEqual([]);
  });

  it('frees its place at its end', async () => {
    const { hub, modules, ended } = hubOf({ turnMs: 60_000, turnsPerVisitor: 1, turnsInAll: 1 });
    const turn = await hub.start(alice, send());
    expect(await codeOf(hub.start(alice, send()))).toBe('OVERLOADED');
    const end = ended(turn);
    modules.generator.says('Hello.').stops();
    await end;
    await vi.waitFor(() => hub.start(alice, send()));
    await hub.drain(0);
  });

  it('whose end cannot be stored is reported, and does not stay', async () => {
    const { hub, modules, stores, events } = hubOf();
    const failure = new DatabaseFailure('disk full');
    stores.turns.finish = () => Promise.reject(failure);
    const turn = await hub.start(alice, send());
    modules.generator.says('Hello.').stops();
    await hub.drain(60_000);
    expect(events.happened).toContainEqual(['failed', expect.any(String), failure, { turnId: turn.id }]);
    expect(hub.leases).toEqual([]);
  });
});

describe('ending a turn', () => {
  it('is its visitor’s right alone; for anybody else there is no such turn', async () => {
    const { hub, finished, ended } = hubOf();
    const turn = await hub.start(alice, send());
    expect(await codeOf(hub.stop(mallory, turn.id))).toBe('NOT_FOUND');
    expect(await codeOf(hub.stop(VISITOR, idOf('turn', 99) as TurnId))).toBe('NOT_FOUND');
    expect(finished).toEqual([]);
    const end = ended(turn);
    await hub.stop(VISITOR, turn.id);
    await end;
    expect(finished[0]?.record.state).toBe('stopped');
    await hub.stop(VISITOR, turn.id);
    expect(finished.length).toBe(1);
  });

  it('happens at its deadline, with an error that says so', async () => {
    const { hub, finished, ended } = hubOf({ turnMs: 20, turnsPerVisitor: 1, turnsInAll: 1 });
    await ended(await hub.start(alice, send()));
    expect(finished[0]?.record).toMatchObject({
      state: 'failed',
      annotations: { error: { code: 'UPSTREAM_TIMEOUT', retryable: true } },
    });
  });

  it('happens when its conversation is to be removed, and only to its owner’s', async () => {
    const { hub, finished } = hubOf();
    await hub.start(alice, send({ conversationId }));
    await hub.clear(mallory, conversationId);
    expect(finished).toEqual([]);
    await hub.clear(VISITOR, conversationId);
    expect(finished.map(({ record }) => record.state)).toEqual(['stopped']);
  });

  it('happens when the lease is gone', async () => {
    const { hub, finished, ended } = hubOf();
    const turn = await hub.start(alice, send());
    const end = ended(turn);
    hub.abandon([turn.id, idOf('turn', 99) as TurnId]);
    await end;
    expect(finished[0]?.record.state).toBe('interrupted');
  });
});

describe('draining', () => {
  it('takes nothing new and lets what runs end', async () => {
    const { hub, modules, finished } = hubOf();
    await hub.start(alice, send());
    const drained = hub.drain(60_000);
    expect(hub.draining).toBe(true);
    expect(await codeOf(hub.start(alice, send()))).toBe('OVERLOADED');
    modules.generator.says('Hello.').stops();
    await drained;
    expect(finished.map(({ record }) => record.state)).toEqual(['done']);
  });

  it('interrupts what still runs after the grace, and keeps what it said', async () => {
    const { hub, modules, finished } = hubOf();
    await hub.start(alice, send());
    modules.generator.says('Half');
    await modules.generator.called;
    await hub.drain(0);
    expect(finished[0]?.record).toMatchObject({ state: 'interrupted', text: 'Half' });
  });

  it('waits for a message that is just being stored, and ends its turn too', async () => {
    const { hub, stores, finished } = hubOf();
    const accept = stores.turns.accept.bind(stores.turns);
    const [storing, stored] = [deferred(), deferred()];
    stores.turns.accept = async (turn) => {
      storing.resolve();
      await stored.promise;
      return accept(turn);
    };
    const starting = hub.start(alice, send());
    await storing.promise;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let isDrained = false;
    const drained = hub.drain(1_000).then(() => (isDrained = true));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isDrained).toBe(false);
    stored.resolve();
    await starting;
    await drained;
    expect(finished.map(({ record }) => record.state)).toEqual(['interrupted']);
  });

  it('of a hub that runs nothing is done at once, and may be asked twice', async () => {
    const { hub } = hubOf();
    await hub.drain(60_000);
    await hub.drain(0);
  });
});
