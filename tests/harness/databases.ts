/**
 * Databases for tests: empty, migrated, removed afterwards. `secondNode` is the same database as a second server
 * would have it open: on PostgreSQL a pool of its own; on SQLite, which has one server only, the same handle.
 */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { sql } from 'kysely';
import { afterAll, inject } from 'vitest';
import type { Database } from '../../server/store/database.js';
import type { Tables } from '../../server/store/tables.js';
import { openPostgresDatabase } from '../../server/store/postgres/open-postgres-database.js';
import { openSqliteDatabase } from '../../server/store/sqlite/open-sqlite-database.js';

/** The database of the test run that others are copied from (migrated-databases.ts). */
export const MIGRATED = 'migrated';

export interface TestDatabase {
  database: Database;
  secondNode: Database;
  remove(): Promise<void>;
}

export type MakeDatabase = () => Promise<TestDatabase>;

export async function makeSqliteDatabase(): Promise<TestDatabase> {
  const folder = await makeFolder();
  await putMigratedDatabase(folder);
  const database = await openSqliteDatabase({ file: join(folder, 'parley.db') });
  return {
    database,
    secondNode: database,
    async remove() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

export async function makePostgresDatabase(): Promise<TestDatabase> {
  const { url, drop } = await makePostgres({ template: MIGRATED });
  const database = await openPostgresDatabase({ url });
  const secondNode = await openPostgresDatabase({ url });
  return {
    database,
    secondNode,
    async remove() {
      await Promise.all([database.close(), secondNode.close()]);
      await drop();
    },
  };
}

/**
 * The same few databases again and again for the suites of a file, emptied in between: to make one takes longer than
 * most tests of it. The database must be open when it is removed.
 */
export function reusing(make: MakeDatabase): MakeDatabase {
  const idle: TestDatabase[] = [];
  afterAll(async () => {
    for (const made of idle.splice(0)) await made.remove();
  });
  return async () => {
    const made = idle.pop() ?? (await make());
    const remove = async () => {
      await empty(made.database);
      idle.push(made);
    };
    return { ...made, remove };
  };
}

/** The newest tables first: they point at older ones. */
async function empty(database: Database): Promise<void> {
  const { kind, db } = database;
  const { rows } = await (
    kind === 'sqlite'
      ? sql<{ name: keyof Tables }>`select name from sqlite_master where type = 'table'
        and name not like 'sqlite%' and name not like 'kysely%'
        -- the full text, which triggers empty, and its own tables
        and name not like 'memory\\_text%' escape '\\' order by rowid desc`
      : sql<{ name: keyof Tables }>`select relname as name from pg_class where relkind = 'r'
        and relnamespace = 'public'::regnamespace and relname not like 'kysely%' order by oid desc`
  ).execute(db);
  await database.batch(rows.map(({ name }) => ({ query: db.deleteFrom(name) })));
}

/** Puts a database there that holds nothing yet and needs no migration, as the test run has made one. */
export async function putMigratedDatabase(folder: string): Promise<void> {
  const migrated = inject('migratedSqlite') as string | undefined; // the browser tests make none
  if (migrated !== undefined) await copyFile(migrated, join(folder, 'parley.db'));
}

/** A database with nothing in it, on the server that the test run has started. */
export const makeEmptyPostgres = () => makePostgres({ template: 'template1' });

async function makePostgres({ template }: { template: string }) {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template ${template}`);
  const url = new URL(requirePostgresUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`drop database ${name} with (force)`) };
}

export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'parley-test-'));
}

/** For suites that are skipped without it. */
export const hasPostgres = (): boolean => inject('postgresUrl') !== null;

function requirePostgresUrl(): string {
  const url = inject('postgresUrl');
  if (url === null) throw new Error('this test needs PostgreSQL: skip it unless hasPostgres()');
  return url;
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: requirePostgresUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}
