#!/usr/bin/env node
// The command `parley`: builds what is stale, once, under a lock, then hands over to the compiled command line.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildState, ensureBuilt } from './build.js';

try {
  await ensureBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { runCommandLine } = await import('../dist/bin/cli.js');
await runCommandLine(process.argv, {
  version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
  clientFolder: fileURLToPath(new URL('../dist/client/', import.meta.url)),
  root: fileURLToPath(new URL('../', import.meta.url)),
  buildState,
});
