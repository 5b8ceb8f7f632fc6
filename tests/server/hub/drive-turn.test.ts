import { describe, expect, it } from 'vitest';
import { driveTurn, outcomeOf } from '../../../server/hub/drive-turn.js';
import { TurnFlusher } from '../../../server/hub/turn-flusher.js';
import { DatabaseFailure } from '../../../server/store/database.js';
import type { FinishedTurn, TurnStore } from '../../../server/store/turns.js';
import { foldEvents, unfoldEvents } from '../../../server/store/turn-fold.js';
import { MemoryTurnLease, runningTurn } from '../../harness/fakes/hub-parts.js';
import { MemoryTurnLog } from '../../harness/fakes/memory-turn-log.js';
import { only } from '../../harness/fakes/only.js';
import { textOf, turnInput, turnModules } from '../../harness/fakes/turn-parts.js';

function drive(finish: TurnStore['finish'] = async () => true) {
  const modules = turnModules();
  const log = new MemoryTurnLog();
  const lease = new MemoryTurnLease();
  const running = runningTurn();
  const finished: FinishedTurn[] = [];
  /** What had been published when the end was stored. */
  const publishedBefore: string[] = [];
  const turns = only<TurnStore>({
    finish: (turn) => {
      finished.push(turn);
      publishedBefore.push(...log.published.map(({ event }) => event.type));
      return finish(turn);
    },
  });
  const { turn } = running;
  const input = turnInput({ turnId: turn.id, answerId: turn.answerId });
  const parts = { turns, log, lease, flusher: new TurnFlusher(log, 1), modules, clock: modules.clock };
  return {
    ...{ modules, log, lease, running, finished, publishedBefore },
    run: () => driveTurn(running, input, parts),
  };
}

describe('driving a turn', () => {
  it('stores all it said before its end, and its end with everything that led to it', async () => {
    const { modules, log, running, finished, run } = drive();
    modules.generator.says('Once ', 'upon').stops();
    const driven = await run();
    expect(outcomeOf(driven)).toBe('done');
    const events = finished[0]?.events ?? [];
    expect(log.stored(running.id)).toEqual(events.slice(0, -1));
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1));
    expect(events.at(-1)).toMatchObject({
      type: 'end',
      data: { state: 'done', messageId: running.turn.answerId },
    });
    expect(textOf(events)).toBe('Once upon');
    expect(unfoldEvents(foldEvents(events, driven.record.text), driven.record.text)).toEqual(events);
    expect(finished[0]).toMatchObject({
      turn: running.turn,
      fence: running.lease.fence,
      endedAt: modules.clock.now(),
    });
  });

  it('publishes the end only after it is stored, and as the last', async () => {
    const { modules, log, publishedBefore, finished, run } = drive();
    modules.generator.says('Yes.').stops();
    await run();
    expect(publishedBefore).not.toContain('end');
    expect(log.published.map(({ event }) => event)).toEqual(finished[0]?.events);
  });

  it('publishes no end that was not stored, and says that the turn was lost', async () => {
    const { modules, log, lease, running, run } = drive(async () => false);
    modules.generator.says('Yes.').stops();
    const driven = await run();
    expect([driven.stored, outcomeOf(driven)]).toEqual([false, 'lost']);
    expect(log.published.map(({ event }) => event.type)).not.toContain('end');
    expect(lease.released).toEqual([running.lease]);
  });

  it('publishes no end when storing it fails, and keeps the lease so that the turn is found abandoned', async () => {
    const { modules, log, lease, run } = drive(() => Promise.reject(new DatabaseFailure('disk full')));
    modules.generator.says('Yes.').stops();
    await expect(run()).rejects.toBeInstanceOf(DatabaseFailure);
    expect(log.published.map(({ event }) => event.type)).not.toContain('end');
    expect(lease.released).toEqual([]);
  });

  it('ends a turn that failed with its error', async () => {
    const { modules, log, finished, run } = drive();
    modules.generator.fails(new Error('broken'));
    const driven = await run();
    expect(outcomeOf(driven)).toBe('failed');
    expect(log.published.at(-1)?.event).toMatchObject({ type: 'error', data: { code: 'INTERNAL' } });
    expect(finished[0]?.record.state).toBe('failed');
  });

  it('gives the conversation back when the end is stored', async () => {
    const { modules, lease, running, run } = drive();
    modules.generator.says('Yes.').stops();
    await run();
    expect(lease.released).toEqual([running.lease]);
  });

  it('ends a turn whose events cannot be stored with an error, and its end holds what was said', async () => {
    const { modules, log, running, finished, run } = drive();
    log.holding = true;
    modules.generator.says('Once ');
    const driving = run();
    await modules.generator.called;
    const aborted = new Promise((resolve) => running.signal.addEventListener('abort', resolve));
    while (log.appends.length === 0) await new Promise((resolve) => setImmediate(resolve));
    log.fail(new DatabaseFailure('disk full'));
    await aborted;
    const { record, stored } = await driving;
    expect([stored, record.annotations.error?.code]).toEqual([true, 'INTERNAL']);
    const events = finished[0]?.events ?? [];
    expect(textOf(events)).toBe(record.text);
    expect(unfoldEvents(foldEvents(events, record.text), record.text)).toEqual(events);
    expect(log.published.map(({ event }) => event.seq)).toEqual([events.length]);
  });
});
