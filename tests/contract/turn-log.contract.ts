/** What a TurnLog promises (server/hub/turn-log.ts): two nodes are two instances on one database. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NumberedTurnEvent, TurnEvent } from '../../protocol/turn-events.js';
import { StoreTurnLease } from '../../server/turn-log/store-turn-lease.js';
import { StoreTurnLog } from '../../server/turn-log/store-turn-log.js';
import type { Lease } from '../../server/turn-log/turn-lease.js';
import type { TurnLog } from '../../server/turn-log/turn-log.js';
import { createConversationStore } from '../../server/store/conversations.js';
import { createTurnStore } from '../../server/store/turn-store.js';
import type { Turn } from '../../server/store/turns.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { NOON, acceptFirstTurn, endOf, finishedTurn, newTurnId, numbered } from './stored-turns.js';
import { turnEvents } from './turn-event-sequences.js';

const deltas = (...texts: string[]): TurnEvent[] => texts.map((data) => ({ type: 'delta', data }));

export function describeTurnLogContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as a log of turns`, () => {
    let made: TestDatabase;
    let log: TurnLog;
    let logThere: TurnLog;
    let leaseThere: StoreTurnLease;

    beforeAll(async () => {
      made = await makeDatabase();
      log = new StoreTurnLog(made.database);
      logThere = new StoreTurnLog(made.secondNode);
      leaseThere = new StoreTurnLease(made.secondNode, { holder: 'there', ttlMs: 30_000, now: () => NOON });
    });
    afterAll(() => made.remove());

    async function runningTurn(): Promise<{ turn: Turn; lease: Lease }> {
      const turn = await acceptFirstTurn(made.database);
      const here = new StoreTurnLease(made.database, { holder: 'here', ttlMs: 30_000, now: () => NOON });
      return { turn, lease: await here.fence({ conversationId: turn.conversationId, turnId: turn.id }) };
    }

    async function finish(turn: Turn, lease: Lease, events: NumberedTurnEvent[]) {
      const finished = finishedTurn(turn, lease.fence, events);
      expect(await createTurnStore(made.database).finish(finished)).toBe(true);
    }

    it('gives the events after a number back, in order, on every node', async () => {
      const { turn, lease } = await runningTurn();
      const events = numbered(deltas('A ', 'wading ', 'bird', '.'));
      await log.append([{ lease, events: events.slice(0, 2) }]);
      await log.append([{ lease, events: events.slice(2) }]);
      for (const node of [log, logThere]) {
        expect(await node.read(turn.id, 0)).toEqual(events);
        expect(await node.read(turn.id, 3)).toEqual(events.slice(3));
        expect(await node.read(turn.id, 4)).toEqual([]);
      }
    });

    it('knows nothing of a turn that never was', async () => {
      expect(await log.read(newTurnId(), 0)).toEqual([]);
    });

    it('stores the events of many turns together', async () => {
      const running = await Promise.all(Array.from({ length: 20 }, runningTurn));
      const events = numbered(deltas('one', 'two', 'three'));
      expect(await log.append(running.map(({ lease }) => ({ lease, events })))).toEqual({ fenced: [] });
      for (const { turn } of running) expect(await log.read(turn.id, 0)).toEqual(events);
    });

    it('appends nothing where there is nothing to append', async () => {
      const { turn, lease } = await runningTurn();
      expect(await log.append([])).toEqual({ fenced: [] });
      expect(await log.append([{ lease, events: [] }])).toEqual({ fenced: [] });
      expect(await log.read(turn.id, 0)).toEqual([]);
    });

    describe('telling', () => {
      it('tells subscribers each event in order, once it is stored', async () => {
        const { turn, lease } = await runningTurn();
        const events = numbered(deltas('A ', 'wading ', 'bird'));
        const heard: NumberedTurnEvent[] = [];
        const stored: Promise<NumberedTurnEvent[]>[] = [];
        const end = log.subscribe(turn.id, (event) => {
          heard.push(event);
          stored.push(log.read(turn.id, event.seq - 1));
        });
        await log.append([{ lease, events }]);
        expect(heard).toEqual(events);
        for (const [index, read] of (await Promise.all(stored)).entries())
          expect(read[0]).toEqual(events[index]);
        end();
      });

      it('passes on what was stored elsewhere, and stops when the subscription ends', async () => {
        const { turn, lease } = await runningTurn();
        const { turn: other } = await runningTurn();
        const heard: number[] = [];
        const hear = (event: NumberedTurnEvent) => heard.push(event.seq);
        const ends = [log.subscribe(turn.id, hear), log.subscribe(turn.id, hear)];
        log.publish(turn.id, { ...endOf(turn), seq: 9 });
        log.publish(other.id, { ...endOf(other), seq: 10 });
        ends[0]?.();
        await log.append([{ lease, events: numbered(deltas('x')) }]);
        ends[1]?.();
        log.publish(turn.id, { ...endOf(turn), seq: 11 });
        expect(heard).toEqual([9, 9, 1]);
      });
    });

    describe('fencing', () => {
      it('neither stores nor tells what an old writer says, and lets the others through', async () => {
        const [old, current] = [await runningTurn(), await runningTurn()];
        await leaseThere.fence({ conversationId: old.turn.conversationId, turnId: old.turn.id });
        const heard: NumberedTurnEvent[] = [];
        const end = log.subscribe(old.turn.id, (event) => heard.push(event));
        const events = numbered(deltas('late'));
        const answer = await log.append([
          { lease: old.lease, events },
          { lease: current.lease, events },
        ]);
        end();
        expect(answer).toEqual({ fenced: [old.turn.id] });
        expect(heard).toEqual([]);
        expect(await log.read(old.turn.id, 0)).toEqual([]);
        expect(await log.read(current.turn.id, 0)).toEqual(events);
      });

      it('lets whoever took the lease over go on from the last event', async () => {
        const { turn, lease } = await runningTurn();
        await log.append([{ lease, events: numbered(deltas('A ')) }]);
        const taken = await leaseThere.fence(lease);
        await logThere.append([{ lease: taken, events: numbered(deltas('heron'), 2) }]);
        expect(await log.read(turn.id, 0)).toEqual(numbered(deltas('A ', 'heron')));
      });

      it('holds against a writer that is in the middle of its appends', async () => {
        for (let round = 0; round < 40; round += 1) {
          const { turn, lease } = await runningTurn();
          const appends = Array.from({ length: 30 }, (_, index) =>
            log.append([{ lease, events: numbered(deltas('x'), index + 1) }]),
          );
          await Promise.race(appends);
          await leaseThere.fence(lease);
          const seen = await logThere.read(turn.id, 0);
          await Promise.all(appends);
          expect(await logThere.read(turn.id, 0)).toEqual(seen);
        }
      });

      it('takes nothing for a turn that has ended or was deleted', async () => {
        const [ended, deleted] = [await runningTurn(), await runningTurn()];
        const events = numbered([endOf(ended.turn)]);
        await finish(ended.turn, ended.lease, events);
        const conversations = createConversationStore(made.database);
        await conversations.delete(deleted.turn.visitorId, deleted.turn.conversationId);
        const more = numbered(deltas('more'), 2);
        const answer = await log.append([
          { lease: ended.lease, events: more },
          { lease: deleted.lease, events: more },
        ]);
        expect(answer).toEqual({ fenced: [ended.turn.id, deleted.turn.id] });
        expect(await log.read(ended.turn.id, 0)).toEqual(events);
        expect(await log.read(deleted.turn.id, 0)).toEqual([]);
      });
    });

    describe('after the end', () => {
      it('reads the same events, though none of them has a row any more', async () => {
        const { turn, lease } = await runningTurn();
        const events = numbered([...deltas('A wading ', 'bird.'), endOf(turn)]);
        await log.append([{ lease, events: events.slice(0, 2) }]);
        await finish(turn, lease, events);
        expect(await log.read(turn.id, 0)).toEqual(events);
        expect(await log.read(turn.id, 1)).toEqual(events.slice(1));
        const rows = await made.database.db
          .selectFrom('turn_event')
          .select('seq')
          .where('turn_id', '=', turn.id)
          .execute();
        expect(rows).toEqual([]);
      });

      it('reads one and the same story while the turn is being finished', async () => {
        const { turn, lease } = await runningTurn();
        const events = numbered([...deltas('A wading ', 'bird.'), endOf(turn)]);
        await log.append([{ lease, events: events.slice(0, 2) }]);
        let finished = false;
        const finishing = finish(turn, lease, events).then(() => (finished = true));
        while (!finished) {
          const read = await logThere.read(turn.id, 0);
          expect(read).toEqual(events.slice(0, read.length));
          expect(read.length).toBeGreaterThanOrEqual(2);
          await new Promise(setImmediate);
        }
        await finishing;
      });

      it('gives back exactly what was appended after a number, whatever it was', async () => {
        await fc.assert(
          fc.asyncProperty(turnEvents(), fc.nat(40), async (events, after) => {
            const { turn, lease } = await runningTurn();
            const appended = numbered(events);
            await log.append([{ lease, events: appended }]);
            const expected = appended.slice(after);
            expect(await log.read(turn.id, after)).toEqual(expected);
            await finish(turn, lease, appended);
            expect(await log.read(turn.id, after)).toEqual(expected);
          }),
          { numRuns: 60 },
        );
      });
    });
  });
}
