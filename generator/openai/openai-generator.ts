/**
 * A language model behind an OpenAI-compatible server. Before the first token a failed request is made again,
 * with back-off; after it never, because what was said has been seen. Every wait has a limit, an aborted turn
 * closes the request at once, and however the reply ends the connection is not left open.
 */
import { AppError } from '../../protocol/errors.js';
import { toChatMessages } from '../chat-messages.js';
import type { ChatMessage } from '../chat-messages.js';
import { systemClock } from '../clock.js';
import { completeWith } from '../complete-task.js';
import type { Ask, RawAnswer } from '../complete-task.js';
import type { Clock } from '../clock.js';
import type { GenerateOptions, Generator, GeneratorPart, StopReason } from '../generator.js';
import type { GeneratorIdentity } from '../identity.js';
import { asRequestFailed, saidNothing } from './failures.js';
import type { RequestFailed } from './failures.js';
import { createModelServer } from './model-server.js';
import type { ModelServer } from './model-server.js';
import { OpenAiOptions } from './options.js';
import type { OpenAiSettings } from './options.js';
import { startPatience } from './patience.js';
import type { Patience } from './patience.js';
import { readReply } from './reply-stream.js';
import type { ReplyEvent } from './reply-stream.js';
import { retryDelayMs } from './retry-delay.js';
import { createWholeCharacters, truncate } from './whole-characters.js';

export interface OpenAiSurroundings {
  clock?: Clock;
  /** 0 to 1, for the jitter of retries. */
  random?: () => number;
}

interface Engine {
  options: OpenAiOptions;
  server: ModelServer;
  clock: Clock;
  random: () => number;
}

/** What stands for the model's name until a server without a set model has been asked for the first time. */
const UNCHOSEN = 'default model';

/** After its last word a model owes only its usage. */
const AFTER_FINISH_MS = 2_000;

export function createOpenAiGenerator(
  settings: OpenAiSettings,
  { clock = systemClock, random = Math.random }: OpenAiSurroundings = {},
): Generator {
  const options = OpenAiOptions.parse(settings);
  const engine: Engine = { options, server: createModelServer(options), clock, random };
  return {
    get identity(): GeneratorIdentity {
      return { kind: 'openai', model: engine.server.model ?? UNCHOSEN, version: null };
    },
    promptTokenBudget: Math.max(options.contextTokens - options.maxReplyTokens, 1),
    generate: (prompt, options) => generate(engine, toChatMessages(prompt), options),
    complete: completeWith(askWith(engine)),
    close: () => engine.server.close(),
  };
}

const askWith =
  (engine: Engine): Ask =>
  async ({ messages, maxTokens }, { signal }) => {
    let text = '';
    let usage: RawAnswer['usage'] = null;
    for await (const part of generate(engine, messages, {
      signal,
      sampling: { maxTokens, temperature: 0 },
    })) {
      if (part.type === 'text') text += part.text;
      if (part.type === 'usage') usage = part;
    }
    return {
      text,
      usage,
      by: { kind: 'openai', model: engine.server.model ?? UNCHOSEN, version: null },
    };
  };

async function* generate(
  engine: Engine,
  messages: ChatMessage[],
  { signal, sampling }: GenerateOptions,
): AsyncGenerator<GeneratorPart, void, undefined> {
  const { options, clock, random } = engine;
  const deadlineMs = clock.monotonic() + options.firstTokenTimeoutMs;
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const firstTokenTimeoutMs = Math.max(deadlineMs - clock.monotonic(), 1);
    const patience = startPatience({ ...options, firstTokenTimeoutMs, clock, signal });
    const failure = yield* attemptReply(engine, messages, { patience, signal, sampling });
    if (failure === undefined) return;
    const retryAfterMs = failure.error.retryAfterMs;
    const delayMs = retryDelayMs({ attempt, retryAfterMs, random: random() }, options);
    const isInTime = delayMs !== undefined && clock.monotonic() + delayMs < deadlineMs;
    if (!failure.retryable || !isInTime) throw failure.error;
    yield { type: 'retry', reason: failure.error.message };
    await clock.wait(delayMs, signal);
  }
}

/** One request. Returns its failure where nothing was said yet, so that the caller may try again. */
async function* attemptReply(
  { options, server }: Engine,
  messages: ChatMessage[],
  { patience, signal, sampling }: GenerateOptions & { patience: Patience },
): AsyncGenerator<GeneratorPart, RequestFailed | undefined, undefined> {
  let hasSpoken = false;
  try {
    const reply = await server.chat(messages, { signal: patience.signal, sampling });
    for await (const part of readParts(readReply(reply), options, patience)) {
      signal.throwIfAborted();
      hasSpoken ||= part.type === 'text';
      yield part;
    }
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AppError) throw error;
    const failure = asRequestFailed(error, options.url);
    if (hasSpoken) throw failure.error;
    return failure;
  } finally {
    patience.end();
  }
}

/** What the model says, as parts: whole characters, not more than is allowed, and a stop at the end. */
async function* readParts(
  events: ReturnType<typeof readReply>,
  options: OpenAiOptions,
  patience: Patience,
): AsyncGenerator<GeneratorPart, void, undefined> {
  const characters = createWholeCharacters();
  let left = options.maxReplyCharacters;
  let reason: StopReason | undefined;
  let usage: GeneratorPart | undefined;
  for await (const event of untilFinished(events, patience)) {
    if (event.type === 'usage') usage = event;
    if (event.type === 'finish') reason = event.reason;
    if (event.type !== 'text' && event.type !== 'finish') continue;
    const text = truncate(event.type === 'text' ? characters.push(event.text) : characters.end(), left);
    if (text !== '') yield { type: 'text', text };
    left -= text.length;
    if (event.type === 'text' && left <= 0) return yield { type: 'stop', reason: 'length' };
  }
  if (left === options.maxReplyCharacters && reason !== 'content-filter')
    throw saidNothing(options.model ?? UNCHOSEN);
  if (usage !== undefined) yield usage;
  yield { type: 'stop', reason: reason ?? 'stop' };
}

/** Keeps the watch. A connection that breaks after the model's last word has broken nothing. */
async function* untilFinished(
  events: ReturnType<typeof readReply>,
  patience: Patience,
): AsyncGenerator<ReplyEvent, void, undefined> {
  let isFinished = false;
  try {
    for await (const event of events) {
      if (event.type === 'finish') {
        isFinished = true;
        patience.allow(AFTER_FINISH_MS);
      } else patience.sawToken();
      yield event;
    }
  } catch (error) {
    if (!isFinished) throw error;
  }
}
