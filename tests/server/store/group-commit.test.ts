import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseFailure } from '../../../server/store/database.js';
import type { Database } from '../../../server/store/database.js';
import { createGroupCommit } from '../../../server/store/sqlite/group-commit.js';
import { openSqliteDatabase } from '../../../server/store/sqlite/open-sqlite-database.js';
import { openWritable } from '../../../server/store/sqlite/open-writable.js';
import type { WriterBatch } from '../../../server/store/sqlite/writer-protocol.js';
import { NOON, newVisitorId } from '../../contract/stored-turns.js';
import { countCommits } from '../../faults/wal-file.js';
import { makeFolder } from '../../harness/databases.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await makeFolder();
  file = join(folder, 'parley.db');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the writer of a SQLite database', () => {
  let database: Database;

  beforeEach(async () => {
    database = await openSqliteDatabase({ file });
  });
  afterEach(() => database.close());

  const insert = (id: string, terms = 'one') => ({
    query: database.db
      .insertInto('visitor')
      .values({ id, research: 0, terms_version: terms, terms_accepted_at: NOON, created_at: NOON }),
  });

  it('shares few commits among a thousand batches that come at once', async () => {
    // Compiled beforehand, so that they come at once also where compiling is slow.
    const inserts = Array.from({ length: 1_000 }, () => insert(newVisitorId()).query.compile());
    const before = countCommits(`${file}-wal`);
    await Promise.all(inserts.map((compiled) => database.batch([{ query: { compile: () => compiled } }])));
    const commits = countCommits(`${file}-wal`) - before;
    expect(commits).toBeGreaterThanOrEqual(1);
    expect(commits).toBeLessThanOrEqual(100);
    const stored = await database.db
      .selectFrom('visitor')
      .select((build) => build.fn.countAll().as('n'))
      .execute();
    expect(stored).toEqual([{ n: 1_000 }]);
  });

  it('keeps one waiting for no other: a lone batch is a commit of its own', async () => {
    const before = countCommits(`${file}-wal`);
    for (let batch = 0; batch < 10; batch += 1) await database.batch([insert(newVisitorId())]);
    expect(countCommits(`${file}-wal`) - before).toBe(10);
  });

  it('answers after the commit: at that moment any other connection sees the row', async () => {
    const other = new BetterSqlite(file, { readonly: true });
    const find = other.prepare('select id from visitor where id = ?').pluck();
    const ids = Array.from({ length: 300 }, newVisitorId);
    const seen = await Promise.all(ids.map((id) => database.batch([insert(id)]).then(() => find.get(id))));
    other.close();
    expect(seen).toEqual(ids);
  });

  it('rejects what a full disk has no room for with its cause, and goes on when there is room again', async () => {
    const limitPages = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(database.db);
    await limitPages(1);
    const large = Array.from({ length: 20 }, () => insert(newVisitorId(), 'x'.repeat(50_000)));
    const settled = await Promise.allSettled(large.map((statement) => database.batch([statement])));
    for (const result of settled) {
      expect(result).toMatchObject({ status: 'rejected', reason: { cause: { code: 'SQLITE_FULL' } } });
      expect(result).toMatchObject({ reason: expect.any(DatabaseFailure) as DatabaseFailure });
    }
    expect(await database.db.selectFrom('visitor').select('id').execute()).toEqual([]);
    await limitPages(1_000_000);
    const id = newVisitorId();
    await database.batch([insert(id)]);
    expect(await database.db.selectFrom('visitor').select('id').execute()).toEqual([{ id }]);
  });
});

describe('a group of batches', () => {
  let connection: BetterSqlite.Database;

  beforeEach(() => {
    connection = openWritable(file);
    connection.exec('create table parent (id text primary key)');
    connection.exec('create table child (id text primary key, parent_id text references parent (id))');
  });
  afterEach(() => connection.close());

  const insertParent = (id: string) => ({ sql: 'insert into parent (id) values (?)', parameters: [id] });
  const orphan = { sql: "insert into child (id, parent_id) values ('c', 'nobody')", parameters: [] };
  const untilCommit = { sql: 'pragma defer_foreign_keys = on', parameters: [] };
  const parents = () => connection.prepare('select id from parent order by id').pluck().all();

  it('loses only the batch that fails', () => {
    const group: WriterBatch[] = [
      { id: 1, statements: [insertParent('a')] },
      { id: 2, statements: [insertParent('b'), orphan] },
      { id: 3, statements: [insertParent('c')] },
    ];
    const replies = createGroupCommit(connection)(group);
    expect(replies).toMatchObject([
      { id: 1, outcomes: [{ count: 1 }] },
      { id: 2, failure: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } },
      { id: 3, outcomes: [{ count: 1 }] },
    ]);
    expect(parents()).toEqual(['a', 'c']);
  });

  it('has failed as a whole when COMMIT fails, and leaves the connection fit for the next', () => {
    const commitGroup = createGroupCommit(connection);
    const replies = commitGroup([
      { id: 1, statements: [insertParent('a')] },
      { id: 2, statements: [untilCommit, orphan] },
    ]);
    const failure = { code: 'SQLITE_CONSTRAINT_FOREIGNKEY', message: 'FOREIGN KEY constraint failed' };
    expect(replies).toEqual([
      { id: 1, failure },
      { id: 2, failure },
    ]);
    expect(parents()).toEqual([]);
    commitGroup([{ id: 3, statements: [insertParent('b')] }]);
    expect(parents()).toEqual(['b']);
  });

  it('has failed as a whole when a statement ends the transaction', () => {
    const commitGroup = createGroupCommit(connection);
    const [first, second] = commitGroup([
      { id: 1, statements: [insertParent('a')] },
      { id: 2, statements: [{ sql: 'rollback', parameters: [] }] },
    ]);
    expect(first).toMatchObject({ id: 1, failure: { code: 'SQLITE_ERROR' } });
    expect(second).toMatchObject({ id: 2, failure: { code: 'SQLITE_ERROR' } });
    expect(parents()).toEqual([]);
  });
});
