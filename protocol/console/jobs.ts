/** Durable work behind the scenes, as the console shows it. */
import { z } from 'zod';
import { JobId } from '../ids.js';

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export const JobState = z.enum(JOB_STATES);
export type JobState = z.infer<typeof JobState>;

export const Job = z.object({
  id: JobId,
  /** What is done, for example `retention`, `erase-visitor`. */
  kind: z.string(),
  state: JobState,
  attempts: z.int(),
  maxAttempts: z.int(),
  /** 0 to 1, or null where a job cannot tell. */
  progress: z.number().nullable(),
  /** One line about what it did, or is doing. */
  note: z.string().nullable(),
  /** Why the last attempt failed. */
  error: z.string().nullable(),
  createdAt: z.int(),
  /** When it may be tried; in the future after a failure. */
  runAt: z.int(),
  startedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
});
export type Job = z.infer<typeof Job>;
