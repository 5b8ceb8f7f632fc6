/**
 * One server for a data folder. The lock is SQLite's own exclusive lock on an empty file beside the database: the
 * operating system frees it when the process ends, however it ends, so there is nothing stale to clean up.
 */
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { CannotOpenDatabase } from '../database.js';

export interface FolderLock {
  release(): void;
}

export function lockFolder(folder: string): FolderLock {
  const connection = new BetterSqlite(join(folder, 'parley.lock'), { timeout: 0 });
  try {
    connection.exec('begin exclusive');
  } catch (cause) {
    connection.close();
    throw new CannotOpenDatabase(
      `the data folder ${folder} is in use by another server: stop that one, or give this one another folder`,
      { cause },
    );
  }
  return { release: () => connection.close() };
}
