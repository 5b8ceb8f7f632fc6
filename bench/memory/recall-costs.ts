/** A whole recall: question read and embedded, full text, vectors, ranking and floor, over SQLite. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import { createVectorIndex, embedderKey, recallFacts } from '../../memory/index.js';
import { createFactStore, createVectorSource } from '../../server/store/memory/fact-store.js';
import { openDatabase } from '../../server/store/open-database.js';
import { ownerOf } from '../../tests/harness/vector-source.js';
import { quantile } from '../generator/quantile.js';
import { fillDatabase, makeFacts } from './made-facts.js';
import { timed } from './timed.js';

const QUESTIONS = 200;
const WARM_UP = 20;
const signal = new AbortController().signal;

export async function benchRecall(sizes: number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const encoder = createBuiltInEmbedder();
  const key = embedderKey(encoder.identity);
  const people = sizes.map((many) => ({ owner: ownerOf(many), facts: makeFacts(`recall ${many}`, many) }));
  await fillDatabase(folder, people, key);
  const database = await openDatabase({ dataFolder: folder });
  const store = createFactStore(database);
  const index = createVectorIndex({ source: createVectorSource(database), folder: null, embedder: key });
  console.log('\n## a whole recall over SQLite, ms p50 / p95\n');
  console.log('| memories | first ms | with vectors | by words alone | found something |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const { owner, facts } of people) {
    console.error(`recall among ${facts.length}`);
    const ask = async (text: string, vectors: boolean) => {
      const query = { owner, text, dialogue: [], at: Date.UTC(2026, 10, 25), utcOffsetMinutes: 0 };
      const sources = vectors ? { store, index, embedder: encoder } : { store, index: null, embedder: null };
      return (await recallFacts(sources, query, { limit: 8, signal })).length;
    };
    const first = await timed(() => ask(facts[0]!.question, true));
    await index.settle(owner);
    const times: { both: number[]; words: number[] } = { both: [], words: [] };
    let found = 0;
    for (let i = -WARM_UP; i < QUESTIONS; i += 1) {
      const { question } = facts[(Math.abs(i) * 13) % facts.length]!;
      const both = await timed(async () => (found += (await ask(question, true)) > 0 && i >= 0 ? 1 : 0));
      const words = await timed(() => ask(question, false));
      if (i < 0) continue;
      times.both.push(both);
      times.words.push(words);
    }
    const pair = (taken: number[]) =>
      `${quantile(taken, 0.5).toFixed(2)} / ${quantile(taken, 0.95).toFixed(2)}`;
    console.log(
      `| ${facts.length} | ${first.toFixed(1)} | ${pair(times.both)} | ${pair(times.words)} | ${found} of ${QUESTIONS} |`,
    );
  }
  await index.close();
  await database.close();
  await rm(folder, { recursive: true });
}
