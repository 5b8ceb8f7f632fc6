/** A search of somebody among many who each have few memories: read from SQLite first, and from RAM after that. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import { createVectorIndex, embedderKey } from '../../memory/index.js';
import { openDatabase } from '../../server/store/open-database.js';
import { createVectorSource } from '../../server/store/memory/fact-store.js';
import { ownerOf } from '../../tests/harness/vector-source.js';
import { quantile } from '../generator/quantile.js';
import { fillDatabase, makeFacts } from './made-facts.js';
import { timed } from './timed.js';

const PEOPLE = 20_000;
const EACH = 50;
/** Facts that are shared out among them. */
const POOL = 5_000;
const ASKED = 2_000;
const signal = new AbortController().signal;

export async function benchPeople(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const encoder = createBuiltInEmbedder();
  const key = embedderKey(encoder.identity);
  const pool = makeFacts('people', POOL);
  const people = Array.from({ length: PEOPLE }, (_, number) => ({
    owner: ownerOf(number),
    facts: Array.from({ length: EACH }, (__, i) => pool[(number * 37 + i * 101) % POOL]!),
  }));
  await fillDatabase(folder, people, key);
  const database = await openDatabase({ dataFolder: folder });
  const index = createVectorIndex({ source: createVectorSource(database), folder: null, embedder: key });
  const questions = await encoder.embed(
    pool.slice(0, ASKED).map(({ question }) => question),
    { signal },
  );
  const times: number[][] = [[], []];
  for (const round of times)
    for (let i = 0; i < ASKED; i += 1) {
      const owner = people[(i * 7) % PEOPLE]!.owner;
      round.push(await timed(() => index.search(owner, questions[i]!, { limit: 10, signal })));
    }
  await index.close();
  await database.close();
  await rm(folder, { recursive: true });
  const [cold = [], warm = []] = times;
  console.log(`\n## search, ${PEOPLE} people with ${EACH} memories each, over SQLite, ms\n`);
  console.log('| | p50 | p95 |\n| --- | --- | --- |');
  for (const [name, taken] of [
    ['first search of a person', cold],
    ['a later one', warm],
  ] as const)
    console.log(`| ${name} | ${quantile(taken, 0.5).toFixed(3)} | ${quantile(taken, 0.95).toFixed(3)} |`);
}
