import type { GeneratorIdentity, GeneratorPart } from '../../generator/index.js';
import type { StageDetail } from '../../protocol/trace/turn-trace.js';
import type { TurnEvent } from '../../protocol/turn-events.js';
import { describeProblem } from './describe-problem.js';
import type { TraceRecorder } from './trace-recorder.js';

type Detail = StageDetail<'generate'>;

/** Counts what a generator gives, for the `generate` stage of the trace. */
export class GenerationTally {
  readonly #identity: GeneratorIdentity;
  readonly #trace: TraceRecorder;
  readonly #startMs: number;
  readonly #counts: Pick<Detail, 'promptTokens' | 'completionTokens' | 'retries' | 'act' | 'firstPartMs'> = {
    promptTokens: null,
    completionTokens: null,
    retries: 0,
    firstPartMs: null,
  };
  characters = 0;

  constructor(identity: GeneratorIdentity, trace: TraceRecorder) {
    this.#identity = identity;
    this.#trace = trace;
    this.#startMs = trace.elapsed();
    if (identity.model !== null) trace.modelCalls += 1;
  }

  add(part: GeneratorPart): void {
    switch (part.type) {
      case 'text':
        this.#counts.firstPartMs ??= Math.round(this.#trace.elapsed() - this.#startMs);
        this.characters += part.text.length;
        break;
      case 'act':
        this.#counts.act = part.act;
        break;
      case 'retry':
        this.#counts.retries += 1;
        break;
      case 'usage':
        this.#counts.promptTokens = part.promptTokens;
        this.#counts.completionTokens = part.completionTokens;
        break;
      case 'stop':
        break;
    }
  }

  /** The stage's record; `ended` is how the reply ended, `error` why it failed. */
  report(startMs: number, ended: 'complete' | 'blocked' | Detail['stopReason'], error?: unknown): TurnEvent {
    const { kind, model, version } = this.#identity;
    const stopReason = ended === 'complete' ? 'stop' : ended === 'blocked' ? 'aborted' : ended;
    const who = model ?? 'the built-in voice';
    return this.#trace.record('generate', startMs, {
      outcome: error === undefined ? 'ok' : 'failed',
      decision: `${who} wrote ${this.characters} characters`,
      ...(error === undefined ? {} : { problem: describeProblem(error) }),
      detail: { by: kind, model, version, characters: this.characters, stopReason, ...this.#counts },
    });
  }
}
