/**
 * The vectors of one person who has many: a graph, and a rest that is not in it yet and is scanned. So a search finds
 * everything from the first moment, while the graph grows by small steps between two requests. A vector has a row for
 * good; one that is removed is forgotten by its row at once, and the graph that still holds it is made again later.
 */
import type { Ranked } from '../../ranking/ranked.js';
import { createBestFew } from '../best-few.js';
import { dotAt } from '../exact-scan.js';
import type { Rows } from '../exact-scan.js';
import { createGraph } from './graph.js';
import type { Graph } from './graph.js';

export interface Shelf {
  /** Vectors that can be found. */
  readonly count: number;
  /** Rows that were given, with those that are gone. */
  readonly rows: number;
  /** Rows that are not in the graph yet. */
  readonly pending: number;
  /** Vectors that the graph still holds and no search finds. */
  readonly gone: number;
  /** Makes it hold these and no others. A vector that differs under its id is removed and added. */
  bringTo(rows: Rows): { added: number; removed: string[] };
  put(id: string, vector: Float32Array): void;
  remove(id: string): void;
  search(query: Float32Array, limit: number): Ranked[];
  /** Takes pending rows into the graph until the time is over; at least one. */
  grow(until: number): void;
  /** Undefined where the row is gone. */
  at(row: number): { id: string; vector: Float32Array } | undefined;
  /** What a file holds of it. */
  parts(): ShelfParts;
}

export interface ShelfParts {
  graph: Graph;
  /** By row; null where it is gone. */
  ids: (string | null)[];
  /** Of each row's vector, to tell whether it is still the same. */
  sums: number[];
}

export function createShelf(dimension: number, from: ShelfParts | { room: number }): Shelf {
  const { graph, ids, sums } =
    'graph' in from ? from : { graph: createGraph(dimension, from.room), ids: [], sums: [] };
  const rowOf = new Map(ids.flatMap((id, row) => (id === null ? [] : [[id, row] as const])));
  /** Rows before this one are in the graph, or gone. */
  let grown = ids.length;
  let rest: (Float32Array | undefined)[] = [];
  let restFrom = grown;
  let gone = 0;

  const put = (id: string, vector: Float32Array, sum: number): void => {
    rowOf.set(id, ids.length);
    ids.push(id);
    sums.push(sum);
    rest.push(vector);
  };
  const remove = (id: string): void => {
    const row = rowOf.get(id);
    if (row === undefined) return;
    rowOf.delete(id);
    ids[row] = null;
    if (row < grown) gone += 1;
    else rest[row - restFrom] = undefined;
  };
  return {
    get count() {
      return rowOf.size;
    },
    get rows() {
      return ids.length;
    },
    get pending() {
      return ids.length - grown;
    },
    get gone() {
      return gone;
    },
    bringTo(target) {
      const kept = new Set<string>();
      const removed: string[] = [];
      const isFirst = rowOf.size === 0;
      let added = 0;
      target.ids.forEach((id, i) => {
        kept.add(id);
        const vector = target.vectors.subarray(i * dimension, (i + 1) * dimension);
        const sum = sumOf(vector);
        const row = rowOf.get(id);
        if (row !== undefined && sums[row] === sum) return;
        if (row !== undefined) {
          remove(id);
          removed.push(id);
        }
        // A view of a few would keep all of them in memory.
        put(id, isFirst ? vector : vector.slice(), sum);
        added += 1;
      });
      for (const id of rowOf.keys()) if (!kept.has(id)) removed.push(id);
      for (const id of removed) if (!kept.has(id)) remove(id);
      return { added, removed };
    },
    put: (id, vector) => put(id, vector, sumOf(vector)),
    remove,
    search(query, limit) {
      const best = createBestFew(Math.min(limit, rowOf.size));
      for (const { row, score } of graph.search(query, limit + gone))
        if (ids[row] !== null) best.offer(row, score);
      for (let row = grown; row < ids.length; row += 1) {
        const vector = rest[row - restFrom];
        if (vector === undefined) continue;
        const score = dotAt(vector, 0, query);
        if (score > best.floor) best.offer(row, score);
      }
      return best.take().map(({ row, score }) => ({ id: ids[row]!, score }));
    },
    grow(until) {
      do {
        const vector = rest[grown - restFrom];
        if (vector !== undefined) graph.add(grown, vector);
        rest[grown - restFrom] = undefined;
        if (grown < ids.length) grown += 1;
      } while (grown < ids.length && performance.now() < until);
      if (grown < ids.length) return;
      rest = [];
      restFrom = grown;
    },
    at(row) {
      const id = ids[row] ?? null;
      if (id === null) return undefined;
      return { id, vector: row < grown ? graph.vectorAt(row) : rest[row - restFrom]! };
    },
    parts: () => ({ graph, ids, sums }),
  };
}

/** 53 bits of the vector's own: enough to see by accident that it changed. */
function sumOf(vector: Float32Array): number {
  const words = new Uint32Array(vector.buffer, vector.byteOffset, vector.length);
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const word of words) {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ (word >>> 7) ^ (word << 5), 0x85ebca6b);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) >>> 11);
}
