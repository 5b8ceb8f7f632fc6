/**
 * Runs due jobs in this process. It wakes when a job is enqueued here, when the next one is due, and now and then
 * for what other nodes have enqueued; between these it does nothing. Leases are renewed while jobs run, and a run
 * that has lost its lease is stopped and writes nothing more.
 */
import type { Job } from '../../protocol/console/jobs.js';
import type { BatchStatement } from '../store/database.js';
import type { ClaimedJob, JobEnd, JobStore, WaitingWork } from '../store/jobs/jobs.js';
import { backOffMs } from './back-off.js';
import { describeFailure } from './describe-failure.js';
import type { JobClock } from './job-clock.js';
import type { DefinedKind } from './job-kind.js';
import { JobRun } from './job-run.js';
import type { Outcome } from './job-run.js';

export interface WorkerParts {
  store: JobStore;
  clock: JobClock;
  /** Names this process among all that share the database. */
  holder: string;
  random: () => number;
  kinds: ReadonlyMap<string, DefinedKind>;
  /** What is stored together with the end of a job of this kind: its next turn, where it runs daily. */
  afterEnd: (kind: string) => BatchStatement[];
  changed: (job: Job) => void;
  /** A run has ended, in this state, after so many seconds. */
  ended: (kind: string, state: Job['state'], seconds: number) => void;
  pending: (work: WaitingWork[]) => void;
  failed: (what: string, error: unknown, context?: Record<string, unknown>) => void;
}

export const LEASE_MS = 60_000;
const RENEW_MS = LEASE_MS / 3;
/** How soon a job that another node has enqueued is seen. */
export const POLL_MS = 5_000;
/** After the database has failed. */
const TROUBLE_MS = 5_000;

