/**
 * Searches among the vectors of one person: the index as it is shipped, looking at everything, the graph in its
 * thread, and hnswlib-node bare on this thread, in turns over the same vectors and queries. The vectors lie around 200
 * made-up centres, 384 numbers each.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import hnswlib from 'hnswlib-node';
import { createVectorIndex } from '../../memory/index.js';
import type { IndexEvent, VectorSource } from '../../memory/index.js';
import { EXACT_UP_TO } from '../../memory/index/create-vector-index.js';
import { scanRows } from '../../memory/index/exact-scan.js';
import type { Rows } from '../../memory/index/exact-scan.js';
import { nameOf } from '../../memory/index/graph/graph-file.js';
import { createVectorMaker, ownerOf } from '../../tests/harness/vector-source.js';
import { quantile } from '../generator/quantile.js';
import { timed } from './timed.js';

const DIMENSION = 384;
const CENTRES = 200;
const LIMIT = 10;
const QUERIES = 300;
const WARM_UP = 30;
/** Between two searches while a graph is built: they take time from it. */
const BETWEEN_MS = 250;
/** As the graph of the index is set, so that the two find as much. */
const BARE = { m: 16, efConstruction: 200, ef: 100 };
const owner = ownerOf(1);
const signal = new AbortController().signal;

interface Measured {
  many: number;
  shipped: number[];
  exact: number[];
  graph: number[];
  bare: number[];
  recall: { shipped: number; bare: number };
  coldMs: number;
  built: { ms: number; bareMs: number; searches: number[]; loopLateMs: number } | null;
  file: { bytes: number; coldMs: number } | null;
}

export async function benchSearch(sizes: number[]): Promise<void> {
  const all: Measured[] = [];
  for (const many of sizes) {
    console.error(`${many} memories`);
    all.push(await measure(many));
  }
  print(all);
}

async function measure(many: number): Promise<Measured> {
  const make = createVectorMaker({ seed: many, dimension: DIMENSION, centres: CENTRES });
  const rows: Rows = {
    ids: Array.from({ length: many }, (_, i) => `00000000-0000-7000-8000-${i}`),
    vectors: new Float32Array(many * DIMENSION),
  };
  for (let row = 0; row < many; row += 1) rows.vectors.set(make(), row * DIMENSION);
  const queries = Array.from({ length: QUERIES + WARM_UP }, make);
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const events: IndexEvent[] = [];
  const open = (exactUpTo: number, keptIn: string | null) =>
    createVectorIndex({
      source: sourceOf(rows),
      folder: keptIn,
      embedder: 'bench',
      exactUpTo,
      onEvent: (event) => events.push(event),
    });

  const shipped = open(EXACT_UP_TO, folder);
  const search = (query: Float32Array) => shipped.search(owner, query, { limit: LIMIT, signal });
  const coldMs = await timed(() => search(queries[0]!));
  const built = many > EXACT_UP_TO ? await whileBuilding(search, queries, events) : null;
  if (built) await shipped.settle(owner);
  const graph = many > EXACT_UP_TO ? null : open(0, null);
  await graph?.search(owner, queries[0]!, { limit: LIMIT, signal });
  await graph?.settle(owner);
  const bare = buildBare(rows);
  if (built) built.bareMs = bare.ms;

  const measured: Measured = {
    ...{ many, coldMs, built, file: null, shipped: [], exact: [], graph: [], bare: [] },
    recall: { shipped: 0, bare: 0 },
  };
  for (const [round, query] of queries.entries()) {
    const began = performance.now();
    const ours = await search(query);
    const shippedMs = performance.now() - began;
    const bareMs = await timed(async () => bare.search(query));
    const bareIds = bare.search(query).map((row) => rows.ids[row]);
    const graphMs = graph && (await timed(() => graph.search(owner, query, { limit: LIMIT, signal })));
    const exactBegan = performance.now();
    const truth = new Set(scanRows(rows, query, LIMIT).map(({ id }) => id));
    const exactMs = performance.now() - exactBegan;
    if (round < WARM_UP) continue;
    measured.shipped.push(shippedMs);
    measured.bare.push(bareMs);
    measured.exact.push(exactMs);
    measured.graph.push(graphMs ?? shippedMs);
    measured.recall.shipped += ours.filter(({ id }) => truth.has(id)).length / LIMIT / QUERIES;
    measured.recall.bare += bareIds.filter((id) => truth.has(id ?? '')).length / LIMIT / QUERIES;
  }
  await graph?.close();
  await shipped.close();
  if (built) {
    const again = open(EXACT_UP_TO, folder);
    const fromFile = await timed(() => again.search(owner, queries[0]!, { limit: LIMIT, signal }));
    const { size } = await stat(join(folder, `${nameOf(owner)}.graph`));
    measured.file = { bytes: size, coldMs: fromFile };
    await again.close();
  }
  await rm(folder, { recursive: true });
  return measured;
}

