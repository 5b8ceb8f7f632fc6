import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { createVectorIndex } from '../../../memory/index.js';
import type { IndexEvent, LocalVectorIndex } from '../../../memory/index.js';
import { spawnWorker } from '../../../threads/index.js';
import { spawnGraphsHere } from '../../harness/fakes/graph-thread.js';
import { makeFolder } from '../../harness/databases.js';
import { createVectorMaker, createVectorStore, ownerOf } from '../../harness/vector-source.js';
import type { VectorStore } from '../../harness/vector-source.js';

const DIMENSION = 32;
const [ada, bo] = [ownerOf(1), ownerOf(2)];
const signal = new AbortController().signal;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Options = Partial<Parameters<typeof createVectorIndex>[0]>;

function open(source: VectorStore, options: Options = {}): LocalVectorIndex & { events: IndexEvent[] } {
  const events: IndexEvent[] = [];
  const index = createVectorIndex({
    source,
    folder: null,
    embedder: 'tests',
    exactUpTo: 40,
    quietMs: 0,
    onEvent: (event) => events.push(event),
    spawn: spawnGraphsHere,
    ...options,
  });
  closing.push(() => index.close());
  return Object.assign(index, { events });
}

async function idsOf(index: LocalVectorIndex, owner: typeof ada, query: Float32Array, limit = 10) {
  return (await index.search(owner, query, { limit, signal })).map(({ id }) => id);
}

function fill(source: VectorStore, owner: typeof ada, many: number, make: () => Float32Array): void {
  source.putAll(owner, new Map(Array.from({ length: many }, (_, i) => [`${owner.slice(-1)}-${i}`, make()])));
}

async function tempFolder(): Promise<string> {
  const folder = await makeFolder();
  closing.unshift(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'memory-index');
}

