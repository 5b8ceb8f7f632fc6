import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { createVectorIndex } from '../../memory/index.js';
import type { IndexEvent } from '../../memory/index.js';
import { makeFolder } from '../harness/databases.js';
import { seededRandom } from './kill-mid-answer.js';
import { ada, killedVectors } from './memory-index-vectors.js';

const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 20);
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const LONGEST_MS = 400;
const signal = new AbortController().signal;

describe('a process killed while it writes an index of memories', () => {
  it(`leaves nothing that a later one takes for whole, ${ROUNDS} times (FAULT_SEED=${SEED})`, async () => {
    const random = seededRandom(SEED);
    const { source, make } = killedVectors();
    const outcomes: Record<string, number> = {};
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = join(await makeFolder(), 'memory-index');
      await killWriter(folder, random() * LONGEST_MS);
      const left = (await readdir(folder).catch(() => []))
        .map((name) => name.slice(name.indexOf('.')))
        .sort();
      const events: IndexEvent[] = [];
      const index = createVectorIndex({
        source,
        folder,
        embedder: 'tests',
        exactUpTo: 100,
        quietMs: 0,
        onEvent: (event) => events.push(event),
      });
      for (const isBuilt of [false, true]) {
        if (isBuilt) await index.settle(ada);
        const query = make();
        const found = await index.search(ada, query, { limit: 10, signal });
        expect(found.map(({ id }) => id)).toEqual(source.best(ada, query, 10));
      }
      await index.close();
      expect((await readdir(folder)).map((name) => name.slice(name.indexOf('.'))).sort()).toEqual([
        '.graph',
        '.rows',
      ]);
      const outcome = `${left.join(' ') || 'nothing'} left: ${events.length === 0 ? 'read' : 'built again'}`;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      await rm(folder, { recursive: true });
    }
    process.stdout.write(`${JSON.stringify(outcomes)}\n`);
  });
});

async function killWriter(folder: string, afterMs: number): Promise<void> {
  const writer = spawn(process.execPath, ['--import', 'tsx', 'tests/faults/memory-index-writer.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: writer.stdout });
  await once(lines, 'line');
  // The thread of graphs starts in this time as well.
  while ((await readdir(folder).catch(() => [])).length === 0 && writer.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  writer.kill('SIGKILL');
  await once(writer, 'exit');
}
