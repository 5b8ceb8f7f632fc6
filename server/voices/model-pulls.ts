/**
 * Downloads of local models, as durable jobs: one at a time, only when an operator asks, gone on with after a stop.
 * How far one is stands in the note of its job, so that every node and every restart can tell.
 */
import { z } from 'zod';
import type { LocalModels } from '../../protocol/console/voices.js';
import { LocalModelName } from '../../protocol/console/voices.js';
import { AppError } from '../../protocol/errors.js';
import type { JobId } from '../../protocol/ids.js';
import { OperatorId } from '../../protocol/ids.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';
import { findLatestPull } from '../store/voices/model-pulls.js';
import type { LocalModelFiles } from './engines.js';
import type { Voices } from './voices.js';

export const PULL_JOB = 'model-pull';

export interface ModelPulls {
  /** A download that runs, waits or failed. */
  latest(): Promise<LocalModels['pull']>;
  /** CONFLICT while one runs or waits. */
  start(model: string, by: OperatorId): Promise<JobId>;
  /** NOT_FOUND; CONFLICT for the model in use, and for one that is being downloaded. */
  remove(model: string): Promise<void>;
}

export interface ModelPullParts {
  database: Database;
  jobs: Jobs;
  audit: AuditLog;
  files: LocalModelFiles;
  voices: Pick<Voices, 'plan' | 'refresh' | 'changed'>;
}

const Payload = z.object({ model: LocalModelName, by: OperatorId });
/** There is one at a time, of whatever model. */
const KEY = 'one';
const HOURS_MS = 3_600_000;
const NOTE = /^(\d+) of (\d+) bytes$/;

/** Defines its kind of job, so call it before the jobs are started. */
export function createModelPulls({ database, jobs, audit, files, voices }: ModelPullParts): ModelPulls {
  const latest = async (): Promise<LocalModels['pull']> => {
    const pull = await findLatestPull(database, PULL_JOB);
    if (!pull || pull.state === 'done' || pull.state === 'cancelled') return null;
    const { jobId, model, error } = pull;
    return { jobId, model, ...readNote(pull.note), problem: error };
  };

  jobs.define(PULL_JOB, {
    payload: Payload,
    timeoutMs: 12 * HOURS_MS,
    run: async ({ payload: { model, by }, signal, report }) => {
      await files.pull(model, {
        signal,
        progress(done, total) {
          report({ note: noteOf(done, total), progress: total === 0 ? 1 : done / total });
        },
      });
      await audit.append({
        action: 'model.pulled',
        actor: { kind: 'operator', id: by },
        subject: { kind: 'model', id: model },
        outcome: 'done',
      });
      // It may be the one that is chosen and was missing.
      await voices.refresh({ again: true });
    },
  });
  jobs.onChange(({ kind }) => {
    if (kind === PULL_JOB) voices.changed();
  });

  return {
    latest,
    async start(model, by) {
      const problem = await files.missing();
      if (problem !== null) throw new AppError('CONFLICT', { message: problem });
      const before = await findLatestPull(database, PULL_JOB);
      const job = await jobs.enqueue(PULL_JOB, { model, by }, { key: KEY });
      // The job that stands there was there already, or somebody else was faster.
      const now = await findLatestPull(database, PULL_JOB);
      if (job.id === before?.jobId || now?.jobId !== job.id || now.model !== model)
        throw new AppError('CONFLICT', {
          message: `A download of ${now?.model ?? model} runs or waits already: let it end, or cancel it.`,
          details: { jobId: job.id },
        });
      return job.id;
    },
    async remove(model) {
      if (voices.plan.choice.kind === 'local' && voices.plan.localModel === model)
        throw new AppError('CONFLICT', {
          message: 'This model writes the answers just now: choose another voice first.',
        });
      const pull = await findLatestPull(database, PULL_JOB);
      if (pull?.model === model && (pull.state === 'running' || pull.state === 'waiting'))
        throw new AppError('CONFLICT', { message: 'This model is being downloaded: cancel that first.' });
      if (!(await files.remove(model)))
        throw new AppError('NOT_FOUND', { message: `There is no model ${model} on this machine.` });
      voices.changed();
    },
  };
}

function noteOf(done: number, total: number): string {
  return `${done} of ${total} bytes`;
}

function readNote(note: string | null): { doneBytes: number; totalBytes: number | null } {
  const [, done, total] = NOTE.exec(note ?? '') ?? [];
  return { doneBytes: Number(done ?? 0), totalBytes: total === undefined ? null : Number(total) };
}
