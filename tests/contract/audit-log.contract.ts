/** What an AuditLog promises (server/audit/audit-log.ts): two nodes are two instances on one database. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditLog, AuditRecord } from '../../server/audit/audit-log.js';
import { createAuditLog } from '../../server/audit/create-audit-log.js';
import { verifyChain } from '../../server/audit/verify-chain.js';
import { createAuditStore } from '../../server/store/audit/audit-store.js';
import type { Database } from '../../server/store/database.js';
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

    it('finds any change of any column of any row and of its details', async () => {
      for (let index = 0; index < 3; index += 1)
        await here.append({ ...signedIn({ index }), ...(index === 1 ? { subject: null } : {}) });
      const rows = await createAuditStore(made.database).readAfter(0, 9);
      const columns = Object.keys(rows[0] ?? {});
      const other = fc.oneof(fc.string(), fc.constantFrom('', 'null', '0'), fc.integer(), fc.constant(null));
      await fc.assert(
        fc.asyncProperty(fc.nat(2), fc.constantFrom(...columns), other, async (index, column, value) => {
          fc.pre(value !== (rows[index] as Record<string, unknown> | undefined)?.[column]);
          // Details without salt or text are erased details.
          fc.pre(value !== null || !['salt', 'body', 'seq'].includes(column));
          // No other type fits into a number's column.
          fc.pre(!['seq', 'at'].includes(column) || typeof value === 'number');
          fc.pre(column !== 'seq' || Number(value) > 0);
          const changed = rows.map((row, at) => (at === index ? { ...row, [column]: value } : row));
          const readAfter = (seq: number) =>
            Promise.resolve(changed.filter((row) => row.seq > seq).sort((a, b) => a.seq - b.seq));
          const findLeftDetails = () => Promise.resolve(undefined);
          expect((await verifyChain({ readAfter, findLeftDetails })).broken).not.toBeNull();
        }),
      );
    });

    it('names the row that was changed, removed or given other details in the database', async () => {
      for (let index = 0; index < 4; index += 1) await here.append(signedIn({ index }));
      await update(1, { outcome: 'refused' });
      expect(await here.verify()).toEqual({
        entries: 0,
        head: null,
        broken: { seq: 1, reason: 'row 1 was changed' },
      });
      await update(1, { outcome: 'done' });
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

    it('finds details that two rows have exchanged', async () => {
      for (let index = 0; index < 2; index += 1) await here.append(signedIn({ index }));
      const details = made.database.db.selectFrom('audit_detail').selectAll().orderBy('seq');
      for (const [seq, { salt, body }] of [...(await details.execute()).reverse().entries()])
        await made.database.db
          .updateTable('audit_detail')
          .set({ salt, body })
          .where('seq', '=', seq + 1)
          .execute();
      expect((await here.verify()).broken?.reason).toMatch(/^the details of row 1 /);
    });

    it('stays whole when a text holds what a database does not keep as it is', async () => {
      const subject = { kind: 'route', id: 'half \ud83d and \0' };
      const { subject: kept } = await here.append({ ...signedIn({ text: '\ud83d\0' }), subject });
      expect(kept?.id).toBe('half \u{FFFD} and \u{FFFD}');
      expect(await here.verify()).toMatchObject({ entries: 1, broken: null });
      expect((await here.list({ limit: 1 })).entries[0]?.details).toEqual({ text: '\ud83d\0' });
    });

    it('rejects a record that is no JSON, and none beside it', async () => {
      const records = [signedIn(), signedIn(), signedIn({ big: 1n }), signedIn()];
      const settled = await Promise.allSettled(records.map((record) => here.append(record)));
      expect(settled.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(await here.verify()).toMatchObject({ entries: 3, broken: null });
    });

    it('lets no listener that throws fail an append', async () => {
      const usual = process.listeners('uncaughtException');
      const thrown: Error[] = [];
      process.removeAllListeners('uncaughtException').on('uncaughtException', (error) => thrown.push(error));
      try {
        here.onAppended(({ seq }) => {
          throw new Error(`heard ${seq}`);
        });
        await Promise.all(Array.from({ length: 3 }, () => here.append(signedIn())));
        await vi.waitFor(() =>
          expect(thrown.map(({ message }) => message)).toEqual(['heard 1', 'heard 2', 'heard 3']),
        );
      } finally {
        process.removeAllListeners('uncaughtException');
        for (const listener of usual) process.on('uncaughtException', listener);
      }
    });

    it('says so, and does not go on, where the newest rows were cut off and their details left', async () => {
      for (let index = 0; index < 2; index += 1) await here.append(signedIn({ index }));
      await cutOff(made.database, 2);
      const { entries, broken } = await here.verify();
      expect({ entries, broken }).toEqual({
        entries: 1,
        broken: { seq: 2, reason: 'row 2 is missing, its details are left' },
      });
      await expect(here.append(signedIn())).rejects.toThrow('cannot go on after row 1');
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

/** As somebody in the database's own shell could: with the foreign key out of the way. */
async function cutOff({ db }: Database, seq: number): Promise<void> {
  await sql`create table left_detail as select * from audit_detail`.execute(db);
  await sql`drop table audit_detail`.execute(db);
  await sql`alter table left_detail rename to audit_detail`.execute(db);
  await sql`create unique index left_detail_once on audit_detail (seq)`.execute(db);
  await db.deleteFrom('audit').where('seq', '=', seq).execute();
}
