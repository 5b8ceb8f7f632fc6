/**
 * `npm run docs:generate` writes the documents that can rot from the tables they describe; `--check` fails when
 * one of them is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { configurationDocument, environmentExample } from './documents/configuration.js';
import { errorsDocument } from './documents/errors.js';
import { protocolDocument } from './documents/protocol.js';

const DOCUMENTS: Record<string, () => string> = {
  'docs/CONFIG.md': configurationDocument,
  '.env.example': environmentExample,
  'docs/ERRORS.md': errorsDocument,
  'docs/PROTOCOL.md': protocolDocument,
};

const stale: string[] = [];
for (const [file, print] of Object.entries(DOCUMENTS)) {
  const fresh = print();
  if (process.argv.includes('--check')) {
    if (readIfThere(file) !== fresh) stale.push(file);
  } else {
    writeFileSync(file, fresh);
  }
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run docs:generate".`);
  process.exit(1);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
