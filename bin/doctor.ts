import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { auditChain } from '../server/audit/audit-check.js';
import { isFolderLocked } from '../server/store/sqlite/folder-lock.js';
import type { DatabaseCheck, Installation } from '../server/upkeep/doctor/finding.js';
import { runDoctor } from '../server/upkeep/doctor/run-doctor.js';
import type { NamedFinding } from '../server/upkeep/doctor/run-doctor.js';
import { eraseAgain } from '../server/visitors/erasures.js';
import { readConfigOrExit } from './read-config.js';
import type { ConfigOptions } from './read-config.js';

interface DoctorCommandOptions extends ConfigOptions {
  backups?: string;
  json?: boolean;
  fix?: boolean;
}

/** Checks of the parts that stand above upkeep in the server. */
const MORE_CHECKS: DatabaseCheck[] = [auditChain];

export function defineDoctor(program: Command, installation: Installation): void {
  program
    .command('doctor')
    .description('examine this installation and its data, and say how to mend what is wrong')
    .option('--data <folder>', 'the data folder (PARLEY_DATA, default ./data)')
    .option('--port <number>', 'the port that the server has or is to have (PARLEY_PORT, default 3000)')
    .option('--host <address>', 'its address (PARLEY_HOST, default 127.0.0.1)')
    .option('--backups <folder>', 'where the backups are kept (default: backups in the data folder)')
    .option('--json', 'print one JSON object for each finding')
    .option('--fix', 'mend what can be mended without harm')
    .addHelpText('after', '\nExit code 0: healthy, perhaps with warnings; 1: there are problems.')
    .action((options: DoctorCommandOptions) => doctor(options, installation));
}

async function doctor(options: DoctorCommandOptions, installation: Installation): Promise<void> {
  const config = readConfigOrExit(options);
  const findings = await runDoctor(
    {
      installation,
      config,
      backups: resolve(options.backups ?? join(config.dataFolder, 'backups')),
      serverRuns: isFolderLocked(config.dataFolder),
      now: Date.now,
      erase: eraseAgain,
    },
    { fix: options.fix === true, more: MORE_CHECKS },
  );
  for (const finding of findings) {
    process.stdout.write(`${options.json ? JSON.stringify(finding) : describeFinding(finding)}\n`);
  }
  process.exitCode = findings.some(({ severity }) => severity === 'problem') ? 1 : 0;
}

const MARKS = { ok: 'ok     ', warning: 'warning', problem: 'PROBLEM' };

function describeFinding({ check, severity, says, mend, fixed }: NamedFinding): string {
  const indent = ' '.repeat(MARKS.ok.length + 2);
  return [
    `${MARKS[severity]}  ${check}: ${says}`,
    ...(mend === undefined ? [] : [`${indent}→ ${mend}`]),
    ...(fixed === undefined ? [] : [`${indent}✓ ${fixed}`]),
  ].join('\n');
}
