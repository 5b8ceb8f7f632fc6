import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Job } from '../../../protocol/console/jobs.js';
import { createJobs } from '../../../server/jobs/jobs.js';
import type { Jobs } from '../../../server/jobs/jobs.js';
import type { JobContext } from '../../../server/jobs/job-kind.js';
import { createJobStore } from '../../../server/store/jobs/job-store.js';
import { NOON } from '../../contract/stored-turns.js';
import { deferred } from '../../harness/fakes/deferred.js';
import { turnedClock } from '../../harness/fakes/turned-clock.js';
import type { TurnedClock } from '../../harness/fakes/turned-clock.js';
import { makeSqliteDatabase, reusing } from '../../harness/databases.js';
import type { TestDatabase } from '../../harness/databases.js';

const Payload = z.object({ page: z.int() });
type Run = (context: JobContext<z.infer<typeof Payload>>) => Promise<string | void>;
const DAY_MS = 86_400_000;

let made: TestDatabase;
let clock: TurnedClock;
const makeDatabase = reusing(makeSqliteDatabase);
const nodes: Jobs[] = [];
const failures: string[] = [];

beforeEach(async () => {
  made = await makeDatabase();
  clock = turnedClock(NOON);
  failures.length = 0;
});
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((jobs) => jobs.stop(1_000)));
  await made.remove();
});

function node(holder = 'a node', exclusive = false): Jobs {
  const store = createJobStore(made.database);
  const failed = (what: string): void => void failures.push(what);
  const jobs = createJobs({ store, clock, exclusive, holder, random: () => 1, failed });
  nodes.push(jobs);
  return jobs;
}

/** Resolves with the job once it is in the state. */
function reaches(jobs: Jobs, state: Job['state'], kind = 'index'): Promise<Job> {
  return new Promise((resolve) => {
    const stop = jobs.onChange((job) => {
      if (job.kind !== kind || job.state !== state) return;
      stop();
      resolve(job);
    });
  });
}

/** A run that ends when it is told to, and notices being stopped. */
function heldRun() {
  const begun = deferred<void>();
  const may = deferred<string | void>();
  const run: Run = ({ signal }) => {
    begun.resolve();
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      may.promise.then(resolve, reject);
    });
  };
  return { run, begun: begun.promise, end: may.resolve };
}

