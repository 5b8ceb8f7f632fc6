import type { Candidate, GeneratorIdentity, GeneratorPart, InsteadOf } from '../../generator/index.js';
import type { ModelCall } from '../../protocol/trace/model-call.js';
import type { StageDetail } from '../../protocol/trace/turn-trace.js';
import type { TurnEvent } from '../../protocol/turn-events.js';
import { describeProblem } from './describe-problem.js';
import type { TraceRecorder } from './trace-recorder.js';

type Detail = StageDetail<'generate'>;
type Ended = 'complete' | 'blocked' | Detail['stopReason'];

/** Counts what a generator gives, for the `generate` stage of the trace. */
export class GenerationTally {
  /** Who writes: the generator, until a part says otherwise. */
  writer: GeneratorIdentity;
  readonly #trace: TraceRecorder;
  readonly #startMs: number;
  readonly #counts: Pick<Detail, 'promptTokens' | 'completionTokens' | 'retries' | 'act' | 'firstPartMs'> = {
    promptTokens: null,
    completionTokens: null,
    retries: 0,
    firstPartMs: null,
  };
  #insteadOf: InsteadOf | undefined;
  #candidates: Candidate[] | undefined;
  characters = 0;

  constructor(identity: GeneratorIdentity, trace: TraceRecorder) {
    this.writer = identity;
    this.#trace = trace;
    this.#startMs = trace.elapsed();
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
      case 'voice':
        this.writer = part.identity;
        this.#insteadOf = part.insteadOf;
        break;
      case 'candidates':
        this.#candidates = part.candidates;
        break;
      case 'usage':
        this.#counts.promptTokens = part.promptTokens;
        this.#counts.completionTokens = part.completionTokens;
        break;
      case 'queued':
      case 'stop':
        break;
    }
  }

  /** Of one prompt, as its model counted them; several candidates pay for it several times. */
  get promptTokens(): number | null {
    return this.#candidates === undefined ? this.#counts.promptTokens : null;
  }

  /** The stage's record; `ended` is how the reply ended, `error` why it failed. */
  report(startMs: number, ended: Ended, error?: unknown): TurnEvent {
    const stopReason = ended === 'complete' ? 'stop' : ended === 'blocked' ? 'aborted' : ended;
    const who = this.writer.model ?? 'the built-in voice';
    this.#trace.noteCall(this.#call(ended));
    return this.#trace.record('generate', startMs, {
      outcome: error === undefined ? 'ok' : 'failed',
      decision: `${who} wrote ${this.characters} characters`,
      ...(error === undefined ? {} : { problem: describeProblem(error) }),
      detail: { ...this.#who(), characters: this.characters, stopReason, ...this.#counts },
    });
  }

  #who(): Pick<Detail, 'by' | 'model' | 'version' | 'endpoint' | 'insteadOf' | 'candidates'> {
    const { kind, model, version, endpoint } = this.writer;
    const chosen = this.#insteadOf;
    return {
      ...{ by: kind, model, version },
      ...(endpoint === undefined ? {} : { endpoint }),
      // Its reason is the operator's; a visitor reads the trace too.
      ...(chosen === undefined ? {} : { insteadOf: { ...nameOf(chosen.identity), because: chosen.because } }),
      ...(this.#candidates === undefined ? {} : { candidates: this.#candidates }),
    };
  }

  #call(ended: Ended): ModelCall {
    const { promptTokens, completionTokens } = this.#counts;
    return {
      task: 'reply',
      phase: 'reply',
      outcome: ended === 'error' ? 'failed' : ended === 'aborted' ? 'aborted' : 'answered',
      by: this.writer,
      requests: this.writer.model === null ? 0 : (this.#candidates?.length ?? 1),
      ms: this.#trace.elapsed() - this.#startMs,
      promptTokens,
      completionTokens,
    };
  }
}

function nameOf({ kind, model }: GeneratorIdentity): { by: GeneratorIdentity['kind']; model: string | null } {
  return { by: kind, model };
}
