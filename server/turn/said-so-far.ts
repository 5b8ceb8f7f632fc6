import type { GeneratorIdentity } from '../../generator/index.js';
import { AppError, toWireError } from '../../protocol/errors.js';
import type { NoticeData, TurnEvent } from '../../protocol/turn-events.js';
import type { SafetyVerdict } from '../../safety/index.js';
import type { SearchOutcome, SourcePassage } from '../../search/index.js';
import type { TurnRecord } from '../turn-record.js';
import type { TraceRecorder } from './trace-recorder.js';
import { TurnAborted } from './turn-aborted.js';

/** What the visitor has been given in this turn: the text, and what stands beside it. */
export class SaidSoFar {
  text = '';
  readonly #trace: TraceRecorder;
  readonly #annotations: TurnRecord['annotations'] = { sources: [], notices: [] };
  #position: number | undefined;

  constructor(trace: TraceRecorder) {
    this.#trace = trace;
  }

  readonly add = (text: string): void => {
    this.text += text;
  };

  source({ n, title, url, text }: SourcePassage): TurnEvent {
    const source = { n, title, url, passage: text };
    this.#annotations.sources.push(source);
    return { type: 'source', data: source };
  }

  verdict(
    kind: 'blocked-input' | 'blocked-output' | 'warning',
    { notice, hazards }: SafetyVerdict,
  ): TurnEvent {
    return this.#note({ kind, text: notice ?? 'The safety check stopped this here.', hazards });
  }

  searchFailed(outcome: SearchOutcome): TurnEvent {
    const text = `Looking this up failed (${outcome}); the answer was written without it.`;
    return this.#note({ kind: 'degraded', text });
  }

  /** Where the reply stands in the queue. Passes with the first word, so it is not kept with the message. */
  *waiting(position: number): Generator<TurnEvent> {
    if (this.text !== '' || position === this.#position) return;
    this.#position = position;
    const before = position - 1;
    const answers = before === 1 ? '1 answer is' : `${before} answers are`;
    const text = before === 0 ? 'Your answer is next.' : `${answers} before yours.`;
    yield { type: 'notice', data: { kind: 'waiting', text, position } };
  }

  /** Another voice than the chosen one writes, because the tokens of that one are spent. */
  otherVoice({ kind }: GeneratorIdentity): TurnEvent {
    const who = kind === 'composer' ? 'the built-in voice answers' : 'another model answers';
    return this.#note({ kind: 'voice', text: `The language model's tokens are used up for now; ${who}.` });
  }

  tooLong(): TurnEvent {
    return this.#note({ kind: 'length', text: 'The answer reached its longest length and was ended here.' });
  }

  filteredByModelServer(): TurnEvent {
    return this.#note({
      kind: 'blocked-output',
      text: "The model server's own filter ended the answer here.",
    });
  }

  #note(notice: NoticeData): TurnEvent {
    this.#annotations.notices.push(notice);
    return { type: 'notice', data: notice };
  }

  end(state: TurnRecord['state'], { withheld } = { withheld: false }): TurnRecord {
    return {
      state,
      text: this.text,
      annotations: this.#annotations,
      withheld,
      trace: this.#trace.finish(state),
    };
  }

  /** Cut short: by the visitor, by us, or by a failure, which is an interruption once something was said. */
  endBy(error: unknown, signal: AbortSignal): TurnRecord {
    const reason: unknown = signal.aborted ? signal.reason : error;
    if (reason instanceof TurnAborted) return this.end(reason.state);
    const failure = reason instanceof AppError ? reason : new AppError('INTERNAL', { cause: reason });
    this.#annotations.error = toWireError(failure);
    return { ...this.end(this.text === '' ? 'failed' : 'interrupted'), failure };
  }
}
