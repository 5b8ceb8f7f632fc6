/**
 * Migrates in a thread of its own: rebuilding a large table holds its thread for minutes, and whoever watches the
 * server is to be answered meanwhile.
 */
import { once } from 'node:events';
import { CannotOpenDatabase } from '../database.js';
import { spawnWorker } from '../../../threads/index.js';

export interface MigrateData {
  file: string;
  /** Dates the copy that is made before. */
  now: number;
}

export type MigrateOutcome = { kind: 'migrated' } | { kind: 'refused'; message: string };

/** Brings the database to the schema of this program. Rejects as migrateSqlite does. */
export async function migrateInThread(data: MigrateData): Promise<void> {
  const worker = spawnWorker(new URL('./migrate-thread.js', import.meta.url), data);
  const [outcome] = (await once(worker, 'message')) as [MigrateOutcome];
  await worker.terminate();
  if (outcome.kind === 'refused') throw new CannotOpenDatabase(outcome.message);
}
