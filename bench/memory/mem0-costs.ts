/**
 * The same memories in mem0ai, with the vector store that it calls `memory` (SQLite) and its telemetry off; added
 * without a model (`infer: false`). Its embedder must be a server: one in this process answers with the vectors of the
 * built-in encoder, and what that way alone costs is printed beside. Ours is embedded and searched in the same turns.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import type { Embedder } from '../../embedding/index.js';
import { createVectorIndex } from '../../memory/index.js';
import { createVectorStore, ownerOf } from '../../tests/harness/vector-source.js';
import { quantile } from '../generator/quantile.js';
import { makeFacts } from './made-facts.js';
import { timed } from './timed.js';

const PEERS = join(import.meta.dirname, '../peers/memory');
const SIZES = [100, 1_000];
const QUESTIONS = 100;
const WARM_UP = 10;
const LIMIT = 10;
const owner = ownerOf(1);
const signal = new AbortController().signal;

/** As far as it is used here. */
interface Mem0 {
  add(text: string, options: { userId: string; infer: boolean }): Promise<unknown>;
  search(
    text: string,
    options: { topK: number; filters: { user_id: string } },
  ): Promise<{ results: unknown[] }>;
}
type Mem0Library = { Memory: new (options: unknown) => Mem0 };

export async function benchMem0(): Promise<void> {
  console.log('\n## beside mem0ai, embedding and search of one person, ms p50 / p95\n');
  const library = await loadMem0();
  if (library === undefined) return;
  console.log(
    '| memories | mem0ai search | of it the way to its embedder | built-in encoder and index | mem0ai add p50 |',
  );
  console.log('| --- | --- | --- | --- | --- |');
  const encoder = createBuiltInEmbedder();
  const server = await serveEmbeddings(encoder);
  for (const many of SIZES) await measure(library, { many, encoder, url: server.url });
  server.close();
}

/** It is installed when it is first wanted, by its own lock; where that fails the others are measured all the same. */
async function loadMem0(): Promise<Mem0Library | undefined> {
  if (!existsSync(join(PEERS, 'node_modules/mem0ai/package.json'))) {
    console.error('installing mem0ai under bench/peers/memory, which takes a minute or more');
    try {
      await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS });
    } catch (error) {
      console.log(`mem0ai could not be installed, so it was not measured: ${firstLine(error)}`);
      return undefined;
    }
  }
  process.env['MEM0_TELEMETRY'] = 'false';
  process.env['MEM0_DIR'] = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const path = createRequire(join(PEERS, 'package.json')).resolve('mem0ai/oss');
  return (await import(pathToFileURL(path).href)) as Mem0Library;
}

async function measure(
  { Memory }: Mem0Library,
  { many, encoder, url }: { many: number; encoder: Embedder; url: string },
): Promise<void> {
  console.error(`mem0ai with ${many} memories`);
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const facts = makeFacts(`mem0 ${many}`, many);
  const served = { apiKey: 'none', model: 'stub', baseURL: `${url}/v1` };
  const mem0 = new Memory({
    embedder: { provider: 'openai', config: { ...served, embeddingDims: encoder.dimension } },
    llm: { provider: 'openai', config: served },
    vectorStore: {
      provider: 'memory',
      config: { collectionName: 'bench', dimension: encoder.dimension, dbPath: join(folder, 'vectors.db') },
    },
    historyDbPath: join(folder, 'history.db'),
    disableHistory: true,
  });
  const store = createVectorStore();
  const texts = facts.map(({ text }) => text);
  const vectors = await encoder.embed(texts, { signal });
  store.putAll(owner, new Map(vectors.map((vector, i) => [`fact-${i}`, vector])));
  const index = createVectorIndex({ source: store, folder: null, embedder: 'bench' });
  const times: Record<'add' | 'mem0' | 'way' | 'ours', number[]> = { add: [], mem0: [], way: [], ours: [] };
  for (const text of texts)
    times.add.push(await timed(() => mem0.add(text, { userId: owner, infer: false })));
  for (let i = -WARM_UP; i < QUESTIONS; i += 1) {
    const { question } = facts[(Math.abs(i) * 13) % many]!;
    const round = {
      mem0: await timed(() => mem0.search(question, { topK: LIMIT, filters: { user_id: owner } })),
      way: await timed(() => ask(url, question)),
      ours: await timed(async () => {
        const [vector] = await encoder.embed([question], { signal });
        return index.search(owner, vector!, { limit: LIMIT, signal });
      }),
    };
    if (i < 0) continue;
    for (const name of ['mem0', 'way', 'ours'] as const) times[name].push(round[name]);
  }
  await index.close();
  await rm(folder, { recursive: true });
  const pair = (taken: number[]) =>
    `${quantile(taken, 0.5).toFixed(2)} / ${quantile(taken, 0.95).toFixed(2)}`;
  console.log(
    `| ${many} | ${pair(times.mem0)} | ${pair(times.way)} | ${pair(times.ours)} | ${quantile(times.add, 0.5).toFixed(1)} |`,
  );
}

async function ask(url: string, text: string): Promise<void> {
  const body = JSON.stringify({ model: 'stub', input: [text], encoding_format: 'base64' });
  const headers = { 'content-type': 'application/json' };
  await (await fetch(`${url}/v1/embeddings`, { method: 'POST', headers, body })).json();
}

/** Of the protocol only what embeds. */
async function serveEmbeddings(encoder: Embedder): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        input: string | string[];
        encoding_format?: string;
      };
      void encoder.embed([body.input].flat(), { signal }).then((vectors) => {
        const shown = (vector: Float32Array) =>
          body.encoding_format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
        const data = vectors.map((vector, index) => ({
          object: 'embedding',
          index,
          embedding: shown(vector),
        }));
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ object: 'list', model: 'stub', data, usage: {} }));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
