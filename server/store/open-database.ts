import { join } from 'node:path';
import type { Database } from './database.js';
import { openPostgresDatabase } from './postgres/open-postgres-database.js';
import { openSqliteDatabase } from './sqlite/open-sqlite-database.js';

export interface DatabaseConfig {
  /** `postgres://…`; without it the data folder holds a SQLite database. */
  databaseUrl?: string | undefined;
  dataFolder: string;
  /** Opens it also while a server of this folder runs: for commands that add or read a little beside it. */
  besideServer?: boolean;
}

/** Opens the database that the configuration names and brings it to this program's schema. */
export function openDatabase({ databaseUrl, dataFolder, besideServer }: DatabaseConfig): Promise<Database> {
  return databaseUrl === undefined
    ? openSqliteDatabase({ file: join(dataFolder, 'parley.db'), besideServer })
    : openPostgresDatabase({ url: databaseUrl });
}
