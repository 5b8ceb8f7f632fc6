/** Vectors as a store would have them, in RAM, and made up so that some are alike. */
import { createSeededRandom } from '../../generator/index.js';
import type { OwnedVectors, VectorSource } from '../../memory/index.js';
import { VisitorId } from '../../protocol/ids.js';

export interface VectorStore extends VectorSource {
  put(owner: VisitorId, id: string, vector: Float32Array): void;
  putAll(owner: VisitorId, vectors: ReadonlyMap<string, Float32Array>): void;
  remove(owner: VisitorId, id: string): void;
  clear(owner: VisitorId): void;
  /** Exactly, by sorting everything. */
  best(owner: VisitorId, query: Float32Array, limit: number): string[];
  loads: number;
}

export function createVectorStore(): VectorStore {
  const owners = new Map<VisitorId, { vectors: Map<string, Float32Array>; revision: number }>();
  const open = (owner: VisitorId) => {
    const owned = owners.get(owner) ?? { vectors: new Map<string, Float32Array>(), revision: 0 };
    owners.set(owner, owned);
    return owned;
  };
  const change = (owner: VisitorId, to: (vectors: Map<string, Float32Array>) => void): void => {
    const owned = open(owner);
    to(owned.vectors);
    owned.revision += 1;
  };
  const store: VectorStore = {
    loads: 0,
    async load(owner): Promise<OwnedVectors> {
      store.loads += 1;
      const { vectors, revision } = open(owner);
      const length = [...vectors.values()][0]?.length ?? 0;
      const joined = new Float32Array(vectors.size * length);
      [...vectors.values()].forEach((vector, i) => joined.set(vector, i * length));
      return { ids: [...vectors.keys()], vectors: joined, revision };
    },
    revision: async (owner) => owners.get(owner)?.revision ?? 0,
    put: (owner, id, vector) => change(owner, (vectors) => vectors.set(id, vector)),
    putAll: (owner, many) =>
      change(owner, (vectors) => many.forEach((vector, id) => vectors.set(id, vector))),
    remove: (owner, id) => change(owner, (vectors) => vectors.delete(id)),
    clear: (owner) => change(owner, (vectors) => vectors.clear()),
    best(owner, query, limit) {
      return [...open(owner).vectors]
        .map(([id, vector]) => ({ id, score: dotOf(vector, query) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ id }) => id);
    },
  };
  return store;
}

function dotOf(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, d) => sum + value * b[d]!, 0);
}

export function ownerOf(number: number): VisitorId {
  return VisitorId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
}

/** Vectors of length 1 around some centres, as texts about some subjects are. */
export function createVectorMaker({ seed, dimension, centres = 50, spread = 1 }: VectorMakerOptions) {
  const random = createSeededRandom(`vectors ${seed}`);
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const places = Array.from({ length: centres }, () => Float32Array.from({ length: dimension }, normal));
  return (): Float32Array => {
    const centre = places[Math.floor(random() * centres)] ?? [];
    const vector = Float32Array.from(centre, (value) => value + spread * normal());
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    return vector.map((value) => value / length);
  };
}

interface VectorMakerOptions {
  seed: number;
  dimension: number;
  centres?: number;
  spread?: number;
}
