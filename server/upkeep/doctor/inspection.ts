/**
 * The database as a doctor reads it: beside a running server, on a read-only connection, without the migration that
 * opening it as a server does would begin.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';
import pg from 'pg';
import type { Config } from '../../config.js';
import type { Database } from '../../store/database.js';
import { explainUnreachable } from '../../store/postgres/explain-unreachable.js';
import type { Tables } from '../../store/tables.js';

export interface Inspection {
  kind: Database['kind'];
  /** Reads only. */
  db: Kysely<Tables>;
  /** Of SQLite. */
  file: string | undefined;
  close(): Promise<void>;
}

/** Undefined where there is no database yet. Rejects where there is one that cannot be opened. */
export async function openInspection({ dataFolder, secrets }: Config): Promise<Inspection | undefined> {
  if (secrets.databaseUrl !== undefined) return openPostgres(secrets.databaseUrl);
  const file = join(dataFolder, 'parley.db');
  if (!existsSync(file)) return undefined;
  const connection = new BetterSqlite(file, { readonly: true, timeout: 10_000 });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  return { kind: 'sqlite', db, file, close: () => db.destroy() };
}

async function openPostgres(url: string): Promise<Inspection> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000, max: 1 });
  pool.on('error', () => undefined); // whoever asks next is told
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await explainUnreachable(url, sql`set default_transaction_read_only = on`.execute(db));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind: 'postgres', db, file: undefined, close: () => db.destroy() };
}
