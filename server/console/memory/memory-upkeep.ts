/** What is the installation's alone: which embedder is in force, what lacks its vectors, and the index beside the database. */
import type {
  MemoryEmbedding,
  MemoryIndexState,
  MemoryOverview,
} from '../../../protocol/console/memories.js';
import { EXACT_UP_TO } from '../../../memory/index.js';
import type { Clock } from '../../clock.js';
import type { Jobs } from '../../jobs/jobs.js';
import { EMBED_JOB } from '../../memory/embed-job.js';
import { indexFolderOf, measureIndexFolder } from '../../memory/index-folder.js';
import type { OpenedMemory } from '../../memory/open-memory.js';
import type { Database } from '../../store/database.js';
import { countedAnew } from './counted-anew.js';

export interface MemoryUpkeepParts {
  database: Database;
  clock: Clock;
  jobs: Jobs;
  memory: Pick<OpenedMemory, 'embedding'>;
  config: { dataFolder: string };
}

export type MemoryUpkeep = Pick<MemoryOverview, 'embedding' | 'index'>;

const FRESH_MS = 3_000;

export function createMemoryUpkeep(parts: MemoryUpkeepParts): () => Promise<MemoryUpkeep> {
  const { database, clock, jobs } = parts;
  const { embedding } = parts.memory;
  const { embedder, used } = embedding;
  // Without vectors in use there is nothing that could lack one.
  const countFacts = countedAnew(
    () =>
      Promise.all([countStanding(database), used ? embedding.lacking() : 0, used ? readIndex(parts) : null]),
    { clock, freshMs: FRESH_MS },
  );
  return async () => {
    const [[facts, missing, index], job] = await Promise.all([countFacts(), used ? lastJob(jobs) : null]);
    return { embedding: { embedder, used, facts, lacking: missing, job }, index };
  };
}

async function countStanding({ db }: Database): Promise<number> {
  const row = await db
    .selectFrom('memory_fact')
    .select((build) => build.fn.countAll().as('count'))
    .where('retired_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function lastJob(jobs: Jobs): Promise<MemoryEmbedding['job']> {
  const [job] = (await jobs.list({ kind: EMBED_JOB, limit: 1 })).jobs;
  return job ? { state: job.state, progress: job.progress, note: job.note } : null;
}

async function readIndex({ database, config }: MemoryUpkeepParts): Promise<MemoryIndexState> {
  const above = database.db
    .selectFrom('memory_fact')
    .select('visitor_id')
    .where('retired_at', 'is', null)
    .groupBy('visitor_id')
    .having((build) => build(build.fn.countAll(), '>', EXACT_UP_TO));
  const [row, measured] = await Promise.all([
    database.db
      .selectFrom(above.as('above'))
      .select((build) => build.fn.countAll().as('count'))
      .executeTakeFirstOrThrow(),
    measureIndexFolder(indexFolderOf(config.dataFolder)),
  ]);
  return { exactUpTo: EXACT_UP_TO, peopleAbove: Number(row.count), ...measured };
}
