/**
 * Leaves no word of what was erased in any file: indexes beside the database, and the log that SQLite keeps. It is
 * done before an erasure is acknowledged; where a reader is in the way, or the process ends in between, a durable
 * job does it.
 */
import { z } from 'zod';
import type { VectorIndex } from '../../memory/index.js';
import { VisitorId } from '../../protocol/ids.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';

export const SCRUB_JOB = 'scrub-memory';

export interface ScrubParts {
  jobs: Jobs;
  database: Database;
  index: VectorIndex | null;
}

/** Call it before the jobs are started. Resolves when it is done, or promised. */
export function defineScrubJob({ jobs, database, index }: ScrubParts): (owner: VisitorId) => Promise<void> {
  const scrub = async (owner: VisitorId): Promise<boolean> => {
    await index?.erase(owner);
    return database.checkpoint();
  };
  jobs.define(SCRUB_JOB, {
    payload: z.object({ visitorId: VisitorId }),
    maxAttempts: 20,
    cancellable: false,
    async run({ payload: { visitorId } }) {
      if (await scrub(visitorId)) return;
      throw new Error('somebody reads an older state of the database, which its log has to keep for them');
    },
  });
  return async (owner) => {
    if (!(await scrub(owner))) await jobs.enqueue(SCRUB_JOB, { visitorId: owner }, { key: owner });
  };
}
