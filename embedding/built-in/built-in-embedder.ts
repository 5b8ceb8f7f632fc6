/** The encoder that is shipped: no network, no package, microseconds for a message, on the calling thread. */
import { readFileSync } from 'node:fs';
import type { Embedder } from '../embedder.js';
import { dimensionOf, encode } from './encoder.js';
import { readWeights } from './weights.js';

/** Beside the sources, and copied beside the compiled ones by the build. */
const SHIPPED = new URL('../model/encoder.bin', import.meta.url);
/** After this many texts other work gets its turn. */
const TEXTS_AT_ONCE = 256;

/** `file` holds other weights than the shipped ones. Throws AppError if they cannot be used. */
export function createBuiltInEmbedder({ file = SHIPPED }: { file?: URL | string } = {}): Embedder {
  const weights = readWeights(readFileSync(file));
  return {
    identity: { kind: 'builtin', model: 'parley-encoder', version: weights.header.sha256.slice(0, 12) },
    dimension: dimensionOf(weights),
    async embed(texts, { signal }) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        if (vectors.length % TEXTS_AT_ONCE === 0) {
          if (vectors.length > 0) await new Promise(setImmediate);
          signal.throwIfAborted();
        }
        vectors.push(encode(weights, text));
      }
      return vectors;
    },
    async close() {},
  };
}
