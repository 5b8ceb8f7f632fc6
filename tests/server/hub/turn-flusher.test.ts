import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningTurn } from '../../../server/hub/running-turn.js';
import { TICK_MS, TurnFlusher } from '../../../server/hub/turn-flusher.js';
import { TurnAborted } from '../../../server/turn/turn-aborted.js';
import { runningTurn } from '../../harness/fakes/hub-parts.js';
import { MemoryTurnLog } from '../../harness/fakes/memory-turn-log.js';
import { textOf } from '../../harness/fakes/turn-parts.js';

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] }),
);
afterEach(() => void vi.useRealTimers());

/** What setImmediate and promises have to do; no tick passes. */
const soon = () => vi.advanceTimersByTimeAsync(0);
const aTick = () => vi.advanceTimersByTimeAsync(TICK_MS);

function parts() {
  const log = new MemoryTurnLog();
  const flusher = new TurnFlusher(log);
  const says = (turn: RunningTurn, text: string, now = false): void => {
    turn.outbox.add({ type: 'delta', data: text });
    flusher.notify(turn, now);
  };
  const texts = (turn: RunningTurn): string => textOf(log.stored(turn.id));
  return { log, flusher, says, texts };
}

describe('the flusher', () => {
  it('stores the first text at once, without waiting for the tick', async () => {
    const { says, texts } = parts();
    const turn = runningTurn();
    says(turn, 'Hel', true);
    await soon();
    expect(texts(turn)).toBe('Hel');
  });

  it('lets what follows wait for the tick, and stores it as one', async () => {
    const { log, says, texts } = parts();
    const turn = runningTurn();
    says(turn, 'a');
    says(turn, 'b');
    await vi.advanceTimersByTimeAsync(TICK_MS - 1);
    expect(log.appends).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(texts(turn)).toBe('ab');
    expect(log.appends.length).toBe(1);
  });

  it('stores all turns of a tick in one transaction', async () => {
    const { log, says } = parts();
    const turns = [1, 2, 3].map(runningTurn);
    for (const turn of turns) says(turn, 'x');
    await aTick();
    expect(log.appends.map((append) => append.map(({ lease }) => lease))).toEqual([
      turns.map(({ lease }) => lease),
    ]);
  });

  it('has at most one transaction under way, and a slow disk makes it larger, never more numerous', async () => {
    const { log, says, texts } = parts();
    const [a, b] = [runningTurn(1), runningTurn(2)];
    log.holding = true;
    says(a, '1');
    await aTick();
    for (let tick = 0; tick < 10; tick += 1) {
      says(a, '2');
      says(b, '3');
      await aTick();
    }
    expect([log.appends.length, log.underWay]).toEqual([1, 1]);
    log.release();
    await soon();
    await aTick();
    expect([log.appends.length, log.underWay]).toEqual([2, 1]);
    log.release();
    await soon();
    expect([texts(a), texts(b)]).toEqual([`1${'2'.repeat(10)}`, '3'.repeat(10)]);
  });

  it('stores a first text that came while a transaction was under way as soon as that ends', async () => {
    const { log, says, texts } = parts();
    const [a, b] = [runningTurn(1), runningTurn(2)];
    log.holding = true;
    says(a, 'under way', true);
    await soon();
    says(b, 'first', true);
    await soon();
    log.holding = false;
    log.release();
    await soon();
    await soon();
    expect(texts(b)).toBe('first');
  });

  it('does nothing for turns that have nothing to say', async () => {
    const { log, flusher } = parts();
    flusher.notify(runningTurn(), true);
    await aTick();
    expect(log.appends).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('settling a turn', () => {
  it('resolves when all it said is stored, without waiting for the tick', async () => {
    const { flusher, says, texts } = parts();
    const turn = runningTurn();
    says(turn, 'the end');
    await flusher.settle(turn);
    expect(texts(turn)).toBe('the end');
  });

  it('waits for the transaction under way, and for its own after it', async () => {
    const { log, flusher, says, texts } = parts();
    const turn = runningTurn();
    log.holding = true;
    says(turn, 'one ', true);
    await soon();
    says(turn, 'two');
    let settled = false;
    const settling = flusher.settle(turn).then(() => (settled = true));
    await soon();
    expect([settled, log.appends.length]).toEqual([false, 1]);
    log.release();
    await soon();
    expect([settled, log.appends.length]).toEqual([false, 2]);
    log.release();
    await settling;
    expect(texts(turn)).toBe('one two');
  });

  it('of many turns at once still has at most one transaction under way', async () => {
    const { log, flusher, says, texts } = parts();
    const turns = Array.from({ length: 20 }, (_value, index) => runningTurn(index));
    log.holding = true;
    for (const turn of turns) says(turn, 'bye');
    let settled = 0;
    for (const turn of turns) void flusher.settle(turn).then(() => (settled += 1));
    while (settled < turns.length) {
      await soon();
      expect(log.underWay).toBe(1);
      log.release();
      await soon();
    }
    expect(log.mostUnderWay).toBe(1);
    expect(log.appends.length).toBeLessThan(turns.length);
    expect(turns.map(texts)).toEqual(turns.map(() => 'bye'));
  });

  it('of a turn with nothing to say resolves at once', async () => {
    const { log, flusher } = parts();
    await flusher.settle(runningTurn());
    expect(log.appends).toEqual([]);
  });
});

describe('a transaction that fails', () => {
  it('aborts the turns in it with the reason, and nobody else’s', async () => {
    const { log, says, texts } = parts();
    const [a, b] = [runningTurn(1), runningTurn(2)];
    log.holding = true;
    says(a, 'lost');
    await aTick();
    says(b, 'kept');
    const failure = new Error('disk full');
    log.fail(failure);
    log.holding = false;
    await soon();
    await aTick();
    expect(a.signal.reason).toBe(failure);
    expect(b.signal.aborted).toBe(false);
    expect([texts(a), texts(b)]).toEqual(['', 'kept']);
  });

  it('leaves no gap in the log: what comes after it is kept for the end of the turn', async () => {
    const { log, flusher, says } = parts();
    const turn = runningTurn();
    log.holding = true;
    says(turn, 'lost');
    await aTick();
    log.fail(new Error('disk full'));
    log.holding = false;
    await soon();
    says(turn, ' and after');
    await aTick();
    await flusher.settle(turn);
    expect(log.stored(turn.id)).toEqual([]);
    expect(turn.outbox.taken.map(({ seq }) => seq)).toEqual([1, 2]);
    expect([textOf(turn.outbox.taken), turn.outbox.empty]).toEqual(['lost and after', true]);
  });

  it('does not stop the flusher', async () => {
    const { log, says, texts } = parts();
    log.holding = true;
    says(runningTurn(1), 'lost');
    await aTick();
    log.fail(new Error('disk full'));
    log.holding = false;
    await soon();
    const other = runningTurn(2);
    says(other, 'stored');
    await aTick();
    expect(texts(other)).toBe('stored');
  });
});

describe('a turn whose lease was lost', () => {
  it('is interrupted, and the others of the tick are stored', async () => {
    const { log, says, texts } = parts();
    const [a, b] = [runningTurn(1), runningTurn(2)];
    log.lost.add(a.id);
    says(a, 'too late');
    says(b, 'stored');
    await aTick();
    expect(a.signal.reason).toEqual(new TurnAborted('interrupted'));
    expect([texts(a), texts(b), b.signal.aborted]).toEqual(['', 'stored', false]);
  });
});

describe('closing the flusher', () => {
  it('waits for what is under way and starts nothing more', async () => {
    const { log, flusher, says } = parts();
    const turn = runningTurn();
    log.holding = true;
    says(turn, 'one', true);
    await soon();
    says(turn, 'two');
    let closed = false;
    const closing = flusher.close().then(() => (closed = true));
    await soon();
    expect(closed).toBe(false);
    log.release();
    await closing;
    await vi.advanceTimersByTimeAsync(10 * TICK_MS);
    expect(log.appends.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
