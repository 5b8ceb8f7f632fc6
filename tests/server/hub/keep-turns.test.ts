import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeAbandonedTurns, keepTurns } from '../../../server/hub/keep-turns.js';
import type { TurnHub } from '../../../server/hub/turn-hub.js';
import type { FinishedTurn, Turn, TurnStore } from '../../../server/store/turns.js';
import { deferred } from '../../harness/fakes/deferred.js';
import { HeldClock } from '../../harness/fakes/held-clock.js';
import { MemoryTurnLease, leaseOf, turnOf } from '../../harness/fakes/hub-parts.js';
import { MemoryTurnLog } from '../../harness/fakes/memory-turn-log.js';
import { only } from '../../harness/fakes/only.js';
import { recordedEvents } from '../../harness/fakes/recorded-events.js';

/** `abandoned` are turns that nobody runs; `isMine` says which of them this node may close. */
function upkeep(abandoned: Turn[], isMine: (turn: Turn) => boolean = () => true) {
  const open = new Set(abandoned);
  const finished: FinishedTurn[] = [];
  const log = new MemoryTurnLog();
  const lease = new MemoryTurnLease();
  const events = recordedEvents();
  const turns = only<TurnStore>({
    listAbandoned: async (_now, limit) => [...open].slice(0, limit),
    finish: async (end) => {
      if (!isMine(end.turn)) return false;
      finished.push(end);
      open.delete(end.turn);
      return true;
    },
  });
  return { parts: { turns, log, lease, events, clock: new HeldClock() }, finished, log, lease, events };
}

describe('closing abandoned turns', () => {
  it('closes every one as interrupted with what it had said, however many there are', async () => {
    const all = Array.from({ length: 450 }, (_value, index) => turnOf(index));
    const { parts, finished, log, lease } = upkeep(all);
    log.store(turnOf(7).id, [{ seq: 1, type: 'delta', data: 'Half' }]);
    expect(await closeAbandonedTurns(parts)).toBe(450);
    expect(finished.find(({ turn }) => turn.id === turnOf(7).id)?.record).toMatchObject({
      state: 'interrupted',
      text: 'Half',
    });
    expect(lease.holders.size).toBe(0);
  });

  it('writes under a new fence, taken before the log is read, so that the old writer can add nothing', async () => {
    const { parts, finished, log, lease } = upkeep([turnOf(1)]);
    await lease.fence({ conversationId: turnOf(1).conversationId, turnId: turnOf(1).id });
    const fences: (number | undefined)[] = [];
    const read = log.read.bind(log);
    log.read = (...where) => {
      fences.push(lease.holders.get(turnOf(1).conversationId)?.fence);
      return read(...where);
    };
    await closeAbandonedTurns(parts);
    expect([fences, finished[0]?.fence]).toEqual([[2], 2]);
  });

  it('tells readers of the end once it is stored', async () => {
    const { parts, log } = upkeep([turnOf(1)]);
    await closeAbandonedTurns(parts);
    expect(log.published).toMatchObject([{ turnId: turnOf(1).id, event: { type: 'end', seq: 1 } }]);
  });

  it('leaves to another node what that has closed, tells nobody, and comes to an end', async () => {
    const { parts, log, events } = upkeep(
      Array.from({ length: 250 }, (_value, index) => turnOf(index)),
      () => false,
    );
    expect(await closeAbandonedTurns(parts)).toBe(0);
    expect([log.published, events.happened]).toEqual([[], []]);
  });
});

describe('the upkeep', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const hubWith = (turns: Turn[]) => {
    const abandoned: string[] = [];
    const hub = only<TurnHub>({
      leases: turns.map((turn) => leaseOf(turn)),
      abandon: (ids) => void abandoned.push(...ids),
    });
    return { hub, abandoned };
  };

  it('interrupts what runs here under a lease that was lost', async () => {
    const { parts, lease } = upkeep([]);
    const { hub, abandoned } = hubWith([turnOf(1), turnOf(2)]);
    await lease.fence({ conversationId: turnOf(1).conversationId, turnId: turnOf(1).id });
    const stop = keepTurns({ ...parts, hub, everyMs: 1_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    await stop();
    expect(abandoned).toEqual([turnOf(2).id]);
  });

  it('goes on after a failure, which is reported', async () => {
    const { parts, lease, events, finished } = upkeep([turnOf(1)]);
    const failure = new Error('database away');
    const renew = lease.renew.bind(lease);
    lease.renew = () => Promise.reject(failure);
    const stop = keepTurns({ ...parts, hub: hubWith([]).hub, everyMs: 1_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(events.happened).toEqual([['failed', expect.any(String), failure]]);
    lease.renew = renew;
    await vi.advanceTimersByTimeAsync(1_000);
    await stop();
    expect(finished.length).toBe(1);
  });

  it('ends when what is under way has ended, and does nothing after that', async () => {
    const { parts, lease } = upkeep([]);
    const renewing = deferred<{ lost: [] }>();
    let rounds = 0;
    lease.renew = () => ((rounds += 1), renewing.promise);
    const stop = keepTurns({ ...parts, hub: hubWith([]).hub, everyMs: 1_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    let isStopped = false;
    const stopped = stop().then(() => (isStopped = true));
    await vi.advanceTimersByTimeAsync(5_000);
    expect([isStopped, rounds]).toEqual([false, 1]);
    renewing.resolve({ lost: [] });
    await stopped;
  });
});
