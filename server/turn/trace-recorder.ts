/**
 * Runs the stages of one turn and keeps the record of it. Every stage is timed, reports what it decided, and is
 * announced by one `stage` event at its end. A stage with a fallback degrades when it fails or passes its
 * budget; one without ends the turn. Only an aborted turn is never degraded: it ends.
 */
import type { StageName, StageOutcome } from '../../protocol/stages.js';
import type { ModelCall } from '../../protocol/trace/model-call.js';
import type { StageRecord, TurnTrace } from '../../protocol/trace/turn-trace.js';
import { TRACE_VERSION } from '../../protocol/trace/turn-trace.js';
import type { TurnEvent } from '../../protocol/turn-events.js';
import { abortable, abortedWith } from './abortable.js';
import { completeStages } from './complete-stages.js';
import { describeProblem } from './describe-problem.js';
import type { Stage, StageReport } from './stage.js';
import type { TurnInput, TurnModules } from './turn-modules.js';

type StreamedReport<N extends StageName> = Omit<StageReport<N>, 'outcome'> & { outcome: StageOutcome };
type AnyReport = Pick<StageRecord, 'outcome' | 'decision' | 'problem' | 'detail'>;

export class TraceRecorder {
  readonly #input: TurnInput;
  readonly #clock: TurnModules['clock'];
  readonly #origin: number;
  readonly #stages = new Map<StageName, StageRecord>();
  #firstTextMs: number | null = null;
  readonly #calls: ModelCall[] = [];

  constructor(input: TurnInput, clock: TurnModules['clock']) {
    this.#input = input;
    this.#clock = clock;
    this.#origin = clock.monotonic() - input.acceptMs;
  }

  /** Milliseconds since the message arrived. */
  elapsed(): number {
    return this.#clock.monotonic() - this.#origin;
  }

  /** The visitor has been given the first word. */
  noteFirstText(): void {
    this.#firstTextMs ??= this.elapsed();
  }

  /** Something was wanted of the generator. */
  noteCall(call: ModelCall): void {
    this.#calls.push({ ...call, ms: round(call.ms) });
  }

  async *stage<N extends StageName, T>(
    stage: Stage<N, T>,
    signal: AbortSignal,
  ): AsyncGenerator<TurnEvent, T> {
    const startMs = this.elapsed();
    try {
      const result = await runWithin(stage, signal);
      yield this.record(stage.name, startMs, stage.report(result));
      return result;
    } catch (error) {
      const problem = describeProblem(error);
      if (signal.aborted || stage.fallback === undefined) {
        yield this.#put(stage.name, startMs, { outcome: 'failed', decision: 'the turn ended here', problem });
        throw error;
      }
      yield this.record(stage.name, startMs, {
        outcome: 'degraded',
        decision: 'went on without it',
        problem,
      });
      return stage.fallback;
    }
  }

  /** For the stages that stream, and so cannot be run as one call: they say themselves that they failed. */
  record<N extends StageName>(name: N, startMs: number, report: StreamedReport<N>): TurnEvent {
    return this.#put(name, startMs, report);
  }

  #put(name: StageName, startMs: number, report: AnyReport): TurnEvent {
    const ms = this.elapsed() - startMs;
    this.#stages.set(name, { name, startMs: round(startMs), ms: round(ms), ...report });
    return { type: 'stage', data: { name, ms: Math.round(ms), outcome: report.outcome } };
  }

  /** The trace lists every stage; what the turn did not reach is skipped. */
  finish(state: TurnTrace['state']): TurnTrace {
    const totalMs = round(this.elapsed());
    return {
      version: TRACE_VERSION,
      turnId: this.#input.turnId,
      conversationId: this.#input.conversationId,
      questionId: this.#input.questionId,
      answerId: this.#input.answerId,
      state,
      startedAt: this.#input.receivedAt,
      firstTextMs: this.#firstTextMs === null ? null : round(this.#firstTextMs),
      totalMs,
      modelCalls: this.#calls.reduce((sum, { requests }) => sum + requests, 0),
      calls: [...this.#calls],
      stages: completeStages(this.#stages, totalMs),
    };
  }
}

async function runWithin<N extends StageName, T>(stage: Stage<N, T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted(); // an aborted turn begins nothing more
  if (stage.budgetMs === undefined) return abortable(Promise.resolve(stage.run(signal)), signal);
  const { controller, letGo } = abortedWith(signal);
  const timer = setTimeout(() => {
    controller.abort(new Error(`took longer than ${stage.budgetMs} ms`));
  }, stage.budgetMs);
  try {
    return await abortable(Promise.resolve(stage.run(controller.signal)), controller.signal);
  } finally {
    clearTimeout(timer);
    letGo();
  }
}

/** Tenths of a millisecond are what anyone can read. */
function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
