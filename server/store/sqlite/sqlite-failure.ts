import BetterSqlite from 'better-sqlite3';
import { DatabaseFailure, DuplicateKey } from '../database.js';

const DUPLICATE_CODES = [
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_ROWID',
];

/** What SQLite said, as the errors of `Database`. */
export function sqliteFailure({ code, message }: { code: string; message: string }): Error {
  const cause = new BetterSqlite.SqliteError(message, code);
  return DUPLICATE_CODES.includes(code)
    ? new DuplicateKey(message, { cause })
    : new DatabaseFailure(`SQLite: ${message} (${code})`, { cause });
}
