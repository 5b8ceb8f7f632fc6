import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryNumbers } from '../../server/console/memory/memory-numbers.js';
import { createFactStore } from '../../server/store/memory/fact-store.js';
import { createMemoryOwnerStore } from '../../server/store/memory/owners.js';
import { adding, factOf, superseding, writeOf } from '../harness/facts.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { acceptFirstTurn, makeVisitor, NOON } from './stored-turns.js';

const DAY_MS = 86_400_000;
const clock = { now: () => NOON, monotonic: () => NOON };

export function describeMemoryNumbersContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`the numbers of memory on ${name}`, () => {
    let test: TestDatabase;
    beforeEach(async () => {
      test = await makeDatabase();
    });
    afterEach(() => test.remove());

    it('are none where nothing is remembered', async () => {
      const numbers = await createMemoryNumbers({ database: test.database, clock })();
      expect(numbers).toMatchObject({ people: { remembered: 0, paused: 0 }, kinds: [], waiting: 0 });
      expect(numbers.days).toHaveLength(14);
      expect(numbers.days.at(-1)).toEqual({
        ...{ day: '2026-11-24', read: 0, telling: 0, undone: 0, added: 0, superseded: 0 },
      });
    });

    it('count what was read, written, replaced and taken back on its day in UTC, of persons alone', async () => {
      const { database } = test;
      const facts = createFactStore(database);
      const said = async (at: number) => acceptFirstTurn(database, at);
      const yesterday = await said(NOON - DAY_MS);
      const owner = yesterday.visitorId;
      const home = factOf({ kind: 'identity', recordedAt: NOON - DAY_MS });
      const write = async (who: typeof owner, given: Parameters<typeof writeOf>) => {
        const { revision } = await facts.load(who);
        const write = { ...writeOf(...given), revision };
        expect(await facts.apply(who, write)).toBe('applied');
        return write;
      };
      await write(owner, [adding(home), { messageId: yesterday.questionId, at: NOON - DAY_MS }]);
      // By hand: it is a fact of the day, and no message.
      const moved = factOf({ kind: 'identity', recordedAt: NOON });
      await write(owner, [[...adding(moved), superseding(home, moved)], { at: NOON, conversationId: null }]);
      // What the bot says of itself is neither.
      await write(owner, [adding(factOf({ about: 'bot' })), { messageId: yesterday.answerId, at: NOON }]);

      const other = await said(NOON);
      await write(other.visitorId, [adding(factOf()), { messageId: other.questionId, at: NOON }]);
      const { revision } = await facts.load(other.visitorId);
      await facts.takeBack(other.visitorId, { messageId: other.questionId, revision });
      const silent = await said(NOON);
      await write(silent.visitorId, [[], { messageId: silent.questionId, at: NOON }]);
      await createMemoryOwnerStore(database).setPaused(await makeVisitor(database), true);

      const numbers = await createMemoryNumbers({ database, clock })();
      expect(numbers.people).toEqual({ remembered: 1, paused: 1 });
      expect(numbers.kinds).toEqual([{ kind: 'identity', standing: 1, retired: 1 }]);
      expect(numbers.days.slice(-2)).toEqual([
        { day: '2026-11-23', read: 1, telling: 1, undone: 0, added: 1, superseded: 0 },
        { day: '2026-11-24', read: 2, telling: 1, undone: 1, added: 1, superseded: 1 },
      ]);
    });

    it('count the messages that wait to be read', async () => {
      const { database } = test;
      const [created_at, run_at] = [NOON, NOON];
      const none = { key: null, live_key: null, progress: null, note: null, error: null, due_at: null };
      const ended = {
        started_at: null,
        ended_at: null,
        holder: null,
        fence: 0,
        cancel_asked: 0,
        for_ever: 0,
      };
      const job = { payload: '{}', attempts: 0, max_attempts: 8, created_at, run_at, ...none, ...ended };
      for (const [kind, state] of [
        ['remember', 'waiting'],
        ['remember', 'done'],
        ['retention', 'waiting'],
      ] as const) {
        await database.db
          .insertInto('job')
          .values({ id: uuid(), kind, state, ...job })
          .execute();
      }
      expect((await createMemoryNumbers({ database, clock })()).waiting).toBe(1);
    });
  });
}
