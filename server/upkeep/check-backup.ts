import { join } from 'node:path';
import { pendingMigrations } from '../store/migrate.js';
import { MIGRATIONS } from '../store/migrations/in-order.js';
import { digestFile } from './durable-files.js';
import { readManifest } from './manifest.js';
import type { BackupManifest } from './manifest.js';
import { checkDump } from './postgres-dump.js';
import { describeSqlite } from './sqlite-copy.js';
import { UpkeepFailure } from './upkeep-failure.js';

/**
 * Checks a backup from its first byte to its last: every file by its hash, the schema against this program's, the
 * database by its own integrity check and by the rows that the manifest counts. Throws for the first that is wrong.
 */
export async function checkBackup(folder: string, environment: NodeJS.ProcessEnv): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  for (const { name, bytes, sha256 } of manifest.files) {
    const found = await digestFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      throw new UpkeepFailure(
        `${folder} is not whole: ${name} cannot be read (${error.code ?? error.message})`,
      );
    });
    if (found.bytes !== bytes || found.sha256 !== sha256) {
      throw new UpkeepFailure(
        `${folder} is damaged: ${name} is not as it was written (${found.bytes} bytes of ${bytes}, and ` +
          'another SHA-256). Nothing was restored: take another backup',
      );
    }
  }
  const { database } = manifest;
  pendingMigrations(database.migrations, MIGRATIONS); // refuses what a newer program has made
  if (!manifest.files.some(({ name }) => name === database.file)) {
    throw new UpkeepFailure(`${folder} is not whole: its manifest lists no ${database.file}`);
  }
  const file = join(folder, database.file);
  if (database.kind === 'postgres') await checkDump(file, environment);
  else compareRows(database.rows, describeSqlite(file).rows);
  return manifest;
}

function compareRows(promised: Record<string, number>, found: Record<string, number>): void {
  for (const [table, count] of Object.entries(promised)) {
    if (found[table] === count) continue;
    throw new UpkeepFailure(
      `the backup is damaged: ${table} has ${found[table] ?? 'no'} rows, and its manifest counts ${count}`,
    );
  }
}
