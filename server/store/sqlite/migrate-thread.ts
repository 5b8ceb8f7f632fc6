/** The thread of migrate-in-thread.ts. What it ends with is a message; an error would lose its kind on the way. */
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { CannotOpenDatabase } from '../database.js';
import { MIGRATIONS } from '../migrations/in-order.js';
import type { MigrateData, MigrateOutcome } from './migrate-in-thread.js';
import { migrateSqlite } from './migrate-sqlite.js';

async function run(port: MessagePort, { file, now }: MigrateData): Promise<void> {
  const say = (outcome: MigrateOutcome): void => port.postMessage(outcome);
  try {
    await migrateSqlite({ file, migrations: MIGRATIONS, now: () => now });
    say({ kind: 'migrated' });
  } catch (error) {
    if (!(error instanceof CannotOpenDatabase)) throw error;
    say({ kind: 'refused', message: error.message });
  }
}

if (parentPort === null) throw new Error('migrate-thread.ts runs as a worker thread only');
await run(parentPort, workerData as MigrateData);
