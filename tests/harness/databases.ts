/**
 * Databases for tests: empty, migrated, removed afterwards. `secondNode` is the same database as a second server
 * would have it open: on PostgreSQL a pool of its own; on SQLite, which has one server only, the same handle.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../server/store/database.js';
import { openPostgresDatabase } from '../../server/store/postgres/open-postgres-database.js';
import { openSqliteDatabase } from '../../server/store/sqlite/open-sqlite-database.js';

export interface TestDatabase {
  database: Database;
  secondNode: Database;
  remove(): Promise<void>;
}

export type MakeDatabase = () => Promise<TestDatabase>;

export async function makeSqliteDatabase(): Promise<TestDatabase> {
  const folder = await makeFolder();
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
  const { url, drop } = await makeEmptyPostgres();
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

/** A database with nothing in it, on the server that the test run has started. */
export async function makeEmptyPostgres(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name}`);
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
