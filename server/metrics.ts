import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { IndexEvent } from '../memory/index.js';
import { FACT_KINDS } from '../protocol/memories.js';
import type { StageName, StageOutcome, TurnState } from '../protocol/stages.js';
import { CALL_OUTCOMES, MODEL_TASKS } from '../protocol/trace/model-call.js';
import type { ModelCall } from '../protocol/trace/model-call.js';
import type { ErrorCode } from '../protocol/errors.js';

export const HTTP_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number] | 'other';
export type HttpStatus = '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'aborted';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];
const SHORT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The Prometheus series. Labels come from closed sets, so that their number stays bounded. */
export interface Metrics {
  registry: Registry;
  turns: Counter<'state'>;
  turnsRunning: Gauge;
  firstTextSeconds: Histogram;
  turnSeconds: Histogram<'state'>;
  stageSeconds: Histogram<'stage' | 'outcome'>;
  modelTasks: Counter<'task' | 'outcome'>;
  connections: Gauge;
  errors: Counter<'code'>;
  consoleRefusals: Counter<'reason'>;
  visitors: Counter;
  /** `route` is a template as it was defined, or "none". */
  httpRequestSeconds: Histogram<'method' | 'route' | 'status'>;
  networkBytes: { counter: Counter<'direction'>; beforeReading: (count: () => void) => void };
  commitSeconds: Histogram;
  commitsWaiting: Gauge;
  /** `kind` is one of those that the program defines. */
  jobsPending: Gauge<'kind' | 'state'>;
  jobSeconds: Histogram<'kind' | 'state'>;
  factsWritten: Counter<'kind'>;
  memoryWrites: Counter<'outcome'>;
  recallSeconds: Histogram<'found'>;
  memoryIndex: Counter<'event'>;
  tokens: Counter<'side'>;
  tokenAlerts: Counter<'limit' | 'percent'>;
}

export type StageLabels = { stage: StageName; outcome: StageOutcome };
export type TurnLabels = { state: TurnState | 'lost' };
export type ModelTaskLabels = { task: (typeof MODEL_TASKS)[number] | 'other'; outcome: ModelCall['outcome'] };
/** What reading a message for memory came to. `left-out`: it is gone, withheld, or memory is paused. */
export const WRITE_OUTCOMES = ['written', 'nothing', 'offered', 'repeated', 'left-out'] as const;
export type WriteOutcome = (typeof WRITE_OUTCOMES)[number];
export const INDEX_EVENTS = ['rebuilding', 'built', 'unwritten'] as const satisfies IndexEvent['type'][];
export type ErrorLabels = { code: ErrorCode };

export function createMetrics({ processMetrics }: { processMetrics: boolean }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (processMetrics) collectDefaultMetrics({ register: registry });
  return {
    registry,
    ...createTurnMetrics(registers),
    ...createEdgeMetrics(registers),
    ...createStoreMetrics(registers),
    ...createJobMetrics(registers),
    ...createMemoryMetrics(registers),
    ...createVoiceMetrics(registers),
  };
}

