/** Memory as the server has it: what a turn uses, what a person may do about it, and the work behind both. */
import type { Embedder } from '../../embedding/index.js';
import { embedderKey } from '../../memory/index.js';
import type { Extractor, FactChange, Memory, VectorIndex, VectorSource } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { MemoryUpdate } from '../../protocol/memories.js';
import type { Clock } from '../clock.js';
import type { Events } from '../events.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Metrics } from '../metrics.js';
import type { ConversationStore } from '../store/conversations.js';
import type { Database } from '../store/database.js';
import { createFactPages } from '../store/memory/fact-pages.js';
import { createFactStore, createVectorSource } from '../store/memory/fact-store.js';
import { createMemoryOwnerStore } from '../store/memory/owners.js';
import { createUnembeddedStore } from '../store/memory/unembedded.js';
import type { Belonging } from '../visitors/belongings.js';
import { defineEmbedJob } from './embed-job.js';
import { memoryBelonging } from './memory-belonging.js';
import { createPersonMemory } from './person-memory.js';
import type { PersonMemory } from './person-memory.js';
import { defineRememberJob } from './remember-job.js';
import { defineScrubJob } from './scrub-job.js';
import { createTurnMemory } from './turn-memory.js';
import { createMessageWriter } from './write-message.js';

export interface OpenedMemory {
  /** Of a turn. */
  module: Memory;
  person: PersonMemory;
  belonging: Belonging;
  /** For whoever looks after the installation. */
  embedding: {
    /** The one in force, as one word. */
    embedder: string;
    /** Whether its vectors take part in finding. */
    used: boolean;
    /** How many facts have no vector of it. */
    lacking(): Promise<number>;
    again(): Promise<void>;
  };
  /** Has the vectors made that are lacking; once the jobs run. */
  catchUp(): Promise<void>;
  /** Nobody is this visitor any more, who became another. */
  forget(visitorId: VisitorId): Promise<void>;
  close(): Promise<void>;
}

export interface MemoryParts {
  database: Database;
  conversations: ConversationStore;
  jobs: Jobs;
  clock: Clock;
  events: Events;
  metrics: Metrics;
  embedder: Embedder;
  /** Null where vectors do not add to the ranking. */
  openIndex: ((source: VectorSource, embedder: string) => VectorIndex) | null;
  extractors: {
    /** Needs no model. */
    builtIn: Extractor;
    /** For what this person has said. */
    for: (owner: VisitorId) => Extractor;
  };
  botName: () => string;
  announce: (owner: VisitorId, update: MemoryUpdate) => void;
}

/** Defines its kinds of job, so call it before the jobs are started. */
export function openMemory(given: MemoryParts): OpenedMemory {
  const { database, jobs, clock, events, metrics, embedder, extractors } = given;
  const facts = createFactStore(database);
  const vectors = createVectorSource(database);
  const owners = createMemoryOwnerStore(database);
  const key = embedderKey(embedder.identity);
  const index = given.openIndex?.(vectors, key) ?? null;
  const failed = (what: string, error: unknown) => events.failed(what, error);
  const scrub = defineScrubJob({ jobs, database, index });
  const unembedded = createUnembeddedStore(database);
  const embedding = defineEmbedJob({ jobs, embedder, unembedded });
  const notEmbedded = (error: unknown): void => {
    events.warned('facts are kept without vectors for now', { err: error });
    embedding.later().catch((cause: unknown) => failed('vectors could not be asked for', cause));
  };
  const wrote = (changes: readonly FactChange[]) => countFacts(metrics, changes);
  const parts = {
    ...given,
    embedder: index && embedder,
    ...{ facts, owners, scrub, notEmbedded, wrote, failed },
  };
  const writer = createMessageWriter({ ...parts, extractorFor: (owner) => extractors.for(owner) });
  defineRememberJob({ ...parts, writer, ended: (outcome) => metrics.memoryWrites.inc({ outcome }) });
  return {
    module: createTurnMemory({
      ...parts,
      vectors,
      byMeaning: index && { index, embedder },
      recalled: (seconds, found) =>
        metrics.recallSeconds.observe({ found: found > 0 ? 'some' : 'none' }, seconds),
    }),
    person: createPersonMemory({
      ...parts,
      pages: createFactPages(database),
      extractor: extractors.builtIn,
      clock,
    }),
    belonging: memoryBelonging({ facts, owners, index }),
    embedding: {
      embedder: key,
      used: index !== null,
      lacking: () => unembedded.count(key),
      again: () => embedding.later(),
    },
    async catchUp() {
      if (index) await embedding.catchUp();
    },
    forget: async (visitorId) => index?.erase(visitorId),
    close: async () => index?.close(),
  };
}

function countFacts({ factsWritten }: Metrics, changes: readonly FactChange[]): void {
  for (const change of changes) {
    if (change.type === 'add') factsWritten.inc({ kind: change.fact.kind });
    if (change.type === 'rewrite') factsWritten.inc({ kind: change.wording.kind });
  }
}
