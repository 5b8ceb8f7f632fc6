import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/store/database.js';
import type { Migrations } from '../../../server/store/migrate.js';
import { MIGRATIONS } from '../../../server/store/migrations/in-order.js';
import { openPostgresDatabase } from '../../../server/store/postgres/open-postgres-database.js';
import { openSqliteDatabase } from '../../../server/store/sqlite/open-sqlite-database.js';
import { NOON, makeVisitor } from '../../contract/stored-turns.js';
import { hasPostgres, makeEmptyPostgres, makeFolder } from '../../harness/databases.js';

const addMood = {
  up: (db: Kysely<unknown>) => db.schema.alterTable('visitor').addColumn('mood', 'text').execute(),
};
const addThenFail = {
  async up(db: Kysely<unknown>) {
    await addMood.up(db);
    await sql`insert into no_such_table values (1)`.execute(db);
  },
};
const newer: Migrations = { ...MIGRATIONS, '2099-01-01T0000-mood': addMood };
const broken: Migrations = { ...MIGRATIONS, '2099-01-01T0000-mood': addThenFail };

const hasMood = async ({ db }: Database) =>
  sql`select mood from visitor`.execute(db).then(
    () => true,
    () => false,
  );

type Open = (migrations?: Migrations) => Promise<Database>;

function describeMigrations(
  name: string,
  prepare: () => Promise<{ open: Open; remove: () => Promise<void> }>,
) {
  describe(`migrations of ${name}`, () => {
    let open: Open;
    let remove: () => Promise<void>;

    beforeEach(async () => {
      ({ open, remove } = await prepare());
    });
    afterEach(() => remove());

    it('bring an older database to the present and keep what it holds', async () => {
      const old = await open();
      const visitorId = await makeVisitor(old);
      await old.close();
      const present = await open(newer);
      expect(await hasMood(present)).toBe(true);
      expect(await present.db.selectFrom('visitor').select('id').execute()).toEqual([{ id: visitorId }]);
      await present.close();
    });

    it('leave the database as it was when one of them fails, and say so', async () => {
      await (await open()).close();
      await expect(open(broken)).rejects.toThrow(/2099-01-01T0000-mood.*is as it was: .*no_such_table/);
      const untouched = await open();
      expect(await hasMood(untouched)).toBe(false);
      await untouched.close();
    });

    it('refuse a database that a newer program has migrated, and name what is unknown', async () => {
      await (await open(newer)).close();
      await expect(open()).rejects.toThrow(/newer than this program.*2099-01-01T0000-mood/);
      await (await open(newer)).close();
    });

    it('run once', async () => {
      for (let start = 0; start < 3; start += 1) await (await open(newer)).close();
    });
  });
}

describeMigrations('SQLite', async () => {
  const folder = await makeFolder();
  return {
    open: (migrations = MIGRATIONS) => openSqliteDatabase({ file: join(folder, 'parley.db'), migrations }),
    remove: () => rm(folder, { recursive: true }),
  };
});

describe.skipIf(!hasPostgres())('with PostgreSQL installed', () => {
  describeMigrations('PostgreSQL', async () => {
    const { url, drop } = await makeEmptyPostgres();
    return { open: (migrations = MIGRATIONS) => openPostgresDatabase({ url, migrations }), remove: drop };
  });

  it('are run by one of two servers that start at once', async () => {
    const { url, drop } = await makeEmptyPostgres();
    const both = await Promise.all([openPostgresDatabase({ url }), openPostgresDatabase({ url })]);
    for (const database of both) await database.close();
    await drop();
  });
});

describe('the copy before a migration', () => {
  let folder: string;
  const open = (migrations: Migrations) =>
    openSqliteDatabase({ file: join(folder, 'parley.db'), migrations, now: () => NOON });

  beforeEach(async () => {
    folder = await makeFolder();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('holds the database as it was, and is kept when the migration fails', async () => {
    const old = await open(MIGRATIONS);
    const visitorId = await makeVisitor(old);
    await old.close();
    await expect(open(broken)).rejects.toThrow('is as it was');
    const name = 'parley-2026-11-24T120000000Z-before-2099-01-01T0000-mood.db';
    expect(readdirSync(join(folder, 'backups'))).toEqual([name]);
    const copy = new BetterSqlite(join(folder, 'backups', name), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.prepare('select id from visitor').all()).toEqual([{ id: visitorId }]);
    copy.close();
  });

  it('is not made of a new database, nor where there is nothing to migrate', async () => {
    for (let start = 0; start < 2; start += 1) await (await open(MIGRATIONS)).close();
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });
});
