/** What the stores under the voices promise: tokens are counted once, keys and settings are nobody else's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPersona } from '../../generator/index.js';
import { createPeopleStore } from '../../server/store/visitors/people.js';
import { createSettingStore } from '../../server/store/visitors/settings.js';
import { createModelKeyStore } from '../../server/store/voices/model-keys.js';
import { createTokenUseStore } from '../../server/store/voices/token-use.js';
import { createTokenBudget } from '../../server/voices/budget/token-budget.js';
import type { BudgetAlert } from '../../server/voices/budget/token-budget.js';
import { createPersonas, PERSONA_SETTING } from '../../server/voices/personas.js';
import { watchSettings } from '../../server/voices/watch-settings.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { deferred } from '../harness/fakes/deferred.js';
import { turnedClock } from '../harness/fakes/turned-clock.js';
import { makeVisitor, NOON } from './stored-turns.js';

const PERIODS = { day: '2026-11-24', month: '2026-11' };
const clockAt = (now: number) => ({ now: () => now, monotonic: () => now });

export function describeVoiceStoresContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as the stores of the voices`, () => {
    let made: TestDatabase;
    beforeAll(async () => {
      made = await makeDatabase();
    });
    afterAll(() => made.remove());

    it('counts tokens in all and for the visitor, on both nodes at once', async () => {
      const visitorId = await makeVisitor(made.database);
      const nodes = [made.database, made.secondNode].map(createTokenUseStore);
      const [first] = nodes;
      if (!first) throw new Error('there are two nodes');
      const before = (await first.read(PERIODS)).all;
      const add = { prompt: 7, completion: 3 };
      await Promise.all(
        nodes.flatMap((node) => [node.add(add, PERIODS, visitorId), node.add(add, PERIODS, visitorId)]),
      );
      const after = await first.read(PERIODS, visitorId);
      expect(after.visitor).toEqual({ day: 40, month: 40 });
      expect(after.all).toEqual({ day: before.day + 40, month: before.month + 40 });
      expect(await first.listOf(visitorId)).toEqual([
        { period: '2026-11', prompt: 28, completion: 12 },
        { period: '2026-11-24', prompt: 28, completion: 12 },
      ]);
      const nextDay = { day: '2026-11-25', month: '2026-11' };
      expect((await first.add(add, nextDay, visitorId)).visitor).toEqual({ day: 10, month: 50 });
    });

    it('tells of a limit that is passed once, whoever passes it', async () => {
      const visitorId = await makeVisitor(made.database);
      const alerts: BudgetAlert[] = [];
      const limits = { day: null, month: null, visitorDay: 100, visitorMonth: null };
      const budgets = [made.database, made.secondNode].map((database) =>
        createTokenBudget({
          store: createTokenUseStore(database),
          clock: clockAt(NOON),
          limits: () => limits,
          alert: (alert) => alerts.push(alert),
          counted: () => undefined,
          failed: (_what, error) => {
            throw error;
          },
        }),
      );
      const [first, second] = budgets;
      if (!first || !second) throw new Error('there are two nodes');
      for (let n = 0; n < 6; n += 1)
        for (const budget of budgets) budget.count({ prompt: 9, completion: 1 }, visitorId);
      await Promise.all(budgets.map((budget) => budget.settled()));
      expect(alerts.map(({ percent }) => percent).sort()).toEqual([100, 80]);
      expect(alerts[0]).toMatchObject({ limit: 'visitorDay', of: 100, visitorId });
      expect(await second.spentFor(visitorId)).toBe(
        "This visitor's tokens of today (UTC) for language models (100) are used up.",
      );
      expect(await first.spentFor(undefined)).toBeUndefined();
    });

    it('counts nothing of somebody who was erased, and gives what was counted to whom they become', async () => {
      const uses = createTokenUseStore(made.database);
      const people = createPeopleStore(made.database);
      const [from, to, erased] = await Promise.all([1, 2, 3].map(() => makeVisitor(made.database)));
      if (!from || !to || !erased) throw new Error('there are three');
      const tokens = { prompt: 5, completion: 5 };
      for (const visitorId of [from, to, erased]) await uses.add(tokens, PERIODS, visitorId);
      await made.database.batch([...uses.bringStatements(from, to)]);
      expect((await uses.read(PERIODS, to)).visitor).toEqual({ day: 20, month: 20 });
      expect(await uses.listOf(from)).toEqual([]);

      await made.database.batch(people.hideStatements(erased, NOON));
      expect((await uses.add(tokens, PERIODS, erased)).visitor).toEqual({ day: 0, month: 0 });
      await made.database.batch(people.removeStatements(erased, NOON));
      expect(await uses.listOf(erased)).toEqual([]);
    });

    it('forgets months before the one that is kept', async () => {
      const visitorId = await makeVisitor(made.database);
      const uses = createTokenUseStore(made.database);
      const tokens = { prompt: 1, completion: 1 };
      await uses.add(tokens, { day: '2025-09-30', month: '2025-09' }, visitorId);
      await uses.add(tokens, { day: '2025-10-01', month: '2025-10' }, visitorId);
      expect(await uses.removeBefore('2025-10')).toBe(4);
      expect((await uses.listOf(visitorId)).map(({ period }) => period)).toEqual(['2025-10', '2025-10-01']);
    });

    it('keeps one key for an endpoint until it is removed', async () => {
      const keys = createModelKeyStore(made.database);
      const write = (sealed: string | null) => made.database.batch([keys.statement('an endpoint', sealed)]);
      await write('first');
      await write('second');
      expect((await keys.list()).get('an endpoint')).toBe('second');
      await write(null);
      expect((await keys.list()).has('an endpoint')).toBe(false);
    });

    it('writes a setting over the version that was seen, with all that goes along, or not at all', async () => {
      const [first, second] = [made.database, made.secondNode].map(createSettingStore);
      const keys = createModelKeyStore(made.database);
      if (!first || !second) throw new Error('there are two nodes');
      expect(await first.writeOver('contested', 'mine', { over: 0, at: NOON })).toMatchObject({ version: 1 });
      const along = [keys.statement('another endpoint', 'sealed')];
      expect(await second.writeOver('contested', 'theirs', { over: 0, at: NOON, along })).toBeUndefined();
      expect((await keys.list()).has('another endpoint')).toBe(false);
      expect(await second.writeOver('contested', 'theirs', { over: 1, at: NOON, along })).toBeDefined();
      expect((await keys.list()).get('another endpoint')).toBe('sealed');
      expect(await first.versions(['contested', 'never set'])).toEqual(new Map([['contested', 2]]));
    });

    it('puts into force within seconds what the other node has stored', async () => {
      const clock = turnedClock(NOON);
      const [here, there] = [made.database, made.secondNode].map((database) =>
        createPersonas({ settings: createSettingStore(database), byDefault: defaultPersona, clock }),
      );
      if (!here || !there) throw new Error('there are two nodes');
      const seen = deferred();
      const stop = watchSettings({
        settings: createSettingStore(made.secondNode),
        clock,
        everyMs: 3_000,
        watched: {
          [PERSONA_SETTING]: {
            version: () => there.describe().version,
            refresh: async () => {
              await there.refresh();
              seen.resolve();
            },
          },
        },
        failed: (_what, error) => seen.reject(error as Error),
      });
      await here.save({ ...defaultPersona, name: 'Heron' }, 0);
      expect(there.current.name).toBe('Parley');
      await clock.waiting();
      clock.advance(3_000);
      await seen.promise;
      expect(there.describe()).toMatchObject({ persona: { name: 'Heron' }, version: 1 });
      await expect(there.save(defaultPersona, 0)).rejects.toMatchObject({ code: 'CONFLICT' });
      await stop();
    });
  });
}
