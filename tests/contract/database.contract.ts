/** What `Database` promises (server/store/database.ts), asked of each kind of database. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BatchRefused, DatabaseFailure, DuplicateKey } from '../../server/store/database.js';
import type { BatchStatement, Database } from '../../server/store/database.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { NOON, newVisitorId } from './stored-turns.js';

export function describeDatabaseContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as a database`, () => {
    let made: TestDatabase;
    let database: Database;

    beforeAll(async () => {
      made = await makeDatabase();
      database = made.database;
    });
    afterAll(() => made.remove());

    const rowOf = (id: string, terms = 'one') => ({
      id,
      research: 0,
      terms_version: terms,
      terms_accepted_at: NOON,
      created_at: NOON,
    });
    const insert = (id: string): BatchStatement => ({
      query: database.db.insertInto('visitor').values(rowOf(id)).returning('id'),
    });
    const change = (id: string, terms: string): BatchStatement => ({
      query: database.db.updateTable('visitor').set({ terms_version: terms }).where('id', '=', id),
    });
    const isStored = async (id: string, { db } = database) =>
      (await db.selectFrom('visitor').select('id').where('id', '=', id).execute()).length === 1;

    it('runs the statements of a batch in order and gives the rows of each', async () => {
      const id = newVisitorId();
      const read = database.db.selectFrom('visitor').select('terms_version').where('id', '=', id);
      const rows = await database.batch([insert(id), { query: read }, change(id, 'two'), { query: read }]);
      expect(rows).toEqual([[{ id }], [{ terms_version: 'one' }], [], [{ terms_version: 'two' }]]);
    });

    it('leaves nothing of a batch of which one statement fails', async () => {
      const [first, second] = [newVisitorId(), newVisitorId()];
      await expect(database.batch([insert(first), insert(second), insert(first)])).rejects.toThrow(
        DuplicateKey,
      );
      expect([await isStored(first), await isStored(second)]).toEqual([false, false]);
    });

    it('undoes a batch when a statement changes or returns less than it requires, and names it', async () => {
      const [id, nobody] = [newVisitorId(), newVisitorId()];
      const changed = { ...change(nobody, 'two'), requires: { rows: 1, name: 'somebody' } };
      const read = database.db.selectFrom('visitor').select('id').where('id', '=', nobody);
      for (const statement of [changed, { query: read, requires: { rows: 1, name: 'somebody' } }]) {
        const refusal = await database.batch([insert(id), statement]).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(BatchRefused);
        expect(refusal).toMatchObject({ statement: 'somebody' });
        expect(await isStored(id)).toBe(false);
      }
    });

    it('carries a batch out when its requirements are met', async () => {
      const id = newVisitorId();
      await database.batch([
        { ...insert(id), requires: { rows: 1, name: 'the new one' } },
        { ...change(id, 'two'), requires: { rows: 1, name: 'the change' } },
      ]);
      expect(await isStored(id)).toBe(true);
    });

    it('tells a key that exists already from every other failure, and keeps the cause', async () => {
      const id = newVisitorId();
      await database.batch([insert(id)]);
      const twice = database.db.insertInto('visitor').values(rowOf(id)).execute();
      await expect(twice).rejects.toThrow(DuplicateKey);
      await expect(twice).rejects.toMatchObject({ cause: expect.any(Error) as Error });
      const wrong = sql`insert into no_such_table values (1)`.execute(database.db);
      await expect(wrong).rejects.toThrow(DatabaseFailure);
      await expect(wrong).rejects.toMatchObject({ cause: expect.any(Error) as Error });
    });

    it('lets a batch that fails disturb none of those beside it', async () => {
      const taken = newVisitorId();
      await database.batch([insert(taken)]);
      const ids = Array.from({ length: 40 }, newVisitorId);
      const batches = ids.map((id, index) =>
        database.batch(index % 2 ? [insert(id), insert(taken)] : [insert(id)]),
      );
      const settled = await Promise.allSettled(batches);
      for (const [index, id] of ids.entries()) {
        expect(settled[index]?.status).toBe(index % 2 ? 'rejected' : 'fulfilled');
        expect(await isStored(id)).toBe(index % 2 === 0);
      }
    });

    it('loses no update of many at once', async () => {
      const id = newVisitorId();
      await database.batch([insert(id)]);
      const increment = database.db
        .updateTable('visitor')
        .set((build) => ({ research: build('research', '+', 1) }))
        .where('id', '=', id);
      await Promise.all(Array.from({ length: 100 }, () => increment.execute()));
      const row = await database.db
        .selectFrom('visitor')
        .select('research')
        .where('id', '=', id)
        .executeTakeFirst();
      expect(row).toEqual({ research: 100 });
    });

    it('shows every write that has resolved, here and on a second node', async () => {
      for (let round = 0; round < 20; round += 1) {
        const id = newVisitorId();
        await database.batch([insert(id)]);
        expect(await isStored(id)).toBe(true);
        expect(await isStored(id, made.secondNode)).toBe(true);
      }
    });

    it('gives numbers back as numbers and text as it was, whatever its script', async () => {
      const terms = 'Zażółć “gęślą” 日本語 👩‍👩‍👧 \u{10FFFF} \\ \' " \n\t';
      const id = newVisitorId();
      await database.db.insertInto('visitor').values(rowOf(id, terms)).execute();
      const row = await database.db.selectFrom('visitor').selectAll().where('id', '=', id).executeTakeFirst();
      expect(row).toMatchObject(rowOf(id, terms));
    });

    it('says how many rows a statement has changed', async () => {
      const id = newVisitorId();
      await database.batch([insert(id)]);
      const removed = await database.db.deleteFrom('visitor').where('id', '=', id).executeTakeFirst();
      expect(removed.numDeletedRows).toBe(1n);
    });

    it('answers a ping', () => expect(database.ping()).resolves.toBeUndefined());

    it('finishes what is queued before it closes, refuses what comes later, and closes but once', async () => {
      const other = await makeDatabase();
      const id = newVisitorId();
      const query = other.database.db.insertInto('visitor').values(rowOf(id)).returning('id');
      const queued = other.database.batch([{ query }]);
      await Promise.all([other.database.close(), other.database.close()]);
      await expect(queued).resolves.toEqual([[{ id }]]);
      await expect(other.database.batch([{ query }])).rejects.toThrow();
      await expect(other.database.ping()).rejects.toThrow();
      await other.remove();
    });
  });
}
