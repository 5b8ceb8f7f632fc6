import { join } from 'node:path';
import { eraseAgain } from '../../../server/visitors/erasures.js';
import { takeBackup } from '../../../server/upkeep/backup.js';
import type { BackupOptions } from '../../../server/upkeep/backup.js';
import { restoreBackup } from '../../../server/upkeep/restore.js';
import type { RestoreOptions } from '../../../server/upkeep/restore.js';
import { NOON } from '../../contract/stored-turns.js';

export function backUp(dataFolder: string, changes: Partial<BackupOptions> = {}) {
  return takeBackup({
    dataFolder,
    databaseUrl: undefined,
    out: join(dataFolder, 'backups'),
    parley: '0.1.0-test',
    now: () => NOON,
    environment: process.env,
    progress: () => undefined,
    ...changes,
  });
}

/** Restores, and gives what was said on the way too. */
export async function restore(folder: string, dataFolder: string, changes: Partial<RestoreOptions> = {}) {
  const said: string[] = [];
  const result = await restoreBackup({
    folder,
    dataFolder,
    databaseUrl: undefined,
    erasureLists: [],
    erase: eraseAgain,
    environment: process.env,
    progress: (step) => said.push(step),
    ...changes,
  });
  return { ...result, said };
}
