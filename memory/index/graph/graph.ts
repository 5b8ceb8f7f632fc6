/**
 * hnswlib's graph of vectors by inner product. It only grows: `markDelete` leaves the bytes of a vector where they
 * are, in RAM and in the file, so what is removed is removed by making another graph (see shelf.ts).
 */
import hnswlib from 'hnswlib-node';

/** Connections of a vector, and how far is looked for them when it is added. */
const CONNECTIONS = 16;
const LOOK_WHEN_ADDING = 200;
/** How far a search looks; measured in docs/decisions/2026-11-24-vector-index.md. */
const LOOK_WHEN_SEARCHING = 100;
const LEAST_ROOM = 256;
const GROWTH = 1.5;

export interface Graph {
  readonly count: number;
  add(row: number, vector: Float32Array): void;
  /** Best first. */
  search(query: Float32Array, limit: number): { row: number; score: number }[];
  vectorAt(row: number): Float32Array;
  /** Nothing may be added meanwhile; searching is fine. */
  write(path: string): Promise<void>;
}

export function createGraph(dimension: number, room: number): Graph {
  const index = new hnswlib.HierarchicalNSW('ip', dimension);
  index.initIndex(Math.max(room, LEAST_ROOM), CONNECTIONS, LOOK_WHEN_ADDING);
  return asGraph(index);
}

/** The file must have been checked: hnswlib takes overwritten bytes for good ones. */
export async function readGraph(path: string, dimension: number): Promise<Graph> {
  const index = new hnswlib.HierarchicalNSW('ip', dimension);
  await index.readIndex(path);
  return asGraph(index);
}

function asGraph(index: hnswlib.HierarchicalNSW): Graph {
  return {
    get count() {
      return index.getCurrentCount();
    },
    add(row, vector) {
      if (index.getCurrentCount() === index.getMaxElements())
        index.resizeIndex(Math.ceil(index.getMaxElements() * GROWTH));
      index.addPoint(Array.from(vector), row);
    },
    search(query, limit) {
      const many = Math.min(limit, index.getCurrentCount());
      if (many === 0) return [];
      index.setEf(Math.max(LOOK_WHEN_SEARCHING, many));
      const { neighbors, distances } = index.searchKnn(Array.from(query), many);
      return neighbors.map((row, i) => ({ row, score: 1 - distances[i]! }));
    },
    vectorAt: (row) => Float32Array.from(index.getPoint(row)),
    async write(path) {
      await index.writeIndex(path);
    },
  };
}
