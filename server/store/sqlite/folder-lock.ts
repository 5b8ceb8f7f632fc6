/**
 * One server for a data folder. The lock is SQLite's own exclusive lock on an empty file beside the database: the
 * operating system frees it when the process ends, however it ends, so there is nothing stale to clean up.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { CannotOpenDatabase } from '../database.js';

export interface FolderLock {
  release(): void;
}

/** Throws CannotOpenDatabase while another process holds it. */
export function lockFolder(folder: string): FolderLock {
  const lock = tryToLockFolder(folder);
  if (lock) return lock;
  throw new CannotOpenDatabase(
    `the data folder ${folder} is in use by another server: stop that one, or give this one another folder`,
  );
}

/** Whether a server holds it, asked without taking it. */
export function isFolderLocked(folder: string): boolean {
  const file = join(folder, 'parley.lock');
  if (!existsSync(file)) return false;
  const connection = new BetterSqlite(file, { readonly: true, timeout: 0 });
  try {
    connection.prepare('select count(*) from sqlite_schema').get();
    return false;
  } catch (error) {
    if (error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_BUSY') return true;
    throw error;
  } finally {
    connection.close();
  }
}

/** Undefined while another process holds it. */
export function tryToLockFolder(folder: string): FolderLock | undefined {
  const connection = new BetterSqlite(join(folder, 'parley.lock'), { timeout: 0 });
  try {
    connection.exec('begin exclusive');
  } catch (error) {
    connection.close();
    if (error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  return { release: () => connection.close() };
}
