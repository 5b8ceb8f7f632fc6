/** What a turn has said so far, gathered from its events, and how that reads as a completion. */
import { estimateTokens } from '../../generator/index.js';
import { AppError } from '../../protocol/errors.js';
import type { CompletionUsage, FinishReason, ParleyExtension } from '../../protocol/openai-api.js';
import type { StageName } from '../../protocol/stages.js';
import type { StageDetail, TurnTrace } from '../../protocol/trace/turn-trace.js';
import type { ErrorData, NoticeData, SourceData, TurnEvent } from '../../protocol/turn-events.js';
import type { z } from 'zod';

type Source = z.infer<typeof SourceData>;

export class CompletedTurn {
  text = '';
  /** How it ended; undefined while it runs. */
  ended: { finish: FinishReason } | { error: AppError } | undefined;
  readonly #sources: Source[] = [];
  readonly #notices: NoticeData[] = [];

  add(event: TurnEvent): void {
    switch (event.type) {
      case 'delta':
        this.text += event.data;
        break;
      case 'source':
        this.#sources.push(event.data);
        break;
      case 'notice':
        if (event.data.kind !== 'waiting') this.#notices.push(event.data); // passes with the first word
        break;
      case 'error':
        this.ended = { error: errorOf(event.data) };
        break;
      case 'end':
        this.ended = this.#endOf(event.data.state);
        break;
      case 'stage':
        break;
    }
  }

  /** What OpenAI has a field for: why there is no answer, or no more of it. */
  get refusal(): string | null {
    return this.#blocked?.text ?? null;
  }

  extension(turnId: string): ParleyExtension {
    const notice = this.#blocked ?? this.#notices[0];
    return { turn_id: turnId, sources: this.#sources, ...(notice ? { notice } : {}) };
  }

  get #blocked(): NoticeData | undefined {
    return this.#notices.find(({ kind }) => kind === 'blocked-input' || kind === 'blocked-output');
  }

  #endOf(state: 'done' | 'blocked' | 'stopped' | 'interrupted'): CompletedTurn['ended'] {
    switch (state) {
      case 'done':
        return { finish: this.#notices.some(({ kind }) => kind === 'length') ? 'length' : 'stop' };
      case 'blocked':
        return { finish: 'content_filter' };
      case 'stopped':
      case 'interrupted': {
        const message = 'The answer was cut off on the server before its end: try again.';
        return { error: new AppError('OVERLOADED', { message }) };
      }
    }
  }
}

function errorOf({ code, message, retryAfterMs }: z.infer<typeof ErrorData>): AppError {
  return new AppError(code, { message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
}

/** Tokens as the model server reports them, else estimated; nothing where no model was asked. */
export function usageOf(trace: TurnTrace | undefined, text: string): CompletionUsage {
  const detailOf = <N extends StageName>(name: N) =>
    trace?.stages.find((stage) => stage.name === name)?.detail as StageDetail<N> | undefined;
  const generated = detailOf('generate');
  const estimated = generated ? (detailOf('build-prompt')?.tokens ?? 0) : 0;
  const promptTokens = generated?.promptTokens ?? estimated;
  const completionTokens = generated?.completionTokens ?? estimateTokens(text);
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  };
}
