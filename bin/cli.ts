/** The command line. Standard output carries results only; everything else goes to standard error. */
import { Command } from 'commander';
import { defineOperator } from './operator.js';
import { defineServe } from './serve.js';

export interface Installation {
  version: string;
  /** The built pages. */
  clientFolder: string;
}

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
  defineOperator(program);
  await program.parseAsync(argv);
}
