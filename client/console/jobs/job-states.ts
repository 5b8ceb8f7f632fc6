import type { JobState } from '../../../protocol/console/jobs.js';

/** Held to protocol/console/jobs.ts by the compiler; its module would bring the schemas along. */
export const JOB_STATES = [
  'waiting',
  'running',
  'done',
  'failed',
  'cancelled',
] as const satisfies readonly JobState[];
