/**
 * Whatever one person's shelf needs besides answering: rows taken into the graph, a new graph after something was
 * removed, a file once nothing has changed for a while. `step` does a little of it and says whether there is more.
 */
import { performance } from 'node:perf_hooks';
import { finishWriting, removeGraphFile, writeGraph } from './graph-file.js';
import type { FileLabel, GraphOnDisk } from './graph-file.js';
import { createShelf } from './shelf.js';
import type { Shelf } from './shelf.js';
import type { Rows } from '../exact-scan.js';
import type { IndexEvent } from './thread-protocol.js';

export interface ShelfUpkeep {
  readonly shelf: Shelf;
  bringTo(rows: Rows, revision: number): Promise<void>;
  hasWork(): boolean;
  step(): void;
  /** Treats now as quiet. */
  hurry(): void;
  /** The write that runs, if any. */
  readonly writing: Promise<void> | undefined;
  /** Starts nothing any more. */
  stop(): void;
}

export interface UpkeepOptions {
  folder: string | null;
  label: FileLabel;
  quietMs: number;
  onEvent: (event: IndexEvent) => void;
  /** There may be work again. */
  onWork: () => void;
}

/** So long a step may hold the thread. */
const STEP_MS = 4;
/** So many removed ones in a graph make every search longer: then quiet is not waited for. */
const MOST_GONE = 200;

export function createShelfUpkeep(
  options: UpkeepOptions,
  first: { shelf: Shelf; onDisk: GraphOnDisk | undefined },
): ShelfUpkeep {
  const { folder, label, onEvent, onWork } = options;
  let { shelf, onDisk } = first;
  let next: { shelf: Shelf; row: number } | undefined;
  /** Since when a graph is being made. */
  let since: number | undefined = shelf.count === 0 ? performance.now() : undefined;
  let isWritten = onDisk !== undefined;
  let isQuiet = true;
  let isStopped = false;
  let removals = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;

  const waitForQuiet = (): void => {
    isQuiet = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isQuiet = true;
      onWork();
    }, options.quietMs);
  };
  const mayRemake = (): boolean => shelf.gone > MOST_GONE || (isQuiet && shelf.gone > 0);
  const mayWrite = (): boolean => folder !== null && !isWritten && isQuiet && shelf.gone === 0;

  const remake = (): void => {
    since = performance.now();
    next = { shelf: createShelf(label.dimension, { room: shelf.count }), row: 0 };
  };
  /** Takes rows of the old one over; what came or went meanwhile is among them, or gone from them. */
  const copy = (to: { shelf: Shelf; row: number }): void => {
    const until = performance.now() + STEP_MS;
    while (to.row < shelf.rows && performance.now() < until) {
      const kept = shelf.at(to.row);
      to.row += 1;
      if (kept === undefined) continue;
      to.shelf.put(kept.id, kept.vector);
      to.shelf.grow(until);
    }
    if (to.row < shelf.rows) return;
    shelf = to.shelf;
    next = undefined;
    onDisk = undefined;
  };
  const write = async (to: string): Promise<void> => {
    const before = removals;
    const isOver = (): boolean => removals !== before || isStopped;
    const { graph, ids, sums } = shelf.parts();
    const [rows, labelled] = [{ ids: [...ids], sums: [...sums] }, { ...label }];
    isWritten = true;
    try {
      const written = onDisk ?? (await writeGraph(to, label.owner, graph));
      if (!isOver())
        await finishWriting(to, labelled, { ...rows, graph: written, isNew: onDisk === undefined });
      onDisk = written;
    } catch (error) {
      onDisk = undefined;
      if (!isOver()) onEvent({ type: 'unwritten', message: messageOf(error) });
    }
    // It holds what was removed meanwhile.
    if (isOver()) await forgetFile();
  };
  const forgetFile = async (): Promise<void> => {
    onDisk = undefined;
    isWritten = false;
    if (folder !== null) await removeGraphFile(folder, label.owner);
  };
  const startWriting = (): void => {
    if (folder === null) return;
    writing = write(folder)
      .catch((error: unknown) => onEvent({ type: 'unwritten', message: messageOf(error) }))
      .finally(() => {
        writing = undefined;
        onWork();
      });
  };
  return {
    get shelf() {
      return shelf;
    },
    get writing() {
      return writing;
    },
    async bringTo(rows, revision) {
      const isFirst = shelf.rows === 0;
      const { added, removed } = shelf.bringTo(rows);
      for (const id of removed) next?.shelf.remove(id);
      if (added + removed.length > 0 || revision !== label.revision) isWritten = false;
      label.revision = revision;
      if (removed.length > 0) {
        removals += 1;
        onEvent({ type: 'rebuilding', reason: 'removed', detail: null });
        await forgetFile();
      }
      if (!isFirst && !isWritten) waitForQuiet();
    },
    hasWork: () =>
      !isStopped &&
      writing === undefined &&
      (shelf.pending > 0 || next !== undefined || mayRemake() || mayWrite()),
    step() {
      if (shelf.pending > 0) {
        onDisk = undefined;
        shelf.grow(performance.now() + STEP_MS);
      } else if (next !== undefined) copy(next);
      else if (mayRemake()) return remake();
      else if (mayWrite()) return startWriting();
      if (since === undefined || shelf.pending > 0 || next !== undefined) return;
      onEvent({ type: 'built', count: shelf.count, ms: performance.now() - since });
      since = undefined;
    },
    hurry() {
      clearTimeout(timer);
      isQuiet = true;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
