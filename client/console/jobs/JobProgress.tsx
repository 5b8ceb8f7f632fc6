import type { Job } from '../../../protocol/console/jobs.js';

const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent' });

/** In figures; nothing where a job cannot tell. */
export function JobProgress({ job }: { job: Job }) {
  return job.progress === null ? null : <span>{PERCENT.format(job.progress)}</span>;
}
