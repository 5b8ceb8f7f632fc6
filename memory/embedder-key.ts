import type { EmbedderIdentity } from '../embedding/index.js';

/** The embedder's identity as one word, as it stands beside a vector. */
export function embedderKey({ kind, model, version }: EmbedderIdentity): string {
  return [kind, model, version ?? ''].map(encodeURIComponent).join('/');
}