export class JobWorker {
  readonly #parts: WorkerParts;
  readonly #running = new Map<JobRun, Promise<void>>();
  readonly #stopping = new AbortController();
  #woken = new AbortController();
  #loops: Promise<unknown> = Promise.resolve();

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#loops = Promise.all([this.#work(), this.#keepLeases()]);
  }

  /** Something may be due now. */
  wake(): void {
    this.#woken.abort();
  }

  /** Tells the run of the job, if it is here, to stop. */
  cancel(id: Job['id']): void {
    for (const run of this.#running.keys()) if (run.job.id === id) run.stop('cancelled');
  }

  /**
   * Takes no more jobs, tells those that run to stop, and resolves when they have, or after `graceMs`: what does
   * not stop by then is taken up again when its lease has ended.
   */
  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    this.#woken.abort();
    await this.#loops;
    for (const run of this.#running.keys()) run.stop('shutdown');
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => (timer = setTimeout(resolve, graceMs)));
    await Promise.race([Promise.all(this.#running.values()), grace]);
    clearTimeout(timer);
  }

  async #work(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      // Armed before looking, so that what comes while it looks is seen in the next round.
      this.#woken = new AbortController();
      const restMs = await this.#takeDue().catch((error: unknown) => {
        this.#parts.failed('jobs could not be taken', error);
        return TROUBLE_MS;
      });
      await this.#rest(restMs, this.#woken.signal);
    }
  }

  async #keepLeases(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#rest(RENEW_MS, signal);
      await this.#renew().catch((error: unknown) => {
        this.#parts.failed('the leases of jobs could not be renewed', error);
      });
    }
  }

  /** Waits, or is woken: both are reasons to go on. */
  async #rest(ms: number, signal: AbortSignal): Promise<void> {
    await this.#parts.clock.wait(ms, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  /** Starts whatever is due and has room; returns how long nothing else will be. */
  async #takeDue(): Promise<number> {
    const { store, clock, kinds, changed, ended, pending } = this.#parts;
    const now = clock.now();
    const work = await store.pending();
    pending(work);
    let restMs = POLL_MS;
    if (work.some(({ state, dueAt }) => state === 'running' && dueAt <= now)) {
      for (const job of await store.endAbandoned(now)) {
        changed(job);
        ended(job.kind, job.state, 0);
      }
    }
    for (const { kind, dueAt } of work) {
      const defined = kinds.get(kind);
      if (!defined || !this.#hasRoom(kind, defined)) continue; // its end wakes the worker
      if (dueAt > now) restMs = Math.min(restMs, dueAt - now);
      else if (await this.#claim(kind, defined)) restMs = 0;
    }
    return restMs;
  }

  #hasRoom(kind: string, { concurrency }: DefinedKind): boolean {
    return this.#countRunning(kind) < concurrency;
  }

  #countRunning(kind: string): number {
    return [...this.#running.keys()].filter((run) => run.job.kind === kind).length;
  }

  /** False when nothing was there any more. */
  async #claim(kind: string, defined: DefinedKind): Promise<boolean> {
    const { store, clock, holder, changed } = this.#parts;
    const limit = defined.concurrency - this.#countRunning(kind);
    if (limit <= 0 || this.#stopping.signal.aborted) return false;
    const claimed = await store.claim({ kind, limit, holder, now: clock.now(), leaseMs: LEASE_MS });
    for (const each of claimed) {
      changed(each.job);
      this.#run(each, defined);
    }
    return claimed.length > 0;
  }

  #run(claimed: ClaimedJob, kind: DefinedKind): void {
    const { clock, failed } = this.#parts;
    const run = new JobRun(claimed, { clock, report: (said) => this.#report(said) });
    const startedAt = clock.now();
    const whole = run
      .attempt(kind)
      .then((outcome) => this.#end(run, outcome, clock.now() - startedAt))
      .catch((error: unknown) => {
        // The end could not be stored. The lease runs out, and the job is then taken up again.
        failed('the end of a job could not be stored', error, { jobId: run.job.id, kind: run.job.kind });
      })
      .finally(() => {
        this.#running.delete(run);
        this.wake();
      });
    this.#running.set(run, whole);
  }

  async #report(run: JobRun): Promise<void> {
    try {
      const job = await this.#parts.store.report(run.key, run.said);
      if (job) this.#parts.changed(job);
      else run.stop('lost');
    } catch (error) {
      this.#parts.failed('what a job said of itself could not be stored', error, { jobId: run.job.id });
    }
  }

  async #end(run: JobRun, outcome: Outcome, ms: number): Promise<void> {
    const { store, afterEnd, changed, ended, failed } = this.#parts;
    const end = this.#endOf(run, outcome);
    if (!end) return;
    if (outcome.kind === 'failed') {
      failed('a job failed', outcome.error, { jobId: run.job.id, kind: run.job.kind, then: end.state });
    }
    const along = end.state === 'waiting' ? [] : afterEnd(run.job.kind);
    const job = await store.end(run.key, end, along);
    if (!job) return;
    changed(job);
    ended(job.kind, job.state, ms / 1000);
  }

  /** Undefined where another node has the job now. */
  #endOf({ job }: JobRun, outcome: Outcome): JobEnd | undefined {
    const at = this.#parts.clock.now();
    if (outcome.kind === 'done') return { state: 'done', note: outcome.note, at };
    if (outcome.kind === 'stopped') {
      const { reason } = outcome;
      if (reason === 'lost') return undefined;
      if (reason === 'cancelled') return { state: 'cancelled', at };
      if (reason === 'shutdown') {
        return { state: 'waiting', error: job.error, runAt: at, countAttempt: false };
      }
    }
    const error =
      outcome.kind === 'failed' ? describeFailure(outcome.error) : 'it took longer than it is given';
    if (job.attempts >= job.maxAttempts) return { state: 'failed', error, at };
    const runAt = at + backOffMs(job.attempts, this.#parts.random);
    return { state: 'waiting', error, runAt, countAttempt: true };
  }

  async #renew(): Promise<void> {
    const runs = [...this.#running.keys()];
    const kept = await this.#parts.store.renew(
      runs.map((run) => run.key),
      this.#parts.clock.now() + LEASE_MS,
    );
    const byId = new Map(kept.map((each) => [each.id, each.cancelAsked]));
    for (const run of runs) {
      const cancelAsked = byId.get(run.job.id);
      if (cancelAsked === true) run.stop('cancelled');
      // One that has ended meanwhile is not lost, and no longer listens.
      else if (cancelAsked === undefined) run.stop('lost');
    }
  }
}
