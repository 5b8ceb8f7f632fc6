/** The command line from its sources, for `npm run dev`; the pages come from Vite. */
import { runCommandLine } from '../bin/cli.js';

await runCommandLine(process.argv, { version: 'development', clientFolder: 'dist/client' });
