import type { z } from 'zod';
import type { JobId } from '../../protocol/ids.js';
import type { DailyTime, HourlyTime } from './daily-time.js';

export interface JobContext<P> {
  id: JobId;
  payload: P;
  /** 1 at the first attempt. */
  attempt: number;
  /**
   * Aborted when the job is cancelled, runs out of its time or the server stops. A run must end soon after: until
   * it does it keeps its place, because a second run beside it could undo its work.
   */
  signal: AbortSignal;
  /** Says how far it is; written at most once a second, the last word always. */
  report: (said: { progress?: number; note?: string }) => void;
}

/** One kind of durable work. `run` must be harmless to repeat: after a crash it is run again from the start. */
export interface JobKind<P> {
  payload: z.ZodType<P>;
  /** May return one line about what it did. What it throws is a failure, and is tried again. */
  run(context: JobContext<P>): Promise<string | void>;
  /** How often it is tried before it counts as failed. */
  maxAttempts?: number;
  /** How long one attempt may take. */
  timeoutMs?: number;
  /** How many of the kind run at once in this process. */
  concurrency?: number;
  /** False for what was promised to somebody: operators cannot call it off. */
  cancellable?: boolean;
  /** Runs once a day by itself, on one of the nodes, with the payload `{}`. */
  daily?: DailyTime;
  /** Likewise once an hour, so many minutes after the full one. */
  hourly?: HourlyTime;
}

/** What is known of a kind, with its defaults. */
export interface DefinedKind extends Required<Omit<JobKind<unknown>, 'daily' | 'hourly'>> {
  daily: DailyTime | undefined;
  hourly: HourlyTime | undefined;
}

export const KIND_DEFAULTS = { maxAttempts: 5, timeoutMs: 10 * 60_000, concurrency: 1, cancellable: true };
