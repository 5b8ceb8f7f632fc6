/**
 * An OpenAI-compatible server, as requests and what comes back. Whatever is not a 200 comes out as a
 * RequestFailed; a field that the server does not know is left out and the request made again at once.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Dispatcher } from 'undici';
import type { ServerKind } from '../../protocol/console/voices.js';
import { ModelList } from './chat-chunk.js';
import type { ListedModel } from './chat-chunk.js';
import { createConnection, oneHeader } from './connection.js';
import type { Connection } from './connection.js';
import { meaningOf, readRefusal, refused } from './dialect/refusals.js';
import type { RefusalText } from './dialect/refusals.js';
import { adapted, chatRequest, firstForm, unthinkingOf } from './dialect/request-form.js';
import type { ChatQuestion, RequestForm } from './dialect/request-form.js';
import { kindOfHost, kindOfList, probeKind } from './dialect/server-kind.js';
import { everyChunk } from './every-chunk.js';
import { noModel, notAModelServer, RequestFailed, unknownModel } from './failures.js';
import type { OpenAiOptions } from './options.js';
import type { ReplyBody } from './reply-stream.js';
import { parseRetryAfter } from './retry-delay.js';
import { settingNames } from './setting-names.js';
import type { SettingNames } from './setting-names.js';
import { parseJson, readStart } from '../read-body.js';

export interface ModelServer {
  /** The model that is asked for; without one in the options unknown until the server has been asked. */
  readonly model: string | undefined;
  /** Asks for a completion and resolves with the reply's head. */
  chat(question: ChatQuestion, signal: AbortSignal): Promise<ReplyBody>;
  list(signal: AbortSignal): Promise<ListedModel[]>;
  /** Which server it is; asks it. */
  recognise(signal: AbortSignal): Promise<ServerKind>;
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

interface Server {
  options: OpenAiOptions;
  connection: Connection;
  names: SettingNames;
  chatUrl: URL;
}

export function createModelServer(options: OpenAiOptions): ModelServer {
  const connection = createConnection(options);
  const names = settingNames(options.where);
  const server: Server = { options, connection, names, chatUrl: new URL('chat/completions', options.url) };
  let model = options.model;
  let form = firstForm(options.url);
  return {
    get model() {
      return model;
    },
    async chat(question, signal) {
      model ??= await chooseModel(server, signal);
      return chat(server, { ...question, model, signal, form, setForm: (next) => (form = next) });
    },
    list: async (signal) => (await list(server, signal)).models,
    async recognise(signal) {
      const kind = await recognise(server, signal);
      form = { ...form, unthinking: unthinkingOf(kind) };
      return kind;
    },
    close: () => connection.close(),
  };
}

interface Chat extends ChatQuestion {
  model: string;
  signal: AbortSignal;
  form: RequestForm;
  setForm: (form: RequestForm) => void;
}

/**
 * Only a new form that was taken is remembered: one that did not help either tells nothing, and one that was taken
 * all along could be older than what was learned of the server meanwhile.
 */
async function chat(server: Server, { model, signal, setForm, ...question }: Chat): Promise<ReplyBody> {
  const { connection, options } = server;
  let { form } = question;
  const tried = [form];
  for (;;) {
    const body = chatRequest(model, question, { form, options });
    const reply = await connection.send('chat/completions', { body: JSON.stringify(body), signal });
    if (reply.statusCode === 200) {
      if (tried.length > 1) setForm(form);
      return replyBody(server, reply);
    }
    const text = connection.redact(await readStart(reply.body, ERROR_BODY_LENGTH));
    const refusal = readRefusal(text);
    const next = isAboutForm(reply.statusCode, refusal) ? adapted(form, body, refusal) : undefined;
    if (next === undefined || tried.some((one) => isDeepStrictEqual(one, next)))
      throw await explainRefusal(server, reply, { text, asked: model, signal });
    form = next;
    tried.push(form);
  }
}

/** The statuses with which servers refuse a field: as invalid, as unprocessable, as not built, or by breaking. */
function isAboutForm(status: number, refusal: RefusalText): boolean {
  return (
    [400, 422, 500, 501].includes(status) &&
    ['other', 'no-chat-template'].includes(meaningOf(status, refusal))
  );
}

