import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { takeBackup } from '../../server/upkeep/backup.js';
import { pruneBackups } from '../../server/upkeep/kept-backups.js';
import { failUpkeep, progressLine, resultLine } from './upkeep-lines.js';
import { readConfigOrExit } from '../read-config.js';

interface BackupCommandOptions {
  data?: string;
  out?: string;
  keep?: string;
}

export function defineBackup(program: Command, { version }: { version: string }): void {
  program
    .command('backup')
    .description('copy the database, the secret and the list of erasures, beside a running server')
    .option('--data <folder>', 'the data folder (PARLEY_DATA, default ./data)')
    .option('--out <folder>', 'where the backup gets its folder (default: backups in the data folder)')
    .option('--keep <number>', 'afterwards keep so many of the backups there, the newest')
    .addHelpText(
      'after',
      '\nA backup is checked before it gets its name. Not in it: the configuration, and secrets from the ' +
        'environment.\nWith PARLEY_DATABASE_URL it is made by pg_dump, of the version of the server or newer.',
    )
    .action((options: BackupCommandOptions) => backup(options, version));
}

async function backup({ data, out, keep }: BackupCommandOptions, parley: string): Promise<void> {
  const config = readConfigOrExit(data === undefined ? {} : { data });
  const folder = resolve(out ?? join(config.dataFolder, 'backups'));
  if (keep !== undefined && !/^[1-9]\d{0,4}$/.test(keep)) {
    process.stderr.write('parley: --keep takes a number from 1 on\n');
    process.exit(2);
  }
  try {
    const result = await takeBackup({
      dataFolder: config.dataFolder,
      databaseUrl: config.secrets.databaseUrl,
      out: folder,
      parley,
      now: Date.now,
      environment: process.env,
      progress: progressLine,
    });
    const old = keep === undefined ? [] : await pruneBackups(folder, Number(keep));
    for (const removed of old) progressLine(`removed ${removed}`);
    resultLine(result);
  } catch (error) {
    failUpkeep(error);
  }
}
