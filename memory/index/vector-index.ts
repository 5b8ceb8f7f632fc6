import type { VisitorId } from '../../protocol/ids.js';
import type { Ranked } from '../ranking/ranked.js';

/** The vectors of one person, as the store has them. The index keeps them: whoever loaded them no longer uses them. */
export interface OwnedVectors {
  ids: string[];
  /** One after the other, `ids.length` times the dimension; each of length 1. */
  vectors: Float32Array;
  /** Of the owner's facts when they were read. */
  revision: number;
}

/** The truth behind an index: rows in the store. */
export interface VectorSource {
  /** Vectors of facts that are not retired, made by this embedder. */
  load(owner: VisitorId, embedder: string): Promise<OwnedVectors>;
  /** 0 where nothing was ever written; never the same again. Cheap: asked at every search. */
  revision(owner: VisitorId): Promise<number>;
}

/**
 * Finds the facts of one person whose vectors are most like another. Only a cache of what the store holds: lost,
 * damaged or outdated it is made again.
 */
export interface VectorIndex {
  /** By the dot product, best first. Throws the signal's reason when aborted. */
  search(
    owner: VisitorId,
    vector: Float32Array,
    options: { limit: number; signal: AbortSignal },
  ): Promise<Ranked[]>;
  /**
   * Leaves nothing of the owner: neither in RAM nor in a file. Harmless to repeat, and what the source still holds is
   * found again at the next search; so it is called as well after a single fact was erased for good.
   */
  erase(owner: VisitorId): Promise<void>;
  close(): Promise<void>;
}
