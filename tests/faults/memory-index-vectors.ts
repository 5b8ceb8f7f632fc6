import { createVectorMaker, createVectorStore, ownerOf } from '../harness/vector-source.js';

export const ada = ownerOf(1);

/** The same ones in every process: large enough that most of the time is spent in writing. */
export function killedVectors() {
  const make = createVectorMaker({ seed: 99, dimension: 512 });
  const source = createVectorStore();
  source.putAll(ada, new Map(Array.from({ length: 400 }, (_, i) => [`fact-${i}`, make()])));
  return { make, source };
}
