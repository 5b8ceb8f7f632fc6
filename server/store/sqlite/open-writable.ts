import BetterSqlite from 'better-sqlite3';

/** How long it waits for another process that writes. */
export const BUSY_MS = 5_000;

/** A connection whose commits are durable and whose deletions leave nothing behind in the file. */
export function openWritable(file: string): BetterSqlite.Database {
  const connection = new BetterSqlite(file, { timeout: BUSY_MS });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('journal_size_limit = 67108864');
  return connection;
}
