/** What an AuditLog promises (server/audit/audit-log.ts): two nodes are two instances on one database. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditLog, AuditRecord } from '../../server/audit/audit-log.js';
import { createAuditLog } from '../../server/audit/create-audit-log.js';
import { verifyChain } from '../../server/audit/verify-chain.js';
import { createAuditStore } from '../../server/store/audit/audit-store.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { NOON } from './stored-turns.js';

const OLGA = { kind: 'operator', id: 'olga' } as const;
const signedIn = (details: Record<string, unknown> = {}): AuditRecord => ({
  action: 'operator.signed-in',
  actor: OLGA,
  subject: { kind: 'operator', id: 'olga' },
  outcome: 'done',
  details,
});

export function describeAuditLogContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as an audit log`, () => {
    let made: TestDatabase;
    let here: AuditLog;
    let there: AuditLog;
    let now: number;

    beforeEach(async () => {
      made = await makeDatabase();
      now = NOON;
      const clock = { now: () => now, monotonic: () => now };
      here = createAuditLog({ database: made.database, clock });
      there = createAuditLog({ database: made.secondNode, clock });
    });
    afterEach(() => made.remove());

    const update = (seq: number, change: Record<string, unknown>) =>
      made.database.db.updateTable('audit').set(change).where('seq', '=', seq).execute();

    it('is whole and without a head while it is empty', async () => {
      expect(await here.verify()).toEqual({ entries: 0, head: null, broken: null });
    });

    it('numbers rows without a gap, and tells listeners of each', async () => {
      const heard: number[] = [];
      const stop = here.onAppended(({ seq }) => heard.push(seq));
      const first = await here.append(signedIn({ address: '192.0.2.1' }));
      expect(first).toMatchObject({ seq: 1, at: NOON, actor: OLGA, details: { address: '192.0.2.1' } });
      await Promise.all([here.append(signedIn()), here.append({ ...signedIn(), subject: null })]);
      stop();
      await here.append(signedIn());
      expect(heard).toEqual([1, 2, 3]);
      expect(await here.verify()).toMatchObject({ entries: 4, broken: null });
    });

    it('makes one chain of what two nodes append at once', async () => {
      await Promise.all(
        Array.from({ length: 50 }, (_, index) => (index % 2 ? here : there).append(signedIn({ index }))),
      );
      const { entries } = await here.list({ limit: 200 });
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => 50 - index));
      expect(await there.verify()).toEqual({ entries: 50, head: entries[0]?.hash, broken: null });
    });

    it('is read page by page, newest first, and by actor, action and outcome', async () => {
      for (let index = 0; index < 5; index += 1) await here.append(signedIn());
      await here.append({
        ...signedIn(),
        action: 'console.refused',
        actor: { kind: 'system', id: 'anonymous' },
        outcome: 'refused',
      });
      const first = await here.list({ limit: 4 });
      expect(first.entries.map(({ seq }) => seq)).toEqual([6, 5, 4, 3]);
      const second = await here.list({ limit: 4, before: first.next ?? undefined });
      expect(second).toMatchObject({ entries: [{ seq: 2 }, { seq: 1 }], next: null });
      const seqs = async (filter: object) =>
        (await here.list({ limit: 9, ...filter })).entries.map(({ seq }) => seq);
      expect(await seqs({ outcome: 'refused' })).toEqual([6]);
      expect(await seqs({ action: 'console.refused' })).toEqual([6]);
      expect(await seqs({ actor: 'olga' })).toEqual([5, 4, 3, 2, 1]);
      await expect(here.list({ limit: 1, before: 'x' })).rejects.toThrow('before: must be');
    });

    it('finds any change of any column of any row', async () => {
      for (let index = 0; index < 3; index += 1) await here.append(signedIn({ index }));
      const rows = await createAuditStore(made.database).readAfter(0, 9);
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'salt' && column !== 'body');
      await fc.assert(
        fc.asyncProperty(fc.nat(2), fc.constantFrom(...columns), fc.string(), async (index, column, text) => {
          const changed = rows.map((row, at) => {
            const value = (row as Record<string, unknown>)[column];
            const other = typeof value === 'number' ? value + 1 + text.length : `${String(value)}${text}!`;
            return at === index ? { ...row, [column]: other } : row;
          });
          const readAfter = (seq: number) =>
            Promise.resolve(changed.filter((row) => row.seq > seq).sort((a, b) => a.seq - b.seq));
          expect((await verifyChain({ readAfter })).broken).not.toBeNull();
        }),
      );
    });

    it('names the row that was changed, removed or given other details in the database', async () => {
      for (let index = 0; index < 4; index += 1) await here.append(signedIn({ index }));
      await update(2, { outcome: 'refused' });
      expect((await here.verify()).broken).toEqual({ seq: 2, reason: 'row 2 was changed' });
      await update(2, { outcome: 'done' });
      expect((await here.verify()).broken).toBeNull();

      await made.database.db.updateTable('audit_detail').set({ body: '{}' }).where('seq', '=', 3).execute();
      expect((await here.verify()).broken?.reason).toMatch(/^the details of row 3/);

      await made.database.db.deleteFrom('audit_detail').where('seq', '=', 3).execute();
      await made.database.db.deleteFrom('audit').where('seq', '=', 3).execute();
      expect((await here.verify()).broken).toEqual({ seq: 4, reason: 'row 3 is missing' });
    });

    it('stays whole when the details of a person are erased, and nothing of them is left', async () => {
      await here.append(signedIn({ email: 'olga@example.org' }));
      await here.append({
        ...signedIn({ email: 'other@example.org' }),
        actor: { kind: 'operator', id: 'max' },
        subject: null,
      });
      expect(await here.eraseDetailsOf('olga')).toBe(1);
      const { entries } = await here.list({ limit: 9 });
      expect(entries.map(({ details }) => details)).toEqual([{ email: 'other@example.org' }, null]);
      expect(
        JSON.stringify(await made.database.db.selectFrom('audit_detail').selectAll().execute()),
      ).not.toContain('olga@');
      expect((await here.verify()).broken).toBeNull();
    });

    it('erases the details of old rows, some at a time', async () => {
      for (let index = 0; index < 3; index += 1) await here.append(signedIn());
      now += 1_000;
      await here.append(signedIn());
      expect(await here.countDetailsBefore(now)).toBe(3);
      expect(await here.eraseDetailsBefore(now, 2)).toBe(2);
      expect(await here.eraseDetailsBefore(now, 2)).toBe(1);
      expect(await here.eraseDetailsBefore(now, 2)).toBe(0);
      expect((await here.verify()).broken).toBeNull();
    });
  });
}
