import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { StageName, StageOutcome, TurnState } from '../protocol/stages.js';
import type { ErrorCode } from '../protocol/errors.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** The Prometheus series. Labels come from closed sets, so that their number stays bounded. */
export interface Metrics {
  registry: Registry;
  turns: Counter<'state'>;
  turnsRunning: Gauge;
  firstTextSeconds: Histogram;
  turnSeconds: Histogram<'state'>;
  stageSeconds: Histogram<'stage' | 'outcome'>;
  connections: Gauge;
  errors: Counter<'code'>;
  /** `kind` is one of those that the program defines. */
  jobsPending: Gauge<'kind' | 'state'>;
  jobSeconds: Histogram<'kind' | 'state'>;
}

export type StageLabels = { stage: StageName; outcome: StageOutcome };
export type TurnLabels = { state: TurnState | 'lost' };
export type ErrorLabels = { code: ErrorCode };

export function createMetrics({ processMetrics }: { processMetrics: boolean }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (processMetrics) collectDefaultMetrics({ register: registry });
  return {
    registry,
    turns: new Counter({
      name: 'parley_turns_total',
      help: 'Turns that ended, by state.',
      labelNames: ['state'],
      registers,
    }),
    turnsRunning: new Gauge({ name: 'parley_turns_running', help: 'Turns in flight.', registers }),
    firstTextSeconds: new Histogram({
      name: 'parley_turn_first_text_seconds',
      help: 'Seconds from a message to the first word of its answer.',
      buckets: SECONDS,
      registers,
    }),
    turnSeconds: new Histogram({
      name: 'parley_turn_seconds',
      help: 'Seconds from a message to the end of its answer.',
      labelNames: ['state'],
      buckets: SECONDS,
      registers,
    }),
    stageSeconds: new Histogram({
      name: 'parley_stage_seconds',
      help: 'Seconds of each stage of a turn.',
      labelNames: ['stage', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    connections: new Gauge({ name: 'parley_connections', help: 'Open chat connections.', registers }),
    errors: new Counter({
      name: 'parley_errors_total',
      help: 'Errors given to clients, by code.',
      labelNames: ['code'],
      registers,
    }),
    jobsPending: new Gauge({
      name: 'parley_jobs',
      help: 'Jobs that wait or run, by kind.',
      labelNames: ['kind', 'state'],
      registers,
    }),
    jobSeconds: new Histogram({
      name: 'parley_job_seconds',
      help: 'Seconds of a job that ended, by kind and by how it ended.',
      labelNames: ['kind', 'state'],
      buckets: SECONDS,
      registers,
    }),
  };
}
