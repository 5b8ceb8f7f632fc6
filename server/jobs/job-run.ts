/**
 * One attempt at one job. It is told to stop by its signal, for one of four reasons, and what it does then decides
 * how it ends: whoever finishes all the same is done.
 */
import type { Job } from '../../protocol/console/jobs.js';
import type { ClaimedJob } from '../store/jobs/jobs.js';
import type { JobClock } from './job-clock.js';
import type { DefinedKind, JobContext } from './job-kind.js';

/** Why a run was told to stop. `lost`: another node has the job now. */
export type StopReason = 'cancelled' | 'late' | 'shutdown' | 'lost';

class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor(readonly reason: StopReason) {
    super(`the job was told to stop: ${reason}`);
  }
}

export type Outcome =
  | { kind: 'done'; note: string | null }
  | { kind: 'failed'; error: unknown }
  | { kind: 'stopped'; reason: StopReason };

export interface RunParts {
  clock: JobClock;
  /** Writes what the job said of itself; never rejects. */
  report(run: JobRun): Promise<void>;
}

const REPORT_EVERY_MS = 1_000;

export class JobRun {
  readonly #controller = new AbortController();
  readonly #parts: RunParts;
  #said: { progress: number | null; note: string | null } = { progress: null, note: null };
  #unwritten = false;
  #writtenAt = -Infinity;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    readonly claimed: ClaimedJob,
    parts: RunParts,
  ) {
    this.#parts = parts;
  }

  get job(): Job {
    return this.claimed.job;
  }

  get key(): { id: Job['id']; fence: number } {
    return { id: this.job.id, fence: this.claimed.fence };
  }

  get said(): { progress: number | null; note: string | null } {
    return this.#said;
  }

  stop(reason: StopReason): void {
    this.#controller.abort(new Stopped(reason));
  }

  async attempt(kind: DefinedKind): Promise<Outcome> {
    const { clock } = this.#parts;
    const { signal } = this.#controller;
    const over = new AbortController();
    const late = clock.wait(kind.timeoutMs, over.signal).then(
      () => this.stop('late'),
      () => undefined, // the run ended first
    );
    try {
      const payload = kind.payload.parse(JSON.parse(this.claimed.payload));
      const note = await kind.run(this.#context(payload, signal));
      return { kind: 'done', note: note ?? this.#said.note };
    } catch (error) {
      const reason: unknown = signal.reason;
      return reason instanceof Stopped
        ? { kind: 'stopped', reason: reason.reason }
        : { kind: 'failed', error };
    } finally {
      over.abort(new Stopped('shutdown'));
      await late;
      await this.#writing.then(() => this.#write());
    }
  }

  #context(payload: unknown, signal: AbortSignal): JobContext<unknown> {
    const { id, attempts } = this.job;
    return { id, payload, attempt: attempts, signal, report: (said) => this.#report(said) };
  }

  #report({ progress, note }: { progress?: number; note?: string }): void {
    this.#said = { progress: progress ?? this.#said.progress, note: note ?? this.#said.note };
    this.#unwritten = true;
    const now = this.#parts.clock.now();
    if (now - this.#writtenAt < REPORT_EVERY_MS) return;
    this.#writtenAt = now;
    this.#writing = this.#writing.then(() => this.#write());
  }

  async #write(): Promise<void> {
    if (!this.#unwritten) return;
    this.#unwritten = false;
    await this.#parts.report(this);
  }
}
