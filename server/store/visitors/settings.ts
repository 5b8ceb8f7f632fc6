import type { z } from 'zod';
import { DuplicateKey } from '../database.js';
import type { BatchStatement, Database } from '../database.js';

export interface Setting<T> {
  value: T;
  version: number;
  at: number;
}

/** What operators change while the server runs. Every version is kept, so that it can be told what held when. */
export interface SettingStore {
  /** The version in force; undefined where nobody has set it. */
  read<T>(key: string, schema: z.ZodType<T>): Promise<Setting<T> | undefined>;
  write<T>(key: string, value: T, at: number): Promise<Setting<T>>;
  /**
   * Writes the version after `over` (0: the first), and `along` with it. Undefined, and nothing is written, where
   * somebody else has written that version meanwhile.
   */
  writeOver<T>(
    key: string,
    value: T,
    options: { over: number; at: number; along?: BatchStatement[] },
  ): Promise<Setting<T> | undefined>;
  /** The version in force of each key that was ever set. */
  versions(keys: readonly string[]): Promise<Map<string, number>>;
}

export function createSettingStore(database: Database): SettingStore {
  const { db } = database;
  const latest = (key: string) =>
    db
      .selectFrom('setting')
      .selectAll()
      .where('key', '=', key)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();

  return {
    async read(key, schema) {
      const row = await latest(key);
      return row && { value: schema.parse(JSON.parse(row.value)), version: row.version, at: row.at };
    },
    async write(key, value, at) {
      for (;;) {
        const version = ((await latest(key))?.version ?? 0) + 1;
        const row = { key, version, value: JSON.stringify(value), at };
        try {
          await db.insertInto('setting').values(row).execute();
          return { value, version, at };
        } catch (error) {
          // Somebody else wrote this version meanwhile: ours comes after it.
          if (!(error instanceof DuplicateKey)) throw error;
        }
      }
    },
    async writeOver(key, value, { over, at, along = [] }) {
      const version = over + 1;
      const row = { key, version, value: JSON.stringify(value), at };
      try {
        await database.batch([{ query: db.insertInto('setting').values(row) }, ...along]);
        return { value, version, at };
      } catch (error) {
        if (!(error instanceof DuplicateKey)) throw error;
        return undefined;
      }
    },
    async versions(keys) {
      const rows = await db
        .selectFrom('setting')
        .select((build) => ['key', build.fn.max('version').as('version')])
        .where('key', 'in', keys)
        .groupBy('key')
        .execute();
      return new Map(rows.map(({ key, version }) => [key, Number(version)]));
    },
  };
}
