/** What passes between an index and the thread that holds the graphs of those who have many memories. */
import type { VisitorId } from '../../../protocol/ids.js';
import type { Ranked } from '../../ranking/ranked.js';

export interface GraphThreadOptions {
  /** Where the files lie; null keeps none. */
  folder: string | null;
  embedder: string;
  /** How long nothing must have changed before a file is written or a graph made again. */
  quietMs: number;
}

export interface Held {
  owner: VisitorId;
  revision: number;
  ids: readonly string[];
  vectors: Float32Array;
  dimension: number;
}

export type GraphRequest =
  /** Everything of an owner, as the source has it: what was held before is brought up to it. */
  | ({ type: 'hold'; id: number } & Held)
  | { type: 'search'; id: number; owner: VisitorId; vector: Float32Array; limit: number }
  /** Out of RAM; the file stays. */
  | { type: 'drop'; id: number; owner: VisitorId }
  /** Out of RAM and off the disk. */
  | { type: 'erase'; id: number; owner: VisitorId }
  /** Resolves when nothing is left to be built or written, without waiting for quiet. */
  | { type: 'settle'; id: number; owner: VisitorId }
  /** Writes what is not written, then ends the thread. */
  | { type: 'close'; id: number };

/** Why a graph is made: its file could not be used, or what it held was removed. */
export type RebuildReason = 'missing' | 'damaged' | 'other-embedder' | 'outdated' | 'removed';

/** For the log. Nothing of it is an error of the search: until the graph is there, everything is looked at. */
export type IndexEvent =
  | { type: 'rebuilding'; reason: RebuildReason; detail: string | null }
  | { type: 'built'; count: number; ms: number }
  | { type: 'unwritten'; message: string };

export type GraphMessage =
  /** Null: this owner is not held. */
  | { type: 'found'; id: number; found: Ranked[] | null }
  | { type: 'done'; id: number }
  | { type: 'failed'; id: number; message: string }
  | { type: 'event'; event: IndexEvent };
