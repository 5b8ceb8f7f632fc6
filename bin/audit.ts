/** `parley audit verify`: walks the audit log's chain of hashes, beside a running server too. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { createAuditLog } from '../server/audit/create-audit-log.js';
import { systemClock } from '../server/clock.js';
import { CannotOpenDatabase } from '../server/store/database.js';
import { openDatabase } from '../server/store/open-database.js';
import { readConfigOrExit } from './read-config.js';

export function defineAudit(program: Command): void {
  program
    .command('audit')
    .description('the log of what operators and the system did')
    .command('verify')
    .description('check that no row of it was changed, removed or put in another place')
    .option('--data <folder>', 'the folder of the installation (PARLEY_DATA, default ./data)')
    .addHelpText(
      'after',
      '\nPrints {"entries", "head", "broken"}. Exit code 0: whole; 1: broken, and "broken" says where. Note the head\n' +
        'elsewhere: with it you can prove later that nothing before it was cut off or written anew.',
    )
    .action(verify);
}

async function verify({ data }: { data?: string }): Promise<void> {
  const { dataFolder, secrets } = readConfigOrExit(data === undefined ? {} : { data });
  if (secrets.databaseUrl === undefined && !existsSync(join(dataFolder, 'parley.db'))) {
    process.stderr.write(`parley: there is no database in ${dataFolder}, so there is nothing to verify\n`);
    process.exitCode = 1;
    return;
  }
  try {
    const database = await openDatabase({ dataFolder, databaseUrl: secrets.databaseUrl, besideServer: true });
    try {
      const verification = await createAuditLog({ database, clock: systemClock }).verify();
      process.stdout.write(`${JSON.stringify(verification)}\n`);
      if (verification.broken) process.exitCode = 1;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof CannotOpenDatabase)) throw error;
    process.stderr.write(`parley: ${error.message}\n`);
    process.exitCode = 1;
  }
}
