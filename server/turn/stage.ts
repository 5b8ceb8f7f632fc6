import type { z } from 'zod';
import type { StageName, StageOutcome } from '../../protocol/stages.js';
import type { STAGE_DETAILS } from '../../protocol/trace/turn-trace.js';

/** What a stage has to say about its result, for the trace. */
export interface StageReport<N extends StageName> {
  outcome: Exclude<StageOutcome, 'failed'>;
  /** A few plain words. */
  decision: string;
  detail?: z.infer<(typeof STAGE_DETAILS)[N]>;
  /** Why it degraded, when the stage itself found a way on. */
  problem?: string;
}

/** One step of the turn: how to run it, what it reports, and what stands in for it when it fails. */
export interface Stage<N extends StageName, T> {
  name: N;
  run: (signal: AbortSignal) => Promise<T> | T;
  report: (result: T) => StageReport<N>;
  /** Present: the turn goes on with this when the stage fails or runs out of time. Absent: the turn fails. */
  fallback?: T;
  budgetMs?: number;
}

/** Gives a stage its types from its name. */
export function defineStage<N extends StageName, T>(stage: Stage<N, T>): Stage<N, T> {
  return stage;
}
