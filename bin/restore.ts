import { resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreBackup } from '../server/upkeep/restore.js';
import { failUpkeep, progressLine, resultLine } from './upkeep-lines.js';
import { eraseAgain } from '../server/visitors/erasures.js';
import { readConfigOrExit } from './read-config.js';

interface RestoreCommandOptions {
  data?: string;
  erasures?: string[];
}

export function defineRestore(program: Command): void {
  program
    .command('restore')
    .description('restore a backup into an empty place, without those who were erased since')
    .argument('<folder>', 'the backup: a folder that parley backup has made')
    .option('--data <folder>', 'the data folder to restore into (PARLEY_DATA, default ./data)')
    .option(
      '--erasures <file...>',
      'lists of erasures, beside those found in the data folder and by the backup',
    )
    .addHelpText('after', '\nNothing is overwritten: a data folder that holds a database is refused.')
    .action((folder: string, options: RestoreCommandOptions) => restore(folder, options));
}

async function restore(folder: string, { data, erasures = [] }: RestoreCommandOptions): Promise<void> {
  const config = readConfigOrExit(data === undefined ? {} : { data });
  try {
    resultLine(
      await restoreBackup({
        folder: resolve(folder),
        dataFolder: config.dataFolder,
        databaseUrl: config.secrets.databaseUrl,
        erasureLists: erasures.map((file) => resolve(file)),
        erase: eraseAgain,
        environment: process.env,
        progress: progressLine,
      }),
    );
  } catch (error) {
    failUpkeep(error);
  }
}
