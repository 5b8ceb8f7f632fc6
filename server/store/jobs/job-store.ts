import type { Selectable } from 'kysely';
import { AppError } from '../../../protocol/errors.js';
import { JobId } from '../../../protocol/ids.js';
import { JOB_STATES } from '../../../protocol/console/jobs.js';
import type { Job, JobState } from '../../../protocol/console/jobs.js';
import { BatchRefused } from '../database.js';
import type { BatchStatement, Database } from '../database.js';
import { claimJobs, endAbandoned, renewLeases } from './job-leases.js';
import { toJob } from './job-row.js';
import type { JobTable } from './job-table.js';
import type { JobEnd, JobQuery, JobStore, NewJob } from './jobs.js';

export function createJobStore(database: Database): JobStore {
  const { db } = database;
  return {
    insert: (job) => insertJob(database, job),
    insertStatement: (job) => ({ query: insertQuery(database, job) }),
    find: (id) => findJob(database, id),
    list: (query) => listJobs(database, query),
    countByState: () => countByState(database),
    async kinds() {
      const rows = await db.selectFrom('job').select('kind').distinct().execute();
      return rows.map(({ kind }) => kind);
    },
    async pending() {
      const rows = await db
        .selectFrom('job')
        .select((build) => [
          'kind',
          'state',
          build.fn.countAll().as('count'),
          build.fn.min('due_at').as('due'),
        ])
        .where('due_at', 'is not', null)
        .groupBy(['kind', 'state'])
        .execute();
      return rows.map(({ kind, state, count, due }) => ({
        kind,
        state: state === 'running' ? 'running' : 'waiting',
        count: Number(count),
        dueAt: due ?? 0,
      }));
    },
    claim: (claim) => claimJobs(database, claim),
    endAbandoned: (now) => endAbandoned(database, now),
    async expireLeases(now) {
      await db.updateTable('job').set({ due_at: now }).where('state', '=', 'running').execute();
    },
    renew: (runs, until) => renewLeases(database, runs, until),
    async report(run, { progress, note }) {
      const row = await db
        .updateTable('job')
        .set({ progress, note })
        .where('id', '=', run.id)
        .where('fence', '=', run.fence)
        .where('state', '=', 'running')
        .returningAll()
        .executeTakeFirst();
      return row && toJob(row);
    },
    end: (run, end, along = []) => endRun(database, run, { end, along }),
    retry: (id, now) => retryJob(database, id, now),
    cancel: (id, now, along = []) => cancelJob(database, id, { now, along }),
    async removeEnded(until, limit) {
      const old = ended(database, until).select('id').orderBy('ended_at').limit(limit);
      const rows = await db.deleteFrom('job').where('id', 'in', old).returning('id').execute();
      return rows.length;
    },
    async countEnded(until) {
      const row = await ended(database, until)
        .select((build) => build.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}

function ended({ db }: Database, until: number) {
  return db.selectFrom('job').where('ended_at', '<=', until).where('live_key', 'is', null);
}

function insertQuery({ db }: Database, job: NewJob) {
  return db
    .insertInto('job')
    .values({
      id: job.id,
      kind: job.kind,
      key: job.key ?? null,
      live_key: job.key ?? null,
      for_ever: Number(job.forEver ?? false),
      payload: JSON.stringify(job.payload),
      state: 'waiting',
      attempts: 0,
      max_attempts: job.maxAttempts,
      progress: null,
      note: null,
      error: null,
      created_at: job.createdAt,
      run_at: job.runAt,
      due_at: job.runAt,
      started_at: null,
      ended_at: null,
      holder: null,
      fence: 0,
      cancel_asked: 0,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'live_key']).doNothing())
    .returningAll();
}

async function insertJob(database: Database, job: NewJob): Promise<Job> {
  for (;;) {
    const row = await insertQuery(database, job).executeTakeFirst();
    if (row) return toJob(row);
    const there = await database.db
      .selectFrom('job')
      .selectAll()
      .where('kind', '=', job.kind)
      .where('live_key', '=', job.key ?? '')
      .executeTakeFirst();
    if (there) return toJob(there);
    // It ended between the two statements, so now there is room.
  }
}

async function findJob({ db }: Database, id: JobId): Promise<Job | undefined> {
  const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toJob(row);
}

async function listJobs({ db }: Database, { state, kind, before, limit }: JobQuery) {
  if (before !== undefined && !JobId.safeParse(before).success) {
    throw new AppError('INVALID_INPUT', {
      message: 'The page to continue from is not one that was given out.',
    });
  }
  const rows = await db
    .selectFrom('job')
    .selectAll()
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'waiting'))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const jobs = rows.slice(0, limit).map(toJob);
  return { jobs, next: rows.length > limit ? (jobs.at(-1)?.id ?? null) : null };
}

