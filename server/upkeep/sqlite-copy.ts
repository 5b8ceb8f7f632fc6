/**
 * A copy of a SQLite database beside whoever writes it. VACUUM INTO rather than the online backup interface: that
 * one copies page by page and begins anew each time another process commits, which a server with running turns
 * does 25 times a second, so it would never end. VACUUM INTO reads one snapshot: it holds up no writer (the
 * write-ahead log grows a little meanwhile), and what was erased from the database is in no free page of the copy.
 */
import BetterSqlite from 'better-sqlite3';
import type { BackupManifest } from './manifest.js';
import { UpkeepFailure } from './upkeep-failure.js';

/** Writes `target`, which must not be there; the sync is left to the caller. */
export function copySqlite(file: string, target: string): void {
  const source = new BetterSqlite(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    source.prepare('vacuum into ?').run(target);
  } catch (error) {
    if (!(error instanceof BetterSqlite.SqliteError)) throw error;
    throw new UpkeepFailure(
      `${file} cannot be copied: ${error.message} (${error.code}). Run parley doctor; it says how to mend it.`,
      { cause: error },
    );
  } finally {
    source.close();
  }
}

/** Reads every page of a copy that nobody writes. Throws UpkeepFailure if it is no whole database. */
export function describeSqlite(file: string): Omit<BackupManifest['database'], 'file'> {
  let connection: BetterSqlite.Database | undefined;
  try {
    connection = new BetterSqlite(file, { readonly: true, fileMustExist: true });
    const found = connection.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new UpkeepFailure(`${file} is no whole database: ${String(found)}`);
    return { kind: 'sqlite', migrations: migrationsOf(connection), rows: countRows(connection) };
  } catch (error) {
    if (!(error instanceof BetterSqlite.SqliteError)) throw error;
    throw new UpkeepFailure(`${file} is no whole database: ${error.message}`, { cause: error });
  } finally {
    connection?.close();
  }
}

function migrationsOf(connection: BetterSqlite.Database): string[] {
  if (!tablesOf(connection).includes('kysely_migration')) {
    throw new UpkeepFailure(`${connection.name} is no database of Parley: no migration was ever run in it`);
  }
  return connection.prepare('select name from kysely_migration order by name').pluck().all() as string[];
}

function countRows(connection: BetterSqlite.Database): Record<string, number> {
  const count = (table: string) =>
    connection
      .prepare(`select count(*) from "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get() as number;
  return Object.fromEntries(tablesOf(connection).map((table) => [table, count(table)]));
}

function tablesOf(connection: BetterSqlite.Database): string[] {
  const tables =
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'";
  return connection.prepare(`${tables} order by name`).pluck().all() as string[];
}
