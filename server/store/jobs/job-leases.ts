/**
 * Who runs a job. A claim is one statement, so what two nodes do at once has an order that both agree on; on
 * PostgreSQL it passes over rows that another node is just claiming. The fence grows with every claim, and
 * whatever a run writes later is held to it.
 */
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { JobId } from '../../../protocol/ids.js';
import type { Job } from '../../../protocol/console/jobs.js';
import type { Database } from '../database.js';
import { jsonRows } from '../json-rows.js';
import { toJob } from './job-row.js';
import type { JobTable } from './job-table.js';
import type { ClaimedJob, JobStore } from './jobs.js';

/** What is said of a job whose process ended each time. */
const ABANDONED = 'the process that ran it ended before it was done, at every attempt';

export async function claimJobs(
  { db, kind: database }: Database,
  { kind, limit, holder, now, leaseMs }: Parameters<JobStore['claim']>[0],
): Promise<ClaimedJob[]> {
  const due = db
    .selectFrom('job')
    .select('id')
    .where('kind', '=', kind)
    .where('due_at', '<=', now)
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .$if(database === 'postgres', (query) => query.forUpdate().skipLocked());
  const rows = await db
    .updateTable('job')
    .set((build) => ({
      state: 'running',
      holder,
      fence: build('fence', '+', 1),
      attempts: build('attempts', '+', 1),
      started_at: now,
      due_at: now + leaseMs,
    }))
    .where('id', 'in', due)
    .where('due_at', '<=', now)
    .returningAll()
    .execute();
  return rows.map((row) => ({ job: toJob(row), payload: row.payload, fence: row.fence }));
}

export async function endAbandoned({ db }: Database, now: number): Promise<Job[]> {
  const rows = await db
    .updateTable('job')
    .set((build) => ({
      state: build
        .case()
        .when('cancel_asked', '=', 1)
        .then('cancelled' as const)
        .else('failed' as const)
        .end(),
      error: build.case().when('cancel_asked', '=', 1).then(build.ref('error')).else(ABANDONED).end(),
      live_key: build.case().when('for_ever', '=', 1).then(build.ref('live_key')).else(null).end(),
      due_at: null,
      ended_at: now,
      holder: null,
    }))
    .where('state', '=', 'running')
    .where('due_at', '<=', now)
    .where((build) =>
      build.or([build('attempts', '>=', build.ref('max_attempts')), build('cancel_asked', '=', 1)]),
    )
    .returningAll()
    .execute();
  return rows.map(toJob);
}

export async function renewLeases(
  { db, kind }: Database,
  runs: { id: JobId; fence: number }[],
  until: number,
): Promise<{ id: JobId; cancelAsked: boolean }[]> {
  if (runs.length === 0) return [];
  const rows = jsonRows(
    kind,
    runs.map(({ id, fence }) => [id, fence]),
  );
  const renewed = await sql<Pick<Selectable<JobTable>, 'id' | 'cancel_asked'>>`
    update job set due_at = ${until}
    where state = 'running' and (id, fence) in (select value->>0, cast(value->>1 as bigint) from ${rows})
    returning id, cancel_asked`.execute(db);
  return renewed.rows.map((row) => ({ id: JobId.parse(row.id), cancelAsked: row.cancel_asked === 1 }));
}