async function whileBuilding(
  search: (query: Float32Array) => Promise<unknown>,
  queries: Float32Array[],
  events: IndexEvent[],
): Promise<NonNullable<Measured['built']>> {
  const searches: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const end = () => events.find((event) => event.type === 'built');
  for (let i = 0; end() === undefined; i += 1) {
    searches.push(await timed(() => search(queries[i % queries.length]!)));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  delay.disable();
  return { ms: end()?.ms ?? NaN, bareMs: NaN, searches, loopLateMs: delay.percentile(99) / 1e6 };
}

/** It wants plain arrays, which is part of what it costs. */
function buildBare({ ids, vectors }: Rows) {
  const index = new hnswlib.HierarchicalNSW('ip', DIMENSION);
  const began = performance.now();
  index.initIndex(ids.length, BARE.m, BARE.efConstruction);
  ids.forEach((_, row) =>
    index.addPoint(Array.from(vectors.subarray(row * DIMENSION, (row + 1) * DIMENSION)), row),
  );
  index.setEf(BARE.ef);
  return {
    ms: performance.now() - began,
    search: (query: Float32Array) => index.searchKnn(Array.from(query), LIMIT).neighbors,
  };
}

function sourceOf({ ids, vectors }: Rows): VectorSource {
  return {
    load: async () => ({ ids: [...ids], vectors: vectors.slice(), revision: 1 }),
    revision: async () => 1,
  };
}

function print(all: Measured[]): void {
  const pair = (times: number[]) =>
    `${quantile(times, 0.5).toFixed(2)} / ${quantile(times, 0.95).toFixed(2)}`;
  console.log(`\n## search, one person, ms p50 / p95, above ${EXACT_UP_TO} a graph\n`);
  console.log(
    '| memories | index | everything looked at | graph in its thread | bare hnswlib-node | recall@10 index / bare |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { many, shipped, exact, graph, bare, recall } of all)
    console.log(
      `| ${many} | ${[shipped, exact, graph, bare].map(pair).join(' | ')} | ${recall.shipped.toFixed(3)} / ${recall.bare.toFixed(3)} |`,
    );
  console.log('\n## a first search, and building\n');
  console.log(
    '| memories | first search ms | graph built s, bare s | searches meanwhile | loop late p99 ms | file MB | first search with the file ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { many, coldMs, built, file } of all) {
    const cells = built
      ? [
          `${(built.ms / 1000).toFixed(1)}, ${(built.bareMs / 1000).toFixed(1)}`,
          pair(built.searches),
          built.loopLateMs.toFixed(1),
        ]
      : ['', '', ''];
    const kept = file ? [(file.bytes / 1e6).toFixed(1), file.coldMs.toFixed(0)] : ['', ''];
    console.log(`| ${[many, coldMs.toFixed(1), ...cells, ...kept].join(' | ')} |`);
  }
}
