/** The command line from its sources, for `npm run dev`. Its own pages are those of the last build; Vite's are fresh. */
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../bin/cli.js';

const clientFolder = fileURLToPath(new URL('../dist/client', import.meta.url));

await runCommandLine(process.argv, {
  version: 'development',
  clientFolder,
  root: fileURLToPath(new URL('..', import.meta.url)),
  buildState: () => 'fresh',
});
