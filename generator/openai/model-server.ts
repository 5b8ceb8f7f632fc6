/**
 * The HTTP side of an OpenAI-compatible server: one undici Agent, so that `close` ends every connection, and no
 * redirects, so that the key goes nowhere else. Whatever is not a 200 comes out as a RequestFailed.
 */
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import type { ChatMessage } from '../chat-messages.js';
import type { GenerateOptions, Sampling } from '../generator.js';
import { ErrorBody, ModelList, parseJson } from './chat-chunk.js';
import { everyChunk } from './every-chunk.js';
import { noModel, notAModelServer, refused, unknownModel } from './failures.js';
import type { RequestFailed } from './failures.js';
import type { OpenAiOptions } from './options.js';
import type { ReplyBody } from './reply-stream.js';
import { parseRetryAfter } from './retry-delay.js';

export interface ModelServer {
  /** The model that is asked for; without one in the options unknown until the server has been asked. */
  readonly model: string | undefined;
  /** Asks for a streamed completion and resolves with the reply's head. */
  chat(messages: ChatMessage[], options: GenerateOptions): Promise<ReplyBody>;
  /** Ends what still runs. */
  close(): Promise<void>;
}

/** A vendor's error text is kept for the log; more than this says nothing more. */
const ERROR_TEXT_LENGTH = 500;
const ERROR_BODY_LENGTH = 65_536;
/** Services that sell many models list hundreds of kilobytes. */
const LIST_LENGTH = 4_000_000;
const LIST_TIMEOUT_MS = 3_000;
/** As PARLEY_MODEL allows. */
const MODEL_NAME_LENGTH = 200;

interface Connection {
  options: OpenAiOptions;
  agent: Agent;
  chatUrl: URL;
  /** Takes the key out of a vendor's text. */
  redact: (text: string) => string;
}

export function createModelServer(options: OpenAiOptions): ModelServer {
  const connection: Connection = {
    options,
    agent: new Agent({
      connect: { timeout: options.connectTimeoutMs },
      // Waiting has its limits in patience.ts, which know a token from a header.
      headersTimeout: 0,
      bodyTimeout: 0,
    }),
    chatUrl: new URL('chat/completions', options.url),
    redact: (text) => (options.key === undefined ? text : text.replaceAll(options.key, '[key]')),
  };
  let model = options.model;
  return {
    get model() {
      return model;
    },
    async chat(messages, { signal, sampling = {} }) {
      model ??= await chooseModel(connection, signal);
      return chat(
        connection,
        { ...chatRequest(model, messages, options), ...asked(sampling, options) },
        signal,
      );
    },
    close: () => connection.agent.destroy(),
  };
}

async function chat(connection: Connection, body: ChatRequest, signal: AbortSignal): Promise<ReplyBody> {
  const reply = await send(connection, 'chat/completions', { body: JSON.stringify(body), signal });
  if (reply.statusCode !== 200) throw await explainRefusal(connection, reply, { asked: body.model, signal });
  const contentType = oneHeader(reply.headers['content-type']) ?? '';
  if (/^text\/(html|plain)/i.test(contentType)) {
    throw notAModelServer(connection.chatUrl, contentType.split(';')[0] ?? '');
  }
  return {
    body: everyChunk(reply.body),
    isStream: !/\bjson\b/i.test(contentType),
    redact: connection.redact,
  };
}

function send(
  { options, agent }: Connection,
  path: 'chat/completions' | 'models',
  init: { body?: string; signal: AbortSignal },
): Promise<Dispatcher.ResponseData> {
  const headers = {
    accept: 'text/event-stream, application/json',
    ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(options.key === undefined ? {} : { authorization: `Bearer ${options.key}` }),
  };
  const method = init.body === undefined ? 'GET' : 'POST';
  return request(new URL(path, options.url), { dispatcher: agent, method, headers, ...init });
}

/** The first model that the server lists, for an operator who named none. */
async function chooseModel(connection: Connection, signal: AbortSignal): Promise<string> {
  const reply = await send(connection, 'models', { signal });
  if (reply.statusCode !== 200) throw await explainRefusal(connection, reply, { asked: undefined, signal });
  const list = ModelList.safeParse(parseJson(await readStart(reply.body, LIST_LENGTH)));
  const first = list.data?.data[0]?.id;
  if (first === undefined || first.length > MODEL_NAME_LENGTH) throw noModel(connection.chatUrl);
  return first;
}

/** What the server has, to name it in an error. A second failure there must not hide the first. */
async function listModels(connection: Connection, signal: AbortSignal): Promise<string[] | undefined> {
  try {
    const reply = await send(connection, 'models', {
      signal: AbortSignal.any([signal, AbortSignal.timeout(LIST_TIMEOUT_MS)]),
    });
    const list = ModelList.safeParse(parseJson(await readStart(reply.body, LIST_LENGTH)));
    return list.success && reply.statusCode === 200 ? list.data.data.map((model) => model.id) : undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

async function explainRefusal(
  connection: Connection,
  reply: Dispatcher.ResponseData,
  { asked, signal }: { asked: string | undefined; signal: AbortSignal },
): Promise<RequestFailed> {
  const text = connection.redact(await readStart(reply.body, ERROR_BODY_LENGTH));
  const cause = new Error(`HTTP ${reply.statusCode}: ${text.slice(0, ERROR_TEXT_LENGTH)}`);
  const isUnknownModel = ErrorBody.safeParse(parseJson(text)).data?.error.code === 'model_not_found';
  if (asked !== undefined && (isUnknownModel || reply.statusCode === 404)) {
    const listed = await listModels(connection, signal);
    const isMissing = listed !== undefined && !listed.includes(asked);
    if (isUnknownModel || isMissing) return unknownModel(asked, listed, cause);
  }
  return refused({
    status: reply.statusCode,
    url: connection.chatUrl,
    hasKey: connection.options.key !== undefined,
    cause,
    retryAfterMs: parseRetryAfter(oneHeader(reply.headers['retry-after']), new Date()),
  });
}

interface ChatRequest {
  model: string;
  [setting: string]: unknown;
}

function chatRequest(model: string, messages: ChatMessage[], options: OpenAiOptions): ChatRequest {
  return {
    model,
    messages,
    stream: true,
    stream_options: { include_usage: true },
    ...(options.temperature === undefined ? {} : { temperature: options.temperature }),
  };
}

/** What this reply is to be drawn with. What nobody asked for is not sent, so that the server's own holds. */
function asked({ maxTokens, temperature, topP, stop, seed }: Sampling, options: OpenAiOptions) {
  // OpenAI's own newer models refuse the old name; everybody else's servers know only that.
  const limit = options.url.hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens';
  return {
    [limit]: Math.min(maxTokens ?? options.maxReplyTokens, options.maxReplyTokens),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(stop === undefined ? {} : { stop }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** Not more than `length` characters of a body, whatever its size. */
async function readStart(body: AsyncIterable<Uint8Array>, length: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}

function oneHeader(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