function createTurnMetrics(registers: Registry[]) {
  return {
    turns: new Counter({
      name: 'parley_turns_total',
      help: 'Turns that ended, by state.',
      labelNames: ['state'] as const,
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
      labelNames: ['state'] as const,
      buckets: SECONDS,
      registers,
    }),
    stageSeconds: new Histogram({
      name: 'parley_stage_seconds',
      help: 'Seconds of each stage of a turn.',
      labelNames: ['stage', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    }),
    modelTasks: createModelTaskCounter(registers),
  };
}

function createModelTaskCounter(registers: Registry[]): Metrics['modelTasks'] {
  const counter = new Counter({
    name: 'parley_model_tasks_total',
    help: 'Tasks that modules asked of the generator within a turn, by who answered or why rules did.',
    labelNames: ['task', 'outcome'] as const,
    registers,
  });
  // From nothing on, so that the first unreadable answer is an increase.
  for (const task of [...MODEL_TASKS, 'other'] as const)
    for (const outcome of CALL_OUTCOMES) counter.inc({ task, outcome }, 0);
  return counter;
}

/** A closed set, whatever tasks modules bring. */
export function labelsOfTask({ task, outcome }: Pick<ModelCall, 'task' | 'outcome'>): ModelTaskLabels {
  return { task: MODEL_TASKS.find((name) => name === task) ?? 'other', outcome };
}

function createEdgeMetrics(registers: Registry[]) {
  return {
    connections: new Gauge({ name: 'parley_connections', help: 'Open chat connections.', registers }),
    errors: new Counter({
      name: 'parley_errors_total',
      help: 'Errors given to clients, by code.',
      labelNames: ['code'] as const,
      registers,
    }),
    visitors: new Counter({
      name: 'parley_visitors_total',
      help: 'Visitors who have accepted the terms for the first time.',
      registers,
    }),
    httpRequestSeconds: new Histogram({
      name: 'parley_http_request_seconds',
      help: 'Seconds of HTTP requests, by the template of their route.',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: SHORT_SECONDS,
      registers,
    }),
    networkBytes: createByteCounter(registers),
  };
}

function createByteCounter(registers: Registry[]): Metrics['networkBytes'] {
  const counts: (() => void)[] = [];
  const counter = new Counter({
    name: 'parley_network_bytes_total',
    help: 'Bytes that crossed the port: pages, API and live chat.',
    labelNames: ['direction'],
    registers,
    collect: () => counts.forEach((count) => count()),
  });
  return { counter, beforeReading: (count) => void counts.push(count) };
}

function createStoreMetrics(registers: Registry[]) {
  return {
    commitSeconds: new Histogram({
      name: 'parley_database_commit_seconds',
      help: 'Seconds from a batch of writes to its durable commit.',
      buckets: SHORT_SECONDS,
      registers,
    }),
    commitsWaiting: new Gauge({
      name: 'parley_database_commits_waiting',
      help: 'Batches of writes that wait for their commit.',
      registers,
    }),
  };
}

function createJobMetrics(registers: Registry[]) {
  return {
    consoleRefusals: new Counter({
      name: 'parley_console_refusals_total',
      help: 'Requests that the console refused, by reason.',
      labelNames: ['reason'],
      registers,
    }),
    jobsPending: new Gauge({
      name: 'parley_jobs',
      help: 'Jobs that wait or run, by kind.',
      labelNames: ['kind', 'state'] as const,
      registers,
    }),
    jobSeconds: new Histogram({
      name: 'parley_job_seconds',
      help: 'Seconds of a job that ended, by kind and by how it ended.',
      labelNames: ['kind', 'state'] as const,
      buckets: SECONDS,
      registers,
    }),
  };
}

function createMemoryMetrics(registers: Registry[]) {
  const memoryWrites = new Counter({
    name: 'parley_memory_writes_total',
    help: 'Messages that were read for memory, by what came of it.',
    labelNames: ['outcome'] as const,
    registers,
  });
  // From nothing on, so that the first is an increase.
  for (const outcome of WRITE_OUTCOMES) memoryWrites.inc({ outcome }, 0);
  const memoryIndex = new Counter({
    name: 'parley_memory_index_events_total',
    help: 'What happened to the graphs of those who have many memories.',
    labelNames: ['event'] as const,
    registers,
  });
  for (const event of INDEX_EVENTS) memoryIndex.inc({ event }, 0);
  const factsWritten = new Counter({
    name: 'parley_memory_facts_total',
    help: 'Facts that were added or reworded, by their kind.',
    labelNames: ['kind'] as const,
    registers,
  });
  for (const kind of FACT_KINDS) factsWritten.inc({ kind }, 0);
  const recallSeconds = new Histogram({
    name: 'parley_memory_recall_seconds',
    help: 'Seconds of a recall, by whether anything was found.',
    labelNames: ['found'] as const,
    buckets: SHORT_SECONDS,
    registers,
  });
  for (const found of ['some', 'none'] as const) recallSeconds.zero({ found });
  return { memoryWrites, factsWritten, recallSeconds, memoryIndex };
}

function createVoiceMetrics(registers: Registry[]) {
  return {
    tokens: new Counter({
      name: 'parley_tokens_total',
      help: 'Tokens that language models were sent (prompt) and wrote (completion).',
      labelNames: ['side'] as const,
      registers,
    }),
    tokenAlerts: new Counter({
      name: 'parley_token_alerts_total',
      help: 'Times that a limit of tokens came to 80 or 100 percent.',
      labelNames: ['limit', 'percent'] as const,
      registers,
    }),
  };
}
