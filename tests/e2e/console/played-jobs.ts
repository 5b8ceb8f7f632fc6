import { JOB_STATES } from '../../../protocol/console/jobs.js';
import type { Job, JobState } from '../../../protocol/console/jobs.js';

const MINUTE = 60_000;

/** One job in each state and some that are done. */
export function playedJobs(now: number): {
  jobs: Job[];
  next: null;
  kinds: string[];
  counts: Record<JobState, number>;
} {
  const rows: Partial<Job>[] = [
    { kind: 'retention', state: 'running', attempts: 1, progress: 0.42, note: '37 of 88 conversations' },
    {
      kind: 'erase-visitor',
      state: 'failed',
      attempts: 5,
      note: null,
      error: 'The file of linked devices could not be written: no space is left on the disk.',
    },
    { kind: 'retention', state: 'waiting', attempts: 0, startedAt: null, endedAt: null },
    { kind: 'write-memory', state: 'cancelled', attempts: 1, note: 'cancelled by an administrator' },
    ...Array.from({ length: 14 }, () => ({
      kind: 'retention',
      state: 'done' as const,
      progress: 1,
      note: 'nothing was older',
    })),
  ];
  const jobs = rows.map((row, index): Job => {
    const startedAt = now - index * 190 * MINUTE;
    return {
      id: `01a20c97-2891-73e8-8f97-0000000000${String(index).padStart(2, '0')}` as Job['id'],
      kind: 'retention',
      state: 'done',
      attempts: 1,
      maxAttempts: 5,
      progress: null,
      note: null,
      error: null,
      createdAt: startedAt - MINUTE,
      runAt: startedAt,
      startedAt,
      endedAt: row.state === 'running' ? null : startedAt + MINUTE,
      ...row,
    };
  });
  const counts = Object.fromEntries(
    JOB_STATES.map((state) => [state, jobs.filter((job) => job.state === state).length]),
  ) as Record<JobState, number>;
  return { jobs, next: null, kinds: ['retention', 'erase-visitor', 'write-memory'], counts };
}
