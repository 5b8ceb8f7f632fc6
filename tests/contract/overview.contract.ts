import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOverview } from '../../server/console/overview.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';

const NOON = Date.UTC(2026, 10, 24, 12);
const VISITOR = '01900000-0000-7000-8000-000000000001';

export function describeOverviewContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`the numbers of the overview on ${name}`, () => {
    let test: TestDatabase;
    beforeEach(async () => {
      test = await makeDatabase();
    });
    afterEach(() => test.remove());

    it('are those of each day in UTC', async () => {
      const { database } = test;
      const visitor = { id: VISITOR, research: 0, terms_version: '1', terms_accepted_at: NOON };
      await database.db
        .insertInto('visitor')
        .values({ ...visitor, created_at: NOON })
        .execute();
      const conversation = { visitor_id: VISITOR, title: '', research: 0, head_id: null, updated_at: NOON };
      const at = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour, minute);
      const created = [at(24, 0, 0), at(24, 23, 59), at(23, 23, 59), at(1, 0, 0)];
      for (const [each, created_at] of created.entries()) {
        const id = `01900000-0000-7000-8000-00000000001${each}`;
        await database.db
          .insertInto('conversation')
          .values({ ...conversation, id, created_at })
          .execute();
      }
      const clock = { now: () => NOON, monotonic: () => NOON };
      const facts = { voice: { kind: 'composer', model: null }, version: '0' };
      const { days, ...rest } = await createOverview({ database, clock, facts: () => facts })();
      expect(days.map(({ day }) => day).slice(-2)).toEqual(['2026-11-23', '2026-11-24']);
      expect(days.slice(-2).map(({ conversations }) => conversations)).toEqual([1, 2]);
      expect(days.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(4);
      expect(rest).toEqual({ turnsRunning: 0, jobsWaiting: 0, jobsFailed: 0, ...facts });
    });
  });
}
