import type { JobState } from '../../../protocol/console/jobs.js';

export interface JobTables {
  job: JobTable;
}

export interface JobTable {
  id: string;
  kind: string;
  key: string | null;
  live_key: string | null;
  for_ever: number;
  payload: string;
  state: JobState;
  attempts: number;
  max_attempts: number;
  progress: number | null;
  note: string | null;
  error: string | null;
  created_at: number;
  run_at: number;
  due_at: number | null;
  started_at: number | null;
  ended_at: number | null;
  holder: string | null;
  fence: number;
  cancel_asked: number;
}
