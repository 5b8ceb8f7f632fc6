/**
 * The index over what a source holds. Of most people every vector is looked at, on the calling thread, from one array that is
 * kept while it is used; of those who have more than `exactUpTo`, the thread of graphs answers. The revision is asked
 * at every search, so that nothing that was removed is found and nothing that was added is missed.
 */
import { AppError } from '../../protocol/errors.js';
import type { VisitorId } from '../../protocol/ids.js';
import { isEmpty, scanRows, withoutEmpty } from './exact-scan.js';
import type { Rows } from './exact-scan.js';
import { removeGraphFile, sweepFolder } from './graph/graph-file.js';
import { createGraphHost } from './graph/graph-host.js';
import type { SpawnGraphThread } from './graph/graph-host.js';
import type { IndexEvent } from './graph/thread-protocol.js';
import { createKeptWithin } from './kept-within.js';
import type { VectorIndex, VectorSource } from './vector-index.js';

export type { IndexEvent };

export interface VectorIndexOptions {
  source: VectorSource;
  /** Where the graphs are kept; null keeps them in RAM only. */
  folder: string | null;
  /** Whose vectors are compared, as `embedderKey` says it. */
  embedder: string;
  /** So many vectors of one person are all looked at. */
  exactUpTo?: number;
  cacheBytes?: number;
  /** How long nothing must have changed before a graph is written or made again. */
  quietMs?: number;
  onEvent?: (event: IndexEvent) => void;
  spawn?: SpawnGraphThread;
}

/** Measured: docs/decisions/2026-11-24-vector-index.md. */
export const EXACT_UP_TO = 5_000;
const CACHE_BYTES = 256 * 1024 * 1024;
const QUIET_MS = 30_000;
/** Of an id, and of a row of a graph beside its vector, about. */
const ID_BYTES = 100;
const GRAPH_ROW_BYTES = 300;
/** A thread that broke, or dropped the owner just now, is asked again this often. */
const ATTEMPTS = 3;

interface Entry {
  revision: number;
  bytes: number;
  dimension: number;
  /** Null where the thread has them. */
  rows: Rows | null;
}

interface Loading {
  promise: Promise<Entry>;
  standing: { isErased: boolean };
}

export interface LocalVectorIndex extends VectorIndex {
  /** Resolves when nothing of the owner's is left to be built or written. */
  settle(owner: VisitorId): Promise<void>;
}

export function createVectorIndex(options: VectorIndexOptions): LocalVectorIndex {
  const { source, folder, embedder, exactUpTo = EXACT_UP_TO, onEvent = () => undefined } = options;
  const kept = createKeptWithin<VisitorId, Entry>(options.cacheBytes ?? CACHE_BYTES, (owner, { rows }) => {
    if (rows === null) void host.drop(owner).catch(() => undefined); // its thread broke: nothing is held
  });
  const host = createGraphHost(
    { folder, embedder, quietMs: options.quietMs ?? QUIET_MS },
    {
      onEvent,
      onLost: () => {
        for (const owner of kept.keys()) if (kept.get(owner)?.rows === null) kept.delete(owner);
      },
      spawn: options.spawn,
    },
  );
  const loads = new Map<VisitorId, Loading>();
  /** Who may have a file. */
  const filed = new Set<VisitorId>();
  let isClosed = false;
  const swept = folder === null ? Promise.resolve() : sweep(folder).catch(cannotSweep);

  async function sweep(from: string): Promise<void> {
    const { kept: owners, removed } = await sweepFolder(from, embedder, (owner) => source.revision(owner));
    for (const owner of owners) filed.add(owner);
    for (const event of removed) onEvent({ type: 'rebuilding', ...event });
  }
  function cannotSweep(error: unknown): void {
    onEvent({ type: 'unwritten', message: error instanceof Error ? error.message : String(error) });
  }
  const eraseGraph = async (owner: VisitorId): Promise<void> => {
    await host.erase(owner);
    if (folder !== null) await removeGraphFile(folder, owner);
    filed.delete(owner);
  };
  const read = async (owner: VisitorId, standing: Loading['standing']): Promise<Entry> => {
    const loaded = await source.load(owner, embedder);
    const { revision } = loaded;
    const rows = withoutEmpty(loaded);
    const many = rows.ids.length;
    const dimension = many === 0 ? 0 : rows.vectors.length / many;
    const bytes = rows.vectors.byteLength + many * ID_BYTES;
    const entry: Entry = { revision, bytes, dimension, rows };
    await swept;
    if (many > exactUpTo && !standing.isErased && !isClosed) {
      filed.add(owner);
      await host.hold({ owner, revision, dimension, ids: rows.ids, vectors: rows.vectors });
      entry.rows = null;
      entry.bytes += many * GRAPH_ROW_BYTES;
    } else if (filed.has(owner)) await eraseGraph(owner);
    if (!standing.isErased && !isClosed) kept.set(owner, entry);
    return entry;
  };
  const load = (owner: VisitorId): Promise<Entry> => {
    const standing = { isErased: false };
    const promise = read(owner, standing).finally(() => loads.delete(owner));
    loads.set(owner, { promise, standing });
    return promise;
  };
  const entryOf = async (owner: VisitorId): Promise<Entry> => {
    const revision = await source.revision(owner);
    const entry = kept.get(owner);
    if (entry?.revision === revision) return entry;
    const begun = await loads.get(owner)?.promise;
    // One that began before the revision was asked for may have read an older state.
    if (begun !== undefined && begun.revision >= revision) return begun;
    return loads.get(owner)?.promise ?? load(owner);
  };
  return {
    async search(owner, vector, { limit, signal }) {
      signal.throwIfAborted();
      if (limit < 1 || isEmpty(vector, 0, vector.length)) return [];
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (isClosed) throw new AppError('ABORTED', { message: 'The index of memories is closed.' });
        const { rows, dimension } = await entryOf(owner);
        signal.throwIfAborted();
        if (dimension === 0) return [];
        if (dimension !== vector.length) throw otherLength(dimension, vector.length);
        if (rows !== null) return scanRows(rows, vector, limit);
        const found = await host.search(owner, vector, { limit, signal });
        if (found !== null) return found;
        kept.delete(owner);
      }
      throw new AppError('INTERNAL', { message: 'The index of memories does not keep what it is given.' });
    },
    async erase(owner) {
      const loading = loads.get(owner);
      if (loading) loading.standing.isErased = true;
      kept.delete(owner);
      await loading?.promise.catch(() => undefined); // whoever searches is told
      await swept;
      await eraseGraph(owner);
    },
    settle: (owner) => host.settle(owner),
    async close() {
      isClosed = true;
      await swept;
      await Promise.allSettled([...loads.values()].map(({ promise }) => promise));
      await host.close();
      for (const owner of kept.keys()) kept.delete(owner);
    },
  };
}

function otherLength(stored: number, asked: number): AppError {
  return new AppError('INTERNAL', {
    message: `The vectors of memories have ${stored} numbers, and the one asked for has ${asked}: embed them again.`,
  });
}
