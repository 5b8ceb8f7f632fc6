/** The command line. Standard output carries results only; everything else goes to standard error. */
import { Command } from 'commander';
import { defineAudit } from './audit.js';
import { defineEval } from './eval.js';
import { defineCompose } from './jsonl/compose.js';
import { defineRecall } from './jsonl/recall.js';
import { defineRedact } from './jsonl/redact.js';
import { defineRemember } from './jsonl/remember.js';
import { defineRetrieve } from './jsonl/retrieve.js';
import { defineKey } from './key.js';
import { defineModel } from './model.js';
import type { Installation } from '../server/upkeep/doctor/finding.js';
import { defineBackup } from './upkeep/backup.js';
import { defineDoctor } from './upkeep/doctor.js';
import { defineRestore } from './upkeep/restore.js';
import { defineOperator } from './operator.js';
import { defineServe } from './serve.js';
import { defineTrain } from './train.js';

export async function runCommandLine(argv: string[], installation: Installation): Promise<void> {
  const program = new Command('parley')
    .description('Put an open-domain chatbot before the public, explain every answer, and learn from it.')
    .version(installation.version, '-v, --version')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'parley: ')) })
    .showHelpAfterError('Run "parley --help" for what there is.')
    .exitOverride((exit) => {
      // Commander exits 1 for wrong usage; the contract says 2.
      process.exit(exit.exitCode === 0 ? 0 : 2);
    });
  defineServe(program, installation);
  defineRedact(program);
  defineCompose(program);
  defineRemember(program);
  defineRecall(program);
  defineRetrieve(program);
  defineEval(program);
  defineTrain(program);
  defineKey(program);
  defineModel(program);
  defineAudit(program);
  defineBackup(program, installation);
  defineRestore(program);
  defineDoctor(program, installation);
  defineOperator(program);
  await program.parseAsync(argv);
}
