/**
 * A SQLite database that never holds the event loop: a writer thread for all that writes, a read-only connection
 * for all that reads (sqlite-dialect.ts), and a lock on the folder for as long as it is open. A command may open
 * it beside a running server, without the lock: then it neither migrates nor is alone.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { BatchStatement, Database } from '../database.js';
import type { Migrations } from '../migrate.js';
import { MIGRATIONS } from '../migrations/in-order.js';
import type { Tables } from '../tables.js';
import { lockFolder, tryToLockFolder } from './folder-lock.js';
import type { FolderLock } from './folder-lock.js';
import { migrateInThread } from './migrate-in-thread.js';
import { isOutdated, migrateSqlite, refuseOtherSchema } from './migrate-sqlite.js';
import type { SqliteMigration } from './migrate-sqlite.js';
import { createSqliteDialect } from './sqlite-dialect.js';
import { startWriter } from './writer.js';
import type { Writer } from './writer.js';
import type { WriterStatement } from './writer-protocol.js';

export interface SqliteOptions {
  file: string;
  migrations?: Migrations;
  /** Dates the copy that is made before a migration. */
  now?: () => number;
  /** Where another process holds the lock, opens without it instead of refusing. */
  besideServer?: boolean | undefined;
}

export async function openSqliteDatabase(options: SqliteOptions): Promise<Database> {
  const { file, migrations = MIGRATIONS, now = Date.now, besideServer = false } = options;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = besideServer ? tryToLockFolder(dirname(file)) : lockFolder(dirname(file));
  try {
    if (lock) await migrate({ file, migrations, now });
    else refuseOtherSchema(file, migrations);
    const writer = await startWriter(file);
    const reader = new BetterSqlite(file, { readonly: true, fileMustExist: true });
    return assemble(reader, writer, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** What other migrations a test brings cannot cross to a thread. */
function migrate(migration: SqliteMigration): Promise<void> {
  const { file, migrations, now } = migration;
  return migrations === MIGRATIONS && isOutdated(file, migrations)
    ? migrateInThread({ file, now: now() })
    : migrateSqlite(migration);
}

function assemble(reader: BetterSqlite.Database, writer: Writer, lock: FolderLock | undefined): Database {
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(reader, writer) });
  let closed: Promise<void> | undefined;

  async function closeAll() {
    // The last connection to close empties the write-ahead log into the database: that must be the writer.
    reader.close();
    await writer.close();
    lock?.release();
  }

  return {
    kind: 'sqlite',
    exclusive: lock !== undefined,
    db,
    async batch(statements) {
      const outcomes = await writer.batch(statements.map(toWriterStatement));
      return outcomes.map((outcome) => outcome.rows);
    },
    checkpoint: () => writer.checkpoint(),
    async ping() {
      reader.prepare('select 1').get();
      await writer.batch([{ sql: 'select 1', parameters: [] }]);
    },
    close: () => (closed ??= closeAll()),
  };
}

function toWriterStatement({ query, requires }: BatchStatement): WriterStatement {
  const { sql, parameters } = query.compile();
  return { sql, parameters, requires };
}
