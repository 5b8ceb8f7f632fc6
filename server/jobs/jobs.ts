/**
 * Durable work: what must be done even if the process ends now. A job is stored before anybody is told of it, run
 * at least once, tried again with growing pauses, and given up as failed after its last attempt. Kinds are defined
 * before the worker starts; a node that does not know a kind leaves its jobs to one that does.
 */
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { AppError } from '../../protocol/errors.js';
import type { JobId } from '../../protocol/ids.js';
import type { Job, JobState } from '../../protocol/console/jobs.js';
import { DuplicateKey } from '../store/database.js';
import type { BatchStatement } from '../store/database.js';
import type { JobQuery, JobStore, NewJob, WaitingWork } from '../store/jobs/jobs.js';
import { nextDaily, nextHourly } from './daily-time.js';
import type { JobClock } from './job-clock.js';
import { KIND_DEFAULTS } from './job-kind.js';
import type { DefinedKind, JobKind } from './job-kind.js';
import { JobWorker } from './job-worker.js';

export interface EnqueueOptions {
  /** While a job of this kind and key waits or runs, enqueueing it again is harmless. */
  key?: string;
  /** With a key: not even after its end is it done again. */
  forEver?: boolean;
  /** Not before then. */
  runAt?: number;
}

export interface JobPage {
  jobs: Job[];
  next: string | null;
  kinds: string[];
  counts: Record<JobState, number>;
}

export interface Jobs {
  define<P>(kind: string, definition: JobKind<P>): void;
  /** Resolves with the stored job, or with the one that has its key already. */
  enqueue(kind: string, payload: unknown, options?: EnqueueOptions): Promise<Job>;
  /** For the batch that holds the reason for the job; call `wake` when that is committed. */
  enqueueStatement(kind: string, payload: unknown, options?: EnqueueOptions): BatchStatement;
  wake(): void;
  find(id: JobId): Promise<Job | undefined>;
  /** Newest first, with the counts of all states. */
  list(query: JobQuery): Promise<JobPage>;
  /** A waiting, failed or cancelled job is due now. NOT_FOUND; CONFLICT in any other state. */
  retry(id: JobId): Promise<Job>;
  /** Cancels a waiting job, and asks a running one to stop. NOT_FOUND; CONFLICT when it has ended or may not be. */
  cancel(id: JobId): Promise<Job>;
  /** When the daily job of this kind runs next; null where none waits. */
  nextRunAt(kind: string): Promise<number | null>;
  /** Hears of every change that this process makes. Returns the end of the subscription. */
  onChange(listener: (job: Job) => void): () => void;
  start(): Promise<void>;
  stop(graceMs: number): Promise<void>;
}

export interface JobsParts {
  store: JobStore;
  clock: JobClock;
  /** Nobody else can have the database open: what runs in it at start was cut off. */
  exclusive: boolean;
  holder: string;
  random: () => number;
  failed: (what: string, error: unknown, context?: Record<string, unknown>) => void;
  ended?: (kind: string, state: JobState, seconds: number) => void;
  pending?: (work: WaitingWork[]) => void;
}

/** Of the one job of a daily or hourly kind that waits or runs. */
const DAILY_KEY = 'daily';

export function createJobs(parts: JobsParts): Jobs {
  const { store, clock } = parts;
  const kinds = new Map<string, DefinedKind>();
  const listeners = new Set<(job: Job) => void>();
  const changed = (job: Job): void => {
    for (const listener of [...listeners]) listener(job);
  };

  const newJob = (kind: string, payload: unknown, { key, forEver, runAt }: EnqueueOptions = {}): NewJob => {
    const defined = kinds.get(kind);
    if (!defined)
      throw new Error(`no kind of job is called "${kind}": define it before the first is enqueued`);
    const createdAt = clock.now();
    return {
      id: uuidv7() as JobId,
      kind,
      payload: defined.payload.parse(payload),
      maxAttempts: defined.maxAttempts,
      createdAt,
      runAt: runAt ?? createdAt,
      key,
      forEver,
    };
  };
  const nextTurn = (kind: string, after = clock.now()): NewJob | undefined => {
    const { daily, hourly } = kinds.get(kind) ?? {};
    const runAt = daily ? nextDaily(daily, after) : hourly && nextHourly(hourly, after);
    return runAt === undefined ? undefined : newJob(kind, {}, { key: DAILY_KEY, runAt });
  };
  const afterEnd = (kind: string, after?: number): BatchStatement[] => {
    const next = nextTurn(kind, after);
    return next ? [store.insertStatement(next)] : [];
  };
  const worker = new JobWorker({
    ...parts,
    kinds,
    afterEnd,
    changed,
    ended: parts.ended ?? (() => undefined),
    pending: parts.pending ?? (() => undefined),
  });

  return {
    define<P>(kind: string, definition: JobKind<P>) {
      if (kinds.has(kind)) throw new Error(`two kinds of job are called "${kind}"`);
      // What `run` is given has passed `payload`, so the kind's own type is forgotten here and nowhere else.
      const defined = {
        ...KIND_DEFAULTS,
        daily: undefined,
        hourly: undefined,
        ...definition,
      } as unknown as DefinedKind;
      kinds.set(kind, defined);
    },
    async enqueue(kind, payload, options) {
      const job = await store.insert(newJob(kind, payload, options));
      changed(job);
      worker.wake();
      return job;
    },
    enqueueStatement: (kind, payload, options) => store.insertStatement(newJob(kind, payload, options)),
    wake: () => worker.wake(),
    find: (id) => store.find(id),
    async list(query) {
      const known = new Set([...kinds.keys(), ...(await store.kinds())]);
      const [page, counts] = await Promise.all([store.list(query), store.countByState()]);
      return { ...page, kinds: [...known].sort(), counts };
    },
    async retry(id) {
      const job = await store.retry(id, clock.now()).catch((error: unknown) => {
        if (!(error instanceof DuplicateKey)) throw error;
        throw conflict('Another job does the same already: try that one.', id);
      });
      if (!job)
        throw await explain(store, id, 'Only a job that waits, failed or was cancelled can be tried again.');
      changed(job);
      worker.wake();
      return job;
    },
    async cancel(id) {
      const now = clock.now();
      const before = await store.find(id);
      if (before && kinds.get(before.kind)?.cancellable === false) {
        throw new AppError('CONFLICT', {
          message: `A job of the kind "${before.kind}" was promised to somebody and cannot be called off.`,
        });
      }
      // A daily job that is cancelled misses this one turn.
      const next = before ? afterEnd(before.kind, Math.max(now, before.runAt)) : [];
      const job = await store.cancel(id, now, next);
      if (!job) throw await explain(store, id, 'This job has ended already.');
      worker.cancel(id);
      changed(job);
      return job;
    },
    async nextRunAt(kind) {
      const { jobs } = await store.list({ kind, state: 'waiting', limit: 1 });
      return jobs[0]?.runAt ?? null;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async start() {
      if (parts.exclusive) await store.expireLeases(clock.now());
      for (const kind of kinds.keys()) {
        const next = nextTurn(kind);
        if (next) await store.insert(next);
      }
      worker.start();
    },
    stop: (graceMs) => worker.stop(graceMs),
  };
}

async function explain(store: JobStore, id: JobId, message: string): Promise<AppError> {
  if (await store.find(id)) return conflict(message, id);
  return new AppError('NOT_FOUND', { message: 'There is no such job.', details: { jobId: id } });
}

function conflict(message: string, jobId: JobId): AppError {
  return new AppError('CONFLICT', { message, details: { jobId } });
}

/** The payload of a job that needs none; every daily job has this one. */
export const NoPayload = z.object({});
