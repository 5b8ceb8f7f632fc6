/** Memory as a turn uses it: recalls at once, and hands over what is to be written. */
import type { Embedder } from '../../embedding/index.js';
import { recallFacts, wordingAt } from '../../memory/index.js';
import type { FactStore, Memory, VectorIndex, VectorSource } from '../../memory/index.js';
import type { Clock } from '../clock.js';
import type { MemoryOwnerStore } from '../store/memory/owners.js';
import { REMEMBER_JOB } from './remember-job.js';
import type { RememberQueue } from './remember-job.js';

export interface TurnMemoryParts {
  facts: FactStore;
  vectors: VectorSource;
  owners: MemoryOwnerStore;
  /** Where vectors add to the ranking. */
  byMeaning: { index: VectorIndex; embedder: Embedder } | null;
  jobs: RememberQueue;
  clock: Clock;
  recalled(seconds: number, found: number): void;
  failed(what: string, error: unknown): void;
}

/** More would crowd the prompt. */
const RECALLED_AT_MOST = 8;
/** By then the answer is stored as well, so that both are read at once. */
const AFTER_MS = 150;

export function createTurnMemory(parts: TurnMemoryParts): Memory {
  const { facts, vectors, owners, byMeaning, jobs, clock } = parts;
  const sources = { store: facts, index: byMeaning?.index ?? null, embedder: byMeaning?.embedder ?? null };
  return {
    name: byMeaning === null ? 'facts by words' : 'facts by words and meaning',
    installed: true,
    async recall({ visitorId: owner, signal, ...query }) {
      const began = clock.monotonic();
      // Of most people nothing is known yet, and that is one keyed read.
      if ((await vectors.revision(owner)) === 0 || (await owners.find(owner)).paused) return [];
      const recalled = await recallFacts(sources, { owner, ...query }, { limit: RECALLED_AT_MOST, signal });
      parts.recalled((clock.monotonic() - began) / 1000, recalled.length);
      const ids = recalled.map(({ fact }) => fact.id);
      // Nobody waits for it.
      facts.noteUse(owner, ids, query.at).catch((error: unknown) => {
        parts.failed('the use of memories could not be noted', error);
      });
      return recalled.map(({ fact, score }) => {
        const { id, version } = fact;
        return { id, version, text: wordingAt(fact, query.at), score };
      });
    },
    async remember(job) {
      const { visitorId, messageId } = job;
      if ((await owners.find(visitorId)).paused) return false;
      // Answered again: what it says was written with the first answer.
      if (await facts.findWriting(visitorId, messageId)) return false;
      await jobs.enqueue(REMEMBER_JOB, job, { key: messageId, runAt: clock.now() + AFTER_MS });
      return true;
    },
  };
}
