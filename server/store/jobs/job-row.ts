import type { Selectable } from 'kysely';
import { Job } from '../../../protocol/console/jobs.js';
import type { JobTable } from './job-table.js';

export function toJob(row: Selectable<JobTable>): Job {
  return Job.parse({
    id: row.id,
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    progress: row.progress,
    note: row.note,
    error: row.error,
    createdAt: row.created_at,
    runAt: row.run_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  });
}
