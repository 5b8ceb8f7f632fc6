import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditRecord } from '../../server/audit/audit-log.js';
import { createAuditLog } from '../../server/audit/create-audit-log.js';
import { createOverview } from '../../server/console/overview.js';
import { systemClock } from '../../server/clock.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';

const row = (actor: string, details?: Record<string, unknown>): AuditRecord => ({
  action: 'thing.done',
  actor: { kind: 'operator', id: actor },
  outcome: 'done',
  ...(details ? { details } : {}),
});

export function describeAuditContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`the audit log on ${name}`, () => {
    let test: TestDatabase;
    beforeEach(async () => {
      test = await makeDatabase();
    });
    afterEach(() => test.remove());
    const open = (database = test.database) => createAuditLog({ database, clock: systemClock });

    it('numbers rows without a gap, whichever node writes', async () => {
      const [one, other] = [open(), open(test.secondNode)];
      await Promise.all(Array.from({ length: 20 }, (_, each) => (each % 2 ? one : other).append(row('a'))));
      expect(await one.verify()).toMatchObject({ entries: 20, broken: null });
      const first = await one.list({ limit: 15 });
      expect(first.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 15 }, (_, each) => 20 - each));
      const rest = await one.list({ limit: 15, before: first.next ?? '' });
      expect(rest.entries.at(-1)?.seq).toBe(1);
      expect(rest.next).toBeNull();
    });

    it('still verifies when details are erased, and not when a row was changed', async () => {
      const log = open();
      await log.append(row('a', { email: 'a@example.org' }));
      await log.append(row('b', { email: 'b@example.org' }));
      expect(await log.eraseDetailsOf('a')).toBe(1);
      expect((await log.list({ limit: 5, actor: 'a' })).entries[0]?.details).toBeNull();
      expect(await log.countDetailsBefore(systemClock.now())).toBe(1);
      expect((await log.verify()).broken).toBeNull();
      const { db } = test.database;
      await db.updateTable('audit_details').set({ body: '{"email":"c@example.org"}' }).execute();
      expect((await log.verify()).broken?.seq).toBe(2);
      expect(await log.eraseDetailsBefore(systemClock.now(), 10)).toBe(1);
      expect((await log.verify()).broken).toBeNull();
      await db.deleteFrom('audit_entry').where('seq', '=', 1).execute();
      expect((await log.verify()).broken?.seq).toBe(1);
    });

    it('and the numbers of the overview need nothing to be there', async () => {
      const facts = { voice: { kind: 'composer', model: null }, version: '0' };
      const overview = await createOverview({ database: test.database, clock: systemClock, facts })();
      expect(overview.days).toHaveLength(30);
      expect(overview).toMatchObject({ turnsRunning: 0, jobsWaiting: 0, jobsFailed: 0 });
    });
  });
}
