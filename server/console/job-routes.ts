import type { Jobs } from '../jobs/jobs.js';
import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

export interface JobRouteParts extends ConsoleRouteParts {
  jobs: Jobs;
}

export function defineJobRoutes(parts: JobRouteParts): void {
  const { jobs } = parts;

  defineConsoleRoute(parts, 'listJobs', async ({ query, shown }) => (await shown()).listJobs(query));

  defineConsoleRoute(parts, 'retryJob', async ({ params: { id }, record }) => {
    const job = await jobs.retry(id);
    await record({ action: 'job.retried', subject: { kind: 'job', id }, details: { kind: job.kind } });
    return job;
  });

  defineConsoleRoute(parts, 'cancelJob', async ({ params: { id }, record }) => {
    const job = await jobs.cancel(id);
    await record({ action: 'job.cancelled', subject: { kind: 'job', id }, details: { kind: job.kind } });
    return job;
  });
}
