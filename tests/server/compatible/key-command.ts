import { runCommandLine } from '../../../bin/cli.js';

await runCommandLine(process.argv, {
  version: 'test',
  clientFolder: '',
  root: '.',
  buildState: () => 'fresh',
});
