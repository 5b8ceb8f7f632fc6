/** Temporary conversations go a day after their last message; they are looked for every hour. */
import type { Clock } from '../clock.js';
import type { Jobs } from '../jobs/jobs.js';
import { NoPayload } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';
import type { AgedStore } from '../store/visitors/aged.js';

export const TEMPORARY_JOB = 'temporary-conversations';
const KEPT_MS = 86_400_000;
const ROWS_AT_ONCE = 50;

export interface TemporaryParts {
  database: Database;
  aged: AgedStore;
  jobs: Jobs;
  clock: Clock;
}

/** Call it before the jobs are started. */
export function defineTemporaryJob({ database, aged, jobs, clock }: TemporaryParts): void {
  jobs.define(TEMPORARY_JOB, {
    payload: NoPayload,
    hourly: { minute: 40 },
    async run({ signal }) {
      const until = clock.now() - KEPT_MS;
      let removed = 0;
      for (;;) {
        signal.throwIfAborted();
        const gone = await aged.removeTemporary(until, ROWS_AT_ONCE);
        if (gone === 0) break;
        removed += gone;
      }
      if (removed === 0) return 'no temporary conversation has outlived its day';
      // No file is to hold a word of them; where a reader is in the way the next hour does it.
      await database.checkpoint();
      return `removed ${removed} temporary conversations`;
    },
  });
}
