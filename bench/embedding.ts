/**
 * What a vector costs, for each embedder in one run: one message at a time (what a turn waits for) and many at once
 * (what indexing waits for). The transformers.js model is the tests' tiny random one and the server a scripted one in
 * this process: they show the cost of the thread and of the wire, not of a model.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createBuiltInEmbedder,
  createOpenAiEmbedder,
  createTransformersEmbedder,
} from '../embedding/index.js';
import type { Embedder } from '../embedding/index.js';
import { startEmbeddingsServer } from '../tests/fixtures/scripted-embeddings-server.js';
import { writeTinyBert } from '../tests/fixtures/tiny-onnx/tiny-bert.js';

interface Cost {
  name: string;
  p50: number;
  p95: number;
  textsPerSecond: number;
}

/** About what people write to a chatbot: 18 words on average, none the same as another. */
const WORDS =
  'I you the a have seen really like film football music play watch team never always think great people know year city dog song actor story game book world about because when where love friend'.split(
    ' ',
  );
const MOST_WORDS = 34;
const SINGLE = 500;
const BULK = 2_000;
const WARM_UP = 100;
const signal = new AbortController().signal;

export async function benchEmbedding(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const server = await startEmbeddingsServer('well');
  writeTinyBert(join(folder, 'tiny-bert'));
  const embedders: [string, Embedder][] = [
    ['built-in encoder', createBuiltInEmbedder()],
    [
      'transformers.js, tiny random model',
      await createTransformersEmbedder({ model: join(folder, 'tiny-bert') }),
    ],
    ['embeddings server, scripted', createOpenAiEmbedder({ url: server.url, model: 'scripted' })],
  ];
  const costs: Cost[] = [];
  for (const [name, embedder] of embedders) {
    costs.push(await measure(name, embedder));
    await embedder.close();
  }
  await server.close();
  await rm(folder, { recursive: true });
  print(costs);
}

async function measure(name: string, embedder: Embedder): Promise<Cost> {
  const texts = Array.from({ length: BULK }, (_, i) => message(i));
  await embedder.embed(texts.slice(0, WARM_UP), { signal });
  const times: number[] = [];
  for (const text of texts.slice(0, SINGLE)) {
    const began = performance.now();
    await embedder.embed([text], { signal });
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const began = performance.now();
  await embedder.embed(texts, { signal });
  const textsPerSecond = (BULK / (performance.now() - began)) * 1000;
  return { name, p50: quantile(times, 0.5), p95: quantile(times, 0.95), textsPerSecond };
}

function message(number: number): string {
  const length = 3 + ((number * 7) % (MOST_WORDS - 3));
  const words = Array.from({ length }, (_, i) => WORDS[(number * 31 + i * i * 7 + i) % WORDS.length]);
  return `${words.join(' ')} ${number}?`;
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}

function print(costs: Cost[]): void {
  const fastest = costs[0];
  console.log('|  | ms a message p50 / p95 | times the built-in | texts a second |');
  console.log('| --- | --- | --- | --- |');
  for (const { name, p50, p95, textsPerSecond } of costs) {
    const ratio = (p50 / (fastest?.p50 ?? NaN)).toFixed(1);
    console.log(
      `| ${name} | ${p50.toFixed(3)} / ${p95.toFixed(3)} | ${ratio} | ${Math.round(textsPerSecond)} |`,
    );
  }
}
