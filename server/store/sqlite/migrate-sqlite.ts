/**
 * Migrates a SQLite database on a plain connection of its own, before the writer starts. SQLite's DDL is
 * transactional, which Kysely's adapter denies because not everybody's driver is; saying so here makes all
 * pending migrations one transaction. A database that holds something is copied to `backups/` first.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import type { Dialect, DialectAdapter } from 'kysely';
import { CannotOpenDatabase } from '../database.js';
import { migrateToLatest, pendingMigrations } from '../migrate.js';
import type { Migrations } from '../migrate.js';
import { openWritable } from './open-writable.js';

export interface SqliteMigration {
  file: string;
  migrations: Migrations;
  now: () => number;
}

export async function migrateSqlite({ file, migrations, now }: SqliteMigration): Promise<void> {
  const connection = openWritable(file);
  try {
    const applied = appliedMigrations(connection);
    const [next] = pendingMigrations(applied, migrations);
    if (next === undefined) return;
    if (applied.length > 0) backUp(connection, backupFile(file, `${timestamp(now())}-before-${next}`));
    // SQLite changes a constraint by rebuilding its table; dropping the old one must not cascade.
    connection.pragma('foreign_keys = OFF');
    await migrateToLatest(new Kysely({ dialect: transactionalDialect(connection) }), migrations);
    refuseDangling(connection);
  } finally {
    connection.close();
  }
}

/** Whether there is a database, perhaps a large one, that lacks some of the migrations. */
export function isOutdated(file: string, migrations: Migrations): boolean {
  if (!existsSync(file)) return false;
  const connection = new BetterSqlite(file, { timeout: 5_000 });
  try {
    const [next] = pendingMigrations(appliedMigrations(connection), migrations);
    return next !== undefined;
  } finally {
    connection.close();
  }
}

/** For whoever opens the database beside a running server, which alone may migrate it. */
export function refuseOtherSchema(file: string, migrations: Migrations): void {
  const connection = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  try {
    const [next] = pendingMigrations(appliedMigrations(connection), migrations);
    if (next === undefined) return;
    throw new CannotOpenDatabase(
      `the running server is older than this program and its database lacks ${next}: restart the server first`,
    );
  } finally {
    connection.close();
  }
}

function appliedMigrations(connection: BetterSqlite.Database): string[] {
  const table = "select 1 from sqlite_schema where type = 'table' and name = 'kysely_migration'";
  if (connection.prepare(table).get() === undefined) return [];
  return connection.prepare('select name from kysely_migration order by name').pluck().all() as string[];
}

function transactionalDialect(connection: BetterSqlite.Database): Dialect {
  const dialect = new SqliteDialect({ database: connection });
  const adapter = new SqliteAdapter();
  const transactional: DialectAdapter = {
    supportsCreateIfNotExists: adapter.supportsCreateIfNotExists,
    supportsReturning: adapter.supportsReturning,
    supportsOutput: adapter.supportsOutput,
    supportsTransactionalDdl: true,
    acquireMigrationLock: (db, options) => adapter.acquireMigrationLock(db, options),
    releaseMigrationLock: (db, options) => adapter.releaseMigrationLock(db, options),
  };
  return {
    createAdapter: () => transactional,
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** VACUUM INTO copies a consistent state, free of what was deleted, but leaves the sync to the caller. */
function backUp(connection: BetterSqlite.Database, target: string) {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  connection.prepare('vacuum into ?').run(target);
  const descriptor = openSync(target, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function backupFile(file: string, what: string): string {
  return join(dirname(file), 'backups', `${basename(file, '.db')}-${what}.db`);
}

function timestamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[:.]/g, '');
}

function refuseDangling(connection: BetterSqlite.Database) {
  const dangling = connection.pragma('foreign_key_check') as unknown[];
  if (dangling.length === 0) return;
  throw new CannotOpenDatabase(
    `a migration left ${dangling.length} rows that point at nothing: restore the copy in backups/ and report this`,
  );
}
