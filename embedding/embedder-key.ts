import type { EmbedderIdentity } from './embedder.js';

/** An embedder's identity as one word, to be stored beside a vector: `builtin:parley-encoder@8cfebfb61390`. */
export function embedderKey({ kind, model, version }: EmbedderIdentity): string {
  const name = `${kind}:${encodeURIComponent(model)}`;
  return version === null ? name : `${name}@${encodeURIComponent(version)}`;
}
