import { z } from 'zod';
import { JobId } from '../../../protocol/ids.js';
import { JobState } from '../../../protocol/console/jobs.js';
import type { Database } from '../database.js';

/** A download as its job tells of it. */
export interface StoredPull {
  jobId: JobId;
  state: JobState;
  model: string;
  note: string | null;
  error: string | null;
}

const Payload = z.object({ model: z.string() });

/** The newest job of this kind. */
export async function findLatestPull({ db }: Database, kind: string): Promise<StoredPull | undefined> {
  const row = await db
    .selectFrom('job')
    .select(['id', 'state', 'payload', 'note', 'error'])
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, state, note, error } = row;
  const { model } = Payload.parse(JSON.parse(row.payload));
  return { jobId: JobId.parse(id), state: JobState.parse(state), model, note, error };
}
