import type { JobId } from '../../../protocol/ids.js';
import type { Job, JobState } from '../../../protocol/console/jobs.js';
import type { BatchStatement } from '../database.js';

export interface NewJob {
  id: JobId;
  kind: string;
  payload: unknown;
  maxAttempts: number;
  createdAt: number;
  runAt: number;
  /** While a job of this kind and key waits or runs, another one is not stored. */
  key?: string | undefined;
  /** The key holds after the end too: what was done once is never done again. */
  forEver?: boolean | undefined;
}

/** A job that this node runs; the fence tells its run from every other one of the same job. */
export interface ClaimedJob {
  job: Job;
  /** JSON text. */
  payload: string;
  fence: number;
}

export interface JobQuery {
  state?: JobState | undefined;
  kind?: string | undefined;
  before?: string | undefined;
  limit: number;
}

/** How a run ended: the state that follows and what goes with it. */
export type JobEnd =
  | { state: 'done'; note: string | null; at: number }
  | { state: 'cancelled'; at: number }
  | { state: 'failed'; error: string; at: number }
  /** Another attempt. `countAttempt` is false where the run was stopped and did not fail. */
  | { state: 'waiting'; error: string | null; runAt: number; countAttempt: boolean };

export interface WaitingWork {
  kind: string;
  state: 'waiting' | 'running';
  count: number;
  /** When the first of them is due. */
  dueAt: number;
}

/** Jobs as rows. Every change of a running job is held to the fence of the run that makes it. */
export interface JobStore {
  /** The job, or the one that has its key already. */
  insert(job: NewJob): Promise<Job>;
  /** For a batch; writes nothing where the key is taken. */
  insertStatement(job: NewJob): BatchStatement;
  find(id: JobId): Promise<Job | undefined>;
  /** Newest first. */
  list(query: JobQuery): Promise<{ jobs: Job[]; next: string | null }>;
  countByState(): Promise<Record<JobState, number>>;
  /** Every kind that has a job. */
  kinds(): Promise<string[]>;
  /** What waits and runs, by kind. */
  pending(): Promise<WaitingWork[]>;
  /**
   * Takes at most `limit` due jobs of a kind: those that wait, and running ones whose lease has ended. Two nodes
   * never get the same one. Counts the attempt, so that a job which ends its process is not tried for ever.
   */
  claim(claim: {
    kind: string;
    limit: number;
    holder: string;
    now: number;
    leaseMs: number;
  }): Promise<ClaimedJob[]>;
  /** Ends running jobs whose lease has ended and which may not be tried again. Returns them. */
  endAbandoned(now: number): Promise<Job[]>;
  /** Makes the lease of every running job end now; for a store that only this process can open. */
  expireLeases(now: number): Promise<void>;
  /** Which of the runs go on, and which of those somebody asked to cancel. The others are lost. */
  renew(runs: { id: JobId; fence: number }[], until: number): Promise<{ id: JobId; cancelAsked: boolean }[]>;
  report(
    run: { id: JobId; fence: number },
    said: { progress: number | null; note: string | null },
  ): Promise<Job | undefined>;
  /** Undefined, and nothing is written, when the run has lost its job. `along` is written with it. */
  end(run: { id: JobId; fence: number }, end: JobEnd, along?: BatchStatement[]): Promise<Job | undefined>;
  /** A waiting, failed or cancelled job is due now, with all its attempts. Undefined in any other state. DuplicateKey where its key is taken. */
  retry(id: JobId, now: number): Promise<Job | undefined>;
  /** A waiting job is cancelled, a running one asked to stop. Undefined when it has ended. */
  cancel(id: JobId, now: number, along?: BatchStatement[]): Promise<Job | undefined>;
  /** Removes at most `limit` jobs that ended at or before `until`, and whose key does not hold for ever. */
  removeEnded(until: number, limit: number): Promise<number>;
  countEnded(until: number): Promise<number>;
}