describe('jobs', () => {
  it('are run with their payload, and end done with what they said', async () => {
    const jobs = node();
    const payloads: unknown[] = [];
    jobs.define('index', {
      payload: Payload,
      run: async ({ payload, attempt }) => {
        payloads.push({ payload, attempt });
        return 'read 12 pages';
      },
    });
    await jobs.start();
    const done = reaches(jobs, 'done');
    await jobs.enqueue('index', { page: 4 });
    expect(await done).toMatchObject({ attempts: 1, note: 'read 12 pages', progress: 1, endedAt: NOON });
    expect(payloads).toEqual([{ payload: { page: 4 }, attempt: 1 }]);
  });

  it('refuse a payload that their kind does not take, and a kind that nobody defined', async () => {
    const jobs = node();
    jobs.define('index', { payload: Payload, run: async () => undefined });
    await expect(jobs.enqueue('index', { page: 'four' })).rejects.toThrow(/page/);
    await expect(jobs.enqueue('sweep', {})).rejects.toThrow(/"sweep"/);
  });

  it('run when they are due and not before', async () => {
    const jobs = node();
    jobs.define('index', { payload: Payload, run: async () => undefined });
    await jobs.start();
    const { id } = await jobs.enqueue('index', { page: 1 }, { runAt: NOON + 3_000 });
    await clock.waiting(2);
    clock.advance(2_999);
    expect(await jobs.find(id)).toMatchObject({ state: 'waiting' });
    const done = reaches(jobs, 'done');
    clock.advance(1);
    expect(await done).toMatchObject({ id, startedAt: NOON + 3_000 });
  });

  it('are tried again with growing pauses, and are failed after the last attempt, without secrets', async () => {
    const jobs = node();
    jobs.define('index', {
      payload: Payload,
      maxAttempts: 3,
      run: async () => {
        throw new Error('connect to postgres://parley:hunter2@db failed\nfor good');
      },
    });
    await jobs.start();
    const runAts: number[] = [];
    jobs.onChange(
      (job) => job.state === 'waiting' && job.attempts > 0 && runAts.push(job.runAt - clock.now()),
    );
    const failed = reaches(jobs, 'failed');
    let waits = reaches(jobs, 'waiting');
    await jobs.enqueue('index', { page: 1 });
    await waits;
    for (const pauseMs of [5_000, 10_000]) {
      while (!runAts.includes(pauseMs)) await reaches(jobs, 'waiting');
      await clock.waiting(2);
      waits = reaches(jobs, 'waiting');
      clock.advance(pauseMs);
    }
    expect(await failed).toMatchObject({
      attempts: 3,
      error: 'Error: connect to postgres://(not shown)@db failed for good',
    });
    expect(runAts).toEqual([5_000, 10_000]);
    expect(failures).toEqual(['a job failed', 'a job failed', 'a job failed']);
  });

  it('can be tried again from the console after they failed', async () => {
    const jobs = node();
    let fails = true;
    jobs.define('index', {
      payload: Payload,
      maxAttempts: 1,
      run: async () => {
        if (fails) throw new Error('no disk');
      },
    });
    await jobs.start();
    const failed = reaches(jobs, 'failed');
    const { id } = await jobs.enqueue('index', { page: 1 });
    await failed;
    fails = false;
    const done = reaches(jobs, 'done');
    expect(await jobs.retry(id)).toMatchObject({ state: 'waiting', attempts: 0 });
    await done;
    await expect(jobs.retry(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(jobs.cancel(id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('stop when they are cancelled while they run', async () => {
    const jobs = node();
    const held = heldRun();
    jobs.define('index', { payload: Payload, run: held.run });
    await jobs.start();
    const { id } = await jobs.enqueue('index', { page: 1 });
    await held.begun;
    const cancelled = reaches(jobs, 'cancelled');
    await jobs.cancel(id);
    expect(await cancelled).toMatchObject({ id, endedAt: NOON });
  });

  it('stop when another node cancels them, with the next renewal of the lease', async () => {
    const jobs = node();
    const other = node('another node');
    const held = heldRun();
    for (const each of [jobs, other]) each.define('index', { payload: Payload, run: held.run });
    await jobs.start();
    const { id } = await jobs.enqueue('index', { page: 1 });
    await held.begun;
    await other.cancel(id);
    const cancelled = reaches(jobs, 'cancelled');
    await clock.waiting(3);
    clock.advance(20_000);
    await cancelled;
  });

  it('fail an attempt that takes longer than it is given', async () => {
    const jobs = node();
    const held = heldRun();
    jobs.define('index', { payload: Payload, run: held.run, maxAttempts: 1, timeoutMs: 1_000 });
    await jobs.start();
    const failed = reaches(jobs, 'failed');
    await jobs.enqueue('index', { page: 1 });
    await held.begun;
    clock.advance(1_000);
    expect(await failed).toMatchObject({ error: 'it took longer than it is given' });
  });

  it('go back to wait when the server stops, and no attempt is counted', async () => {
    const jobs = node();
    const held = heldRun();
    jobs.define('index', { payload: Payload, run: held.run });
    await jobs.start();
    const { id } = await jobs.enqueue('index', { page: 1 });
    await held.begun;
    await jobs.stop(1_000);
    expect(await jobs.find(id)).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('are taken up at once by a server that is alone, after it was killed', async () => {
    const held = heldRun();
    const killed = node('killed');
    killed.define('index', { payload: Payload, run: held.run });
    await killed.start();
    const { id } = await killed.enqueue('index', { page: 1 });
    await held.begun;
    const jobs = node('next', true);
    jobs.define('index', { payload: Payload, run: async () => 'whole' });
    const done = reaches(jobs, 'done');
    await jobs.start();
    expect(await done).toMatchObject({ id, attempts: 2, note: 'whole' });
    // What the first one still believes to run has been taken from it: it writes nothing.
    held.end('half');
    await killed.stop(1_000);
    expect(await jobs.find(id)).toMatchObject({ state: 'done', note: 'whole' });
  });

  it('show how far they are at most once a second, and their last word always', async () => {
    const jobs = node();
    const held = heldRun();
    const told: (number | null)[] = [];
    let say: JobContext<unknown>['report'] = () => undefined;
    jobs.define('index', {
      payload: Payload,
      run: (context) => {
        say = context.report;
        return held.run(context);
      },
    });
    await jobs.start();
    jobs.onChange((job) => job.state === 'running' && told.push(job.progress));
    const done = reaches(jobs, 'done');
    await jobs.enqueue('index', { page: 1 });
    await held.begun;
    say({ progress: 0.1 });
    say({ progress: 0.2, note: 'halfway to halfway' });
    held.end();
    expect(await done).toMatchObject({ note: 'halfway to halfway', progress: 1 });
    expect(told[0]).toBeNull();
    expect(told.at(-1)).toBe(0.2);
    expect(told.length).toBeLessThanOrEqual(3);
  });

  it('of a kind run only so many at once', async () => {
    const jobs = node();
    let running = 0;
    let most = 0;
    const gate = deferred<void>();
    jobs.define('index', {
      payload: Payload,
      concurrency: 2,
      run: async () => {
        most = Math.max(most, (running += 1));
        await gate.promise;
        running -= 1;
      },
    });
    let ended = 0;
    const all = deferred<void>();
    jobs.onChange((job) => job.state === 'done' && (ended += 1) === 5 && all.resolve());
    for (let page = 0; page < 5; page += 1) await jobs.enqueue('index', { page });
    await jobs.start();
    gate.resolve();
    await all.promise;
    expect(most).toBe(2);
  });

  it('that are daily run once a day on one of the nodes, and wait for the next day afterwards', async () => {
    let runs = 0;
    const two = [node('a'), node('b')];
    for (const jobs of two) {
      jobs.define('retention', {
        payload: z.object({}),
        daily: { hour: 3, minute: 30 },
        run: async () => void (runs += 1),
      });
      await jobs.start();
    }
    const [jobs] = two as [Jobs, Jobs];
    const first = Date.UTC(2026, 10, 25, 3, 30);
    expect(await jobs.nextRunAt('retention')).toBe(first);
    await clock.waiting(4);
    const done = Promise.race(two.map((each) => reaches(each, 'done', 'retention')));
    clock.advance(first - NOON);
    await done;
    expect(await jobs.nextRunAt('retention')).toBe(first + DAY_MS);
    expect(runs).toBe(1);
    expect(await jobs.list({ limit: 10 })).toMatchObject({
      kinds: ['retention'],
      counts: { waiting: 1, running: 0, done: 1, failed: 0, cancelled: 0 },
    });
  });

  it('that are daily miss one day when they are cancelled', async () => {
    const jobs = node();
    jobs.define('retention', {
      payload: z.object({}),
      daily: { hour: 3, minute: 30 },
      run: async () => undefined,
    });
    await jobs.start();
    const { jobs: waiting } = await jobs.list({ state: 'waiting', limit: 1 });
    await jobs.cancel(waiting[0]?.id as Job['id']);
    expect(await jobs.nextRunAt('retention')).toBe(Date.UTC(2026, 10, 26, 3, 30));
  });
});