describe.each([
  ['where everything is looked at', 1000],
  ['where a graph is searched', 0],
])('the vector index, %s', (_, exactUpTo) => {
  it('finds what sorting everything finds, best first', async () => {
    const make = createVectorMaker({ seed: 1, dimension: DIMENSION });
    const source = createVectorStore();
    fill(source, ada, 300, make);
    const index = open(source, { exactUpTo });
    for (let round = 0; round < 20; round += 1) {
      if (round === 10) await index.settle(ada);
      const query = make();
      const found = await index.search(ada, query, { limit: 7, signal });
      expect(found.map(({ id }) => id)).toEqual(source.best(ada, query, 7));
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    }
  });

  it('gives all it has where it has fewer, and nothing of nobody', async () => {
    const make = createVectorMaker({ seed: 2, dimension: DIMENSION });
    const source = createVectorStore();
    fill(source, ada, 3, make);
    const index = open(source, { exactUpTo });
    expect(await idsOf(index, ada, make(), 10)).toHaveLength(3);
    expect(await idsOf(index, bo, make(), 10)).toEqual([]);
    expect(await idsOf(index, ada, make(), 0)).toEqual([]);
  });

  it('puts the earlier of two equal ones first', async () => {
    const make = createVectorMaker({ seed: 3, dimension: DIMENSION });
    const source = createVectorStore();
    const [same, other] = [make(), make()];
    for (const id of ['a', 'b', 'c', 'd']) source.put(ada, id, same);
    source.put(ada, 'e', other);
    const index = open(source, { exactUpTo });
    expect(await idsOf(index, ada, same, 4)).toEqual(['a', 'b', 'c', 'd']);
    await index.settle(ada);
    expect(await idsOf(index, ada, same, 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('finds nothing for the zero vector and never a vector of zeros or of no numbers', async () => {
    const make = createVectorMaker({ seed: 4, dimension: DIMENSION });
    const source = createVectorStore();
    source.put(ada, 'zero', new Float32Array(DIMENSION));
    source.put(ada, 'one', make());
    source.put(ada, 'broken', new Float32Array(DIMENSION).fill(NaN));
    const index = open(source, { exactUpTo });
    expect(await idsOf(index, ada, make())).toEqual(['one']);
    expect(await idsOf(index, ada, new Float32Array(DIMENSION))).toEqual([]);
  });

  it('finds what was added and not what was removed or changed, at once', async () => {
    const make = createVectorMaker({ seed: 5, dimension: DIMENSION });
    const source = createVectorStore();
    fill(source, ada, 60, make);
    const index = open(source, { exactUpTo, quietMs: 60_000 });
    await idsOf(index, ada, make());
    await index.settle(ada);
    const [added, changed] = [make(), make()];
    source.put(ada, 'added', added);
    expect((await idsOf(index, ada, added))[0]).toBe('added');
    source.put(ada, '1-7', changed);
    expect((await idsOf(index, ada, changed))[0]).toBe('1-7');
    source.remove(ada, 'added');
    expect(await idsOf(index, ada, added, 100)).not.toContain('added');
    expect(await idsOf(index, ada, added, 100)).toHaveLength(60);
    await index.settle(ada);
    expect(new Set(await idsOf(index, ada, added, 100))).toEqual(new Set(source.best(ada, added, 100)));
  });

  it('agrees with the source over random writing, and never mixes two people', async () => {
    const make = createVectorMaker({ seed: 6, dimension: DIMENSION });
    const random = (below: number) => Math.floor(Math.abs(make()[0]! * 1e6)) % below;
    const source = createVectorStore();
    const index = open(source, { exactUpTo: Math.min(exactUpTo, 30) });
    const names = new Map([
      [ada, 'ada'],
      [bo, 'bo'],
    ]);
    for (let step = 0; step < 400; step += 1) {
      const owner = random(2) === 0 ? ada : bo;
      const id = `${names.get(owner)}-${random(60)}`;
      const kind = random(5);
      if (kind < 3) source.put(owner, id, make());
      else if (kind === 3) source.remove(owner, id);
      if (step % 97 === 0) await index.erase(owner);
      if (step % 131 === 0) await index.settle(owner);
      const query = make();
      const [mine, others] = await Promise.all([idsOf(index, ada, query, 5), idsOf(index, bo, query, 5)]);
      expect(mine).toEqual(source.best(ada, query, 5));
      expect(others).toEqual(source.best(bo, query, 5));
    }
  });

  it('says why it was stopped, and that a vector has another length', async () => {
    const make = createVectorMaker({ seed: 7, dimension: DIMENSION });
    const source = createVectorStore();
    fill(source, ada, 50, make);
    const index = open(source, { exactUpTo });
    const stopped = AbortSignal.abort(new Error('enough'));
    await expect(index.search(ada, make(), { limit: 1, signal: stopped })).rejects.toThrow('enough');
    const stop = new AbortController();
    const searching = index.search(ada, make(), { limit: 1, signal: stop.signal });
    stop.abort(new Error('too late'));
    await expect(searching).rejects.toThrow('too late');
    await expect(index.search(ada, new Float32Array([1]), { limit: 1, signal })).rejects.toThrow(
      '32 numbers',
    );
  });
});

describe('what the vector index keeps', () => {
  it('reads an owner again only when the revision has changed, and once for many', async () => {
    const make = createVectorMaker({ seed: 8, dimension: DIMENSION });
    const source = createVectorStore();
    fill(source, ada, 20, make);
    const index = open(source);
    await Promise.all([1, 2, 3].map(() => idsOf(index, ada, make())));
    expect(source.loads).toBe(1);
    source.put(ada, 'new', make());
    await idsOf(index, ada, make());
    await idsOf(index, ada, make());
    expect(source.loads).toBe(2);
  });

  it('lets go of whoever was longest unused when there is no room', async () => {
    const make = createVectorMaker({ seed: 9, dimension: DIMENSION });
    const source = createVectorStore();
    const owners = [1, 2, 3].map(ownerOf);
    for (const owner of owners) fill(source, owner, 30, make);
    const one = 30 * (DIMENSION * 4 + 100);
    const index = open(source, { cacheBytes: 2 * one });
    for (const number of [0, 1, 0, 2, 0]) await idsOf(index, owners[number]!, make());
    expect(source.loads).toBe(3);
    await idsOf(index, owners[1]!, make());
    expect(source.loads).toBe(4);
    const graphs = open(source, { cacheBytes: 1, exactUpTo: 0 });
    for (const owner of [...owners, ...owners]) {
      const query = make();
      expect(await idsOf(graphs, owner, query, 3)).toEqual(source.best(owner, query, 3));
    }
  });

  it('changes from one way to the other and back while it is searched', async () => {
    const make = createVectorMaker({ seed: 10, dimension: DIMENSION });
    const source = createVectorStore();
    const index = open(source, { folder: await tempFolder() });
    const searches: Promise<void>[] = [];
    for (let i = 0; i < 120; i += 1) {
      if (i < 60) source.put(ada, `1-${i}`, make());
      else source.remove(ada, `1-${i - 60}`);
      const query = make();
      const expected = source.best(ada, query, 5);
      if (i % 3 === 0) expect(await idsOf(index, ada, query, 5)).toEqual(expected);
      else searches.push(idsOf(index, ada, query, 5).then(() => undefined));
    }
    await Promise.all(searches);
  });

  it('finds everything while a thread builds the graph, nearly everything in it, and starts the thread again', async () => {
    const make = createVectorMaker({ seed: 12, dimension: DIMENSION });
    const source = createVectorStore();
    fill(source, ada, 3000, make);
    const workers: Worker[] = [];
    const spawn = (...from: Parameters<typeof spawnWorker>) => {
      workers.push(spawnWorker(...from));
      return workers.at(-1)!;
    };
    const index = open(source, { spawn, exactUpTo: 1000 });
    const recall = async (rounds: number): Promise<number> => {
      let hits = 0;
      for (let round = 0; round < rounds; round += 1) {
        const query = make();
        const best = new Set(source.best(ada, query, 10));
        hits += (await idsOf(index, ada, query)).filter((id) => best.has(id)).length;
      }
      return hits / (10 * rounds);
    };
    expect(await recall(5)).toBe(1);
    expect(index.events.some(({ type }) => type === 'built')).toBe(false);
    await index.settle(ada);
    expect(index.events.at(-1)).toMatchObject({ type: 'built', count: 3000 });
    expect(await recall(50)).toBeGreaterThanOrEqual(0.98);
    await workers[0]?.terminate();
    expect(await recall(1)).toBe(1);
    expect(workers).toHaveLength(2);
  });
});

describe('the file of a graph', () => {
  async function written(seed: number) {
    const make = createVectorMaker({ seed, dimension: DIMENSION });
    const source = createVectorStore();
    fill(source, ada, 80, make);
    const folder = await tempFolder();
    const index = open(source, { folder });
    await idsOf(index, ada, make());
    await index.settle(ada);
    await index.close();
    const files = (await readdir(folder)).sort();
    expect(files.map((name) => name.slice(name.indexOf('.')))).toEqual(['.graph', '.rows']);
    return { make, source, folder, files };
  }
  type Written = Awaited<ReturnType<typeof written>>;

  async function openAgain({ make, source, folder }: Written, options: Options = {}) {
    const index = open(source, { folder, ...options });
    const query = make();
    expect(await idsOf(index, ada, query, 5)).toEqual(source.best(ada, query, 5));
    await index.settle(ada);
    expect(await idsOf(index, ada, query, 5)).toEqual(source.best(ada, query, 5));
    await index.close();
    return index.events;
  }

  it('is read instead of being built', async () => {
    expect(await openAgain(await written(20))).toEqual([]);
  });

  it('is made again where a byte of it was flipped or its end is missing', async () => {
    const kept = await written(21);
    const contents = await Promise.all(kept.files.map((name) => readFile(join(kept.folder, name))));
    for (const [which, name] of kept.files.entries()) {
      const whole = contents[which]!;
      const places = [0, 30, 100, Math.floor(whole.length / 2), whole.length - 1];
      const flips = places.map((place) => {
        const bytes = Buffer.from(whole);
        bytes[place]! ^= 1;
        return bytes;
      });
      const cuts = places.map((place) => whole.subarray(0, place));
      for (const bytes of [...flips, ...cuts]) {
        await Promise.all(kept.files.map((file, i) => writeFile(join(kept.folder, file), contents[i]!)));
        await writeFile(join(kept.folder, name), bytes);
        const events = await openAgain(kept);
        expect(events[0], `${name} at ${bytes.length}`).toMatchObject({ type: 'rebuilding' });
        expect(events.at(-1)).toMatchObject({ type: 'built', count: 80 });
      }
    }
  });

  it('is made again where one of the pair is missing, or is of another person or embedder', async () => {
    const kept = await written(22);
    await rm(join(kept.folder, kept.files[0]!));
    expect((await openAgain(kept))[0]).toMatchObject({ type: 'rebuilding', reason: 'damaged' });
    await rm(join(kept.folder, kept.files[1]!));
    expect((await openAgain(kept))[0]).toMatchObject({ type: 'rebuilding', reason: 'missing' });
    expect((await openAgain(kept, { embedder: 'another' }))[0]).toMatchObject({ reason: 'other-embedder' });
    fill(kept.source, bo, 80, kept.make);
    const index = open(kept.source, { folder: kept.folder });
    await idsOf(index, bo, kept.make());
    await index.settle(bo);
    await index.close();
    const files = await readdir(kept.folder);
    const his = files.filter((name) => !kept.files.includes(name)).sort();
    for (const [i, name] of kept.files.entries())
      await writeFile(join(kept.folder, name), await readFile(join(kept.folder, his[i]!)));
    expect((await openAgain(kept, { embedder: 'tests' }))[0]).toMatchObject({ type: 'rebuilding' });
  });

  it('is brought up to what was written since, and is gone before a start that finds another revision', async () => {
    const kept = await written(23);
    const index = open(kept.source, { folder: kept.folder });
    await idsOf(index, ada, kept.make());
    const added = kept.make();
    kept.source.put(ada, 'added', added);
    expect((await idsOf(index, ada, added))[0]).toBe('added');
    await index.settle(ada);
    await index.close();
    expect(index.events).toEqual([]);
    expect(await openAgain(kept)).toEqual([]);
    kept.source.remove(ada, 'added');
    const events = await openAgain(kept);
    expect(events[0]).toMatchObject({ reason: 'outdated' });
  });

  it('holds no byte of what was removed or erased, nor of a write that was stopped', async () => {
    const kept = await written(24);
    const index = open(kept.source, { folder: kept.folder, quietMs: 60_000 });
    const marked = new Float32Array(DIMENSION).fill(1 / Math.sqrt(DIMENSION));
    const holds = async (): Promise<boolean> => {
      const mark = Buffer.from(marked.buffer);
      const contents = await Promise.all(
        (await readdir(kept.folder)).map((name) => readFile(join(kept.folder, name))),
      );
      return contents.some((bytes) => bytes.includes(mark));
    };
    kept.source.put(ada, 'marked', marked);
    await idsOf(index, ada, marked);
    await index.settle(ada);
    expect(await holds()).toBe(true);
    kept.source.remove(ada, 'marked');
    await idsOf(index, ada, marked);
    expect(await readdir(kept.folder)).toEqual([]);
    await index.settle(ada);
    expect(await readdir(kept.folder)).toHaveLength(2);
    expect(await holds()).toBe(false);
    kept.source.put(ada, 'marked', marked);
    await idsOf(index, ada, marked);
    const settling = index.settle(ada);
    await index.erase(ada);
    await settling;
    expect(await readdir(kept.folder)).toEqual([]);
    await index.close();
    await mkdir(kept.folder, { recursive: true });
    await writeFile(join(kept.folder, `${kept.files[0]}.new`), Buffer.from(marked.buffer));
    kept.source.clear(ada);
    const later = open(kept.source, { folder: kept.folder });
    await later.close();
    expect(await readdir(kept.folder)).toEqual([]);
  });

  it('goes with the graph when somebody no longer has so many', async () => {
    const kept = await written(25);
    const index = open(kept.source, { folder: kept.folder });
    await idsOf(index, ada, kept.make());
    for (let i = 0; i < 50; i += 1) kept.source.remove(ada, `1-${i}`);
    expect(await idsOf(index, ada, kept.make(), 100)).toHaveLength(30);
    expect(await readdir(kept.folder)).toEqual([]);
  });
});
