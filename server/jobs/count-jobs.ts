import type { Metrics } from '../metrics.js';
import type { JobsParts } from './jobs.js';

/** Moves the series of jobs. */
export function countJobs({
  jobsPending,
  jobSeconds,
}: Metrics): Required<Pick<JobsParts, 'ended' | 'pending'>> {
  return {
    ended: (kind, state, seconds) => jobSeconds.observe({ kind, state }, seconds),
    pending(work) {
      jobsPending.reset();
      for (const { kind, state, count } of work) jobsPending.set({ kind, state }, count);
    },
  };
}
