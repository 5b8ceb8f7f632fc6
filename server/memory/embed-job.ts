/**
 * Makes the vectors that facts lack: the embedder is another one than before, or did not answer when they were
 * written. It goes on where it stopped, for what has its vector is not asked for again.
 */
import type { Embedder } from '../../embedding/index.js';
import { embedderKey } from '../../memory/index.js';
import type { Jobs } from '../jobs/jobs.js';
import { NoPayload } from '../jobs/jobs.js';
import type { Unembedded, UnembeddedStore } from '../store/memory/unembedded.js';

export const EMBED_JOB = 'embed-memories';

export interface EmbedParts {
  jobs: Jobs;
  unembedded: UnembeddedStore;
  embedder: Embedder;
}

export interface Embedding {
  /** Where the embedder has failed. */
  later(): Promise<void>;
  /** At start: only where something lacks. */
  catchUp(): Promise<void>;
}

/** Small enough that the writer is not held, large enough for a server that embeds in batches. */
const AT_ONCE = 64;

/** Call it before the jobs are started. */
export function defineEmbedJob({ jobs, unembedded, embedder }: EmbedParts): Embedding {
  const key = embedderKey(embedder.identity);
  jobs.define(EMBED_JOB, {
    payload: NoPayload,
    maxAttempts: 10,
    timeoutMs: 4 * 3_600_000,
    async run({ signal, report }) {
      const all = await unembedded.count(key);
      let done = 0;
      let last = 0;
      for (;;) {
        signal.throwIfAborted();
        const facts = await unembedded.list(key, last, AT_ONCE);
        if (facts.length === 0) break;
        await unembedded.put(key, await embed(facts, embedder, signal));
        done += facts.length;
        last = facts.at(-1)?.number ?? last;
        report({ progress: Math.min(1, done / Math.max(all, 1)), note: `${done} of ${all} memories` });
      }
      return `made the vectors of ${done} memories`;
    },
  });
  const later = async (): Promise<void> => {
    await jobs.enqueue(EMBED_JOB, {}, { key: 'one' });
  };
  return {
    later,
    async catchUp() {
      if ((await unembedded.list(key, 0, 1)).length > 0) await later();
    },
  };
}

async function embed(facts: Unembedded[], embedder: Embedder, signal: AbortSignal) {
  const vectors = await embedder.embed(
    facts.map(({ text }) => text),
    { signal },
  );
  return facts.flatMap((fact, i) => {
    const vector = vectors[i];
    return vector === undefined ? [] : [{ fact, vector }];
  });
}