function replyBody({ connection, chatUrl, names }: Server, reply: Dispatcher.ResponseData): ReplyBody {
  const contentType = oneHeader(reply.headers['content-type']) ?? '';
  if (/^text\/(html|plain)/i.test(contentType)) {
    reply.body.destroy();
    throw notAModelServer(chatUrl, contentType.split(';')[0] ?? '', names);
  }
  return {
    body: everyChunk(reply.body),
    isStream: !/\bjson\b/i.test(contentType),
    redact: (text) => connection.redact(text),
  };
}

async function list(
  server: Server,
  signal: AbortSignal,
): Promise<{ models: ListedModel[]; serverHeader: string | undefined }> {
  const { connection, names, options } = server;
  const reply = await connection.send('models', { signal });
  const text = await readStart(reply.body, LIST_LENGTH);
  if (reply.statusCode !== 200) {
    const refusal = connection.redact(text.slice(0, ERROR_BODY_LENGTH));
    throw await explainRefusal(server, reply, { text: refusal, asked: undefined, signal });
  }
  const read = ModelList.safeParse(parseJson(text));
  if (!read.success) {
    const contentType = oneHeader(reply.headers['content-type']) ?? 'something';
    throw /\bjson\b/i.test(contentType)
      ? noModel(options.url, names)
      : notAModelServer(options.url, contentType.split(';')[0] ?? '', names);
  }
  return { models: read.data.data, serverHeader: oneHeader(reply.headers['server']) };
}

/** The first model that the server lists, for an operator who named none. */
async function chooseModel(server: Server, signal: AbortSignal): Promise<string> {
  const { models } = await list(server, signal);
  const first = models.map(({ id }) => id).find(isPlainName);
  if (first === undefined) throw noModel(server.chatUrl, server.names);
  return first;
}

/** It becomes the voice's name, for everybody to read. */
function isPlainName(name: string): boolean {
  return name.trim() !== '' && name.length <= MODEL_NAME_LENGTH && !/[\p{Cc}\p{Cs}]/u.test(name);
}

async function recognise(server: Server, signal: AbortSignal): Promise<ServerKind> {
  const byHost = kindOfHost(server.options.url);
  if (byHost !== undefined) return byHost;
  const listed = await list(server, signal).catch((error: unknown) => {
    // A server that answers, but not with a list, may still be told by its own paths.
    if (error instanceof RequestFailed) return { models: [], serverHeader: undefined };
    throw error;
  });
  return kindOfList(listed.models, listed.serverHeader) ?? probeKind(server.connection, signal);
}

/** What the server has, to name it in an error. A second failure there must not hide the first. */
async function namesOfModels(server: Server, signal: AbortSignal): Promise<string[] | undefined> {
  try {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(LIST_TIMEOUT_MS)]);
    const reply = await server.connection.send('models', { signal: limited });
    const read = ModelList.safeParse(parseJson(await readStart(reply.body, LIST_LENGTH)));
    return read.success && reply.statusCode === 200 ? read.data.data.map((model) => model.id) : undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

interface Refused {
  /** The body, without the key. */
  text: string;
  /** The model that was asked for; undefined where none was. */
  asked: string | undefined;
  signal: AbortSignal;
}

async function explainRefusal(
  server: Server,
  reply: Dispatcher.ResponseData,
  { text, asked, signal }: Refused,
): Promise<RequestFailed> {
  const { options, names, chatUrl } = server;
  const status = reply.statusCode;
  const cause = new Error(`HTTP ${status}: ${text.slice(0, ERROR_TEXT_LENGTH)}`);
  const meaning = meaningOf(status, readRefusal(text));
  if (asked !== undefined && (meaning === 'unknown-model' || status === 404)) {
    const listed = await namesOfModels(server, signal);
    const isMissing = listed !== undefined && !listed.includes(asked);
    if (meaning === 'unknown-model' || isMissing) return unknownModel({ model: asked, listed, names, cause });
  }
  return refused({
    status,
    meaning: meaning === 'unknown-model' ? 'other' : meaning,
    url: asked === undefined ? new URL('models', options.url) : chatUrl,
    model: asked,
    contextTokens: options.contextTokens,
    hasKey: options.key !== undefined,
    names,
    cause,
    retryAfterMs: parseRetryAfter(oneHeader(reply.headers['retry-after']), new Date()),
  });
}