async function countByState({ db }: Database): Promise<Record<JobState, number>> {
  const rows = await db
    .selectFrom('job')
    .select((build) => ['state', build.fn.countAll().as('count')])
    .groupBy('state')
    .execute();
  const counted = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return Object.fromEntries(JOB_STATES.map((state) => [state, counted.get(state) ?? 0])) as Record<
    JobState,
    number
  >;
}

async function endRun(
  database: Database,
  run: { id: JobId; fence: number },
  { end, along }: { end: JobEnd; along: BatchStatement[] },
): Promise<Job | undefined> {
  const query = database.db
    .updateTable('job')
    .set((build) => ({
      ...(end.state === 'waiting'
        ? {
            run_at: end.runAt,
            due_at: end.runAt,
            error: end.error,
            attempts: build('attempts', '-', end.countAttempt ? 0 : 1),
          }
        : {
            due_at: null,
            ended_at: end.at,
            live_key: build.case().when('for_ever', '=', 1).then(build.ref('live_key')).else(null).end(),
          }),
      ...(end.state === 'done' ? { note: end.note, error: null, progress: 1 } : {}),
      ...(end.state === 'failed' ? { error: end.error } : {}),
      state: end.state,
      holder: null,
      cancel_asked: 0,
    }))
    .where('id', '=', run.id)
    .where('fence', '=', run.fence)
    .where('state', '=', 'running')
    .returningAll();
  try {
    const [rows] = await database.batch([{ query, requires: { rows: 1, name: 'the run' } }, ...along]);
    return toJob(rows?.[0] as unknown as Selectable<JobTable>);
  } catch (error) {
    if (error instanceof BatchRefused) return undefined;
    throw error;
  }
}

async function retryJob({ db }: Database, id: JobId, now: number): Promise<Job | undefined> {
  const row = await db
    .updateTable('job')
    .set((build) => ({
      state: 'waiting',
      attempts: 0,
      run_at: now,
      due_at: now,
      ended_at: null,
      progress: null,
      live_key: build.ref('key'),
    }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'failed', 'cancelled'])
    .returningAll()
    .executeTakeFirst();
  return row && toJob(row);
}

async function cancelJob(
  database: Database,
  id: JobId,
  { now, along }: { now: number; along: BatchStatement[] },
): Promise<Job | undefined> {
  const { db } = database;
  const waiting = db
    .updateTable('job')
    .set({ state: 'cancelled', due_at: null, ended_at: now, live_key: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returningAll();
  try {
    const [rows] = await database.batch([
      { query: waiting, requires: { rows: 1, name: 'waiting' } },
      ...along,
    ]);
    return toJob(rows?.[0] as unknown as Selectable<JobTable>);
  } catch (error) {
    if (!(error instanceof BatchRefused)) throw error;
  }
  const running = await db
    .updateTable('job')
    .set({ cancel_asked: 1 })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returningAll()
    .executeTakeFirst();
  return running && toJob(running);
}
