/** `npm run check`: types, lint, format, architecture and generated documents, each by its own tool. */
import { spawnSync } from 'node:child_process';

const CHECKS: [name: string, command: string, ...args: string[]][] = [
  ['types of the server', 'tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['types of the pages', 'tsc', '-p', 'client/tsconfig.json', '--noEmit'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '.', '--log-level', 'warn'],
  ['architecture', 'vitest', 'run', 'tests/architecture.test.ts', '--reporter', 'dot'],
  ['generated documents', 'tsx', 'scripts/generate-docs.ts', '--check'],
];

const failed: string[] = [];
for (const [name, command, ...args] of CHECKS) {
  const began = performance.now();
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
  const verdict = status === 0 ? 'ok' : 'FAILED';
  console.error(`${verdict.padEnd(7)} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(
    `Not in order: ${failed.join(', ')}. "npm run fix" mends lint and format; "npm run docs:generate" the documents.`,
  );
  process.exit(1);
}
