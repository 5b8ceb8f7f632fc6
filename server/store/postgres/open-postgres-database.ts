/**
 * PostgreSQL, for where one machine is not enough. A batch is one transaction on one client; row locks taken by
 * its statements keep nodes out of each other's way. `bigint` is read as a number, for this pool alone: times
 * and fences stay far below 2^53.
 */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { BatchRefused, CannotOpenDatabase } from '../database.js';
import type { BatchStatement, Database } from '../database.js';
import { migrateToLatest, pendingMigrations } from '../migrate.js';
import type { Migrations } from '../migrate.js';
import { MIGRATIONS } from '../migrations/in-order.js';
import type { Tables } from '../tables.js';
import { explainUnreachable } from './explain-unreachable.js';
import { createKyselyPool } from './kysely-pool.js';

export interface PostgresOptions {
  url: string;
  migrations?: Migrations;
  /**
   * An idle connection was cut. Nothing is lost by it: the pool makes a new one, and calls that cannot be
   * answered reject by themselves.
   */
  onConnectionLost?: (cause: Error) => void;
}

export async function openPostgresDatabase(options: PostgresOptions): Promise<Database> {
  const { url, migrations = MIGRATIONS, onConnectionLost = () => undefined } = options;
  // Not quoted, nor with the parser's error as its cause: there may be a password in it.
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new CannotOpenDatabase(
      'the database URL is not of the form postgres://user:password@host:port/name',
    );
  }
  const connections = createPool(url);
  connections.on('error', onConnectionLost);
  const pool = createKyselyPool(connections);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    pendingMigrations(await appliedMigrations(db, url), migrations);
    await migrateToLatest(db, migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const closeAll = () => pool.drain().then(() => db.destroy());
  let closed: Promise<void> | undefined;
  return {
    kind: 'postgres',
    exclusive: false,
    db,
    batch: (statements) => runBatch(db, statements),
    checkpoint: () => Promise.resolve(true),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => (closed ??= closeAll()),
  };
}

function createPool(url: string): pg.Pool {
  const parseBigint = (text: string) => Number(text);
  const getTypeParser = ((type: number, format?: 'text' | 'binary'): unknown =>
    type === Number(pg.types.builtins.INT8) && format !== 'binary'
      ? parseBigint
      : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser;
  return new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000, types: { getTypeParser } });
}

async function appliedMigrations(db: Kysely<Tables>, url: string): Promise<string[]> {
  const table = await explainUnreachable(
    url,
    sql<{ name: string | null }>`select to_regclass('kysely_migration')::text as name`.execute(db),
  );
  if (table.rows[0]?.name == null) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return applied.rows.map((row) => row.name);
}

function runBatch(db: Kysely<Tables>, statements: BatchStatement[]): Promise<Record<string, unknown>[][]> {
  return db.transaction().execute(async (transaction) => {
    const results: Record<string, unknown>[][] = [];
    for (const { query, requires } of statements) {
      const { rows, numAffectedRows } = await transaction.executeQuery(query.compile());
      const count = rows.length > 0 ? rows.length : Number(numAffectedRows ?? 0n);
      if (requires && count < requires.rows) throw new BatchRefused(requires.name);
      results.push(rows as Record<string, unknown>[]);
    }
    return results;
  });
}
