/**
 * One model server and how one reply or one answer is asked of it. A reply is made again only before its first
 * token; after it never, because what was said has been seen. Every wait has a limit, an aborted turn closes the
 * request at once, and however the reply ends the connection is not left open.
 */
import type { Question, RawAnswer } from '../complete-task.js';
import type { ChatMessage } from '../chat-messages.js';
import type { Clock } from '../clock.js';
import type { GeneratorPart, Sampling } from '../generator.js';
import type { GeneratorIdentity } from '../identity.js';
import { asRequestFailed } from './failures.js';
import type { RequestFailed } from './failures.js';
import { createModelServer } from './model-server.js';
import type { ModelServer } from './model-server.js';
import type { OpenAiOptions } from './options.js';
import { startPatience } from './patience.js';
import type { Patience } from './patience.js';
import { readParts } from './reply-parts.js';
import { retryDelayMs } from './retry-delay.js';
import { settingNames } from './setting-names.js';
import type { SettingNames } from './setting-names.js';

export interface Engine {
  options: OpenAiOptions;
  names: SettingNames;
  server: ModelServer;
  clock: Clock;
  random: () => number;
}

/** What stands for the model's name until a server without a set model has been asked for the first time. */
const UNCHOSEN = 'default model';

export function createEngine(options: OpenAiOptions, around: Pick<Engine, 'clock' | 'random'>): Engine {
  return { options, names: settingNames(options.where), server: createModelServer(options), ...around };
}

export function identityOf({ server }: Engine): GeneratorIdentity {
  return { kind: 'openai', model: server.model ?? UNCHOSEN, version: null };
}

export function promptTokenBudgetOf({ options }: Engine): number {
  return Math.max(options.contextTokens - options.maxReplyTokens, 1);
}

export interface ReplyRequest {
  messages: ChatMessage[];
  signal: AbortSignal;
  sampling?: Sampling | undefined;
  /** From now to the first token, retries included. */
  firstTokenTimeoutMs: number;
  retries: number;
}

/** One reply. Returns its failure where nothing was said; throws it where something was. */
export async function* streamReply(
  engine: Engine,
  request: ReplyRequest,
): AsyncGenerator<GeneratorPart, RequestFailed | undefined, undefined> {
  const { options, clock, random } = engine;
  const { signal, retries } = request;
  const deadlineMs = clock.monotonic() + request.firstTokenTimeoutMs;
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const firstTokenTimeoutMs = Math.max(deadlineMs - clock.monotonic(), 1);
    const failure = yield* attemptReply(engine, { ...request, firstTokenTimeoutMs });
    if (failure === undefined) return undefined;
    if (failure.about === 'content-filter') {
      // As where the filter strikes in the middle of an answer: an end, and not a failure.
      yield { type: 'stop', reason: 'content-filter' };
      return undefined;
    }
    const { retryAfterMs } = failure.error;
    const delayMs = retryDelayMs({ attempt, retryAfterMs, random: random() }, { ...options, retries });
    const isInTime = delayMs !== undefined && clock.monotonic() + delayMs < deadlineMs;
    if (!failure.retryable || !isInTime) return failure;
    yield { type: 'retry', reason: failure.error.message };
    await clock.wait(delayMs, signal);
  }
}

async function* attemptReply(
  engine: Engine,
  { messages, signal, sampling, firstTokenTimeoutMs }: ReplyRequest,
): AsyncGenerator<GeneratorPart, RequestFailed | undefined, undefined> {
  const patience = begin(engine, signal, firstTokenTimeoutMs);
  let hasSpoken = false;
  try {
    const reply = await engine.server.chat({ messages, sampling }, patience.signal);
    for await (const part of readParts(reply, { ...engine, model: identityOf(engine).model, patience })) {
      signal.throwIfAborted();
      hasSpoken ||= part.type === 'text';
      yield part;
    }
    return undefined;
  } catch (error) {
    const failure = failureOf(engine, error, signal);
    if (hasSpoken) throw failure.error;
    return failure;
  } finally {
    patience.end();
  }
}

export interface AnswerRequest {
  question: Question;
  signal: AbortSignal;
  timeoutMs: number;
}

/** The whole answer to a task's question, asked for at once and as JSON where the server can do that. */
export async function askForAnswer(
  engine: Engine,
  { question, signal, timeoutMs }: AnswerRequest,
): Promise<RawAnswer | RequestFailed> {
  const { messages, jsonSchema: json, maxTokens } = question;
  const patience = begin(engine, signal, timeoutMs);
  try {
    const sampling: Sampling = { maxTokens, temperature: 0 };
    const reply = await engine.server.chat({ messages, sampling, json }, patience.signal);
    let text = '';
    let usage: RawAnswer['usage'] = null;
    for await (const part of readParts(reply, { ...engine, model: identityOf(engine).model, patience })) {
      if (part.type === 'text') text += part.text;
      if (part.type === 'usage')
        usage = { promptTokens: part.promptTokens, completionTokens: part.completionTokens };
    }
    return { text, usage, by: identityOf(engine) };
  } catch (error) {
    return failureOf(engine, error, signal);
  } finally {
    patience.end();
  }
}

function begin({ options, clock }: Engine, signal: AbortSignal, firstTokenTimeoutMs: number): Patience {
  const { betweenTokensTimeoutMs } = options;
  return startPatience({ betweenTokensTimeoutMs, firstTokenTimeoutMs, clock, signal });
}

/** An aborted turn ends with its own reason, whatever broke because of it. */
function failureOf({ options, names }: Engine, error: unknown, signal: AbortSignal): RequestFailed {
  signal.throwIfAborted();
  return asRequestFailed(error, options.url, names);
}
