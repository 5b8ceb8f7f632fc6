/**
 * Every way in which a model server fails, as one line that tells the operator what to do about it; it goes to the
 * log. The visitor is shown the error table's sentence. Of what the vendor wrote the line holds names alone, cut
 * short; the rest, with the key taken out, is the cause. `retryable` says whether the same request may succeed
 * in a moment, `about` whether the server is at fault or what it was asked.
 */
import { errors } from 'undici';
import { AppError, ERRORS } from '../../protocol/errors.js';
import type { AppErrorOptions, ErrorCode } from '../../protocol/errors.js';
import type { SettingNames } from './setting-names.js';

/** What a failure says something about; a content filter has judged the prompt, and its word is final. */
export type FailureAbout = 'server' | 'request' | 'content-filter';

/** One request failed, before or after its first token. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly error: AppError;
  readonly retryable: boolean;
  readonly about: FailureAbout;

  constructor(error: AppError, { retryable = false, about = 'server' }: FailureTraits = {}) {
    super(error.message, { cause: error });
    this.error = error;
    this.retryable = retryable;
    this.about = about;
  }
}

interface FailureTraits {
  retryable?: boolean;
  about?: FailureAbout;
}

interface FailureOptions extends AppErrorOptions, FailureTraits {
  code?: ErrorCode;
}

/** The line is the operator's; the visitor is given the table's sentence, which names no address and no setting. */
export function failed(message: string, options: FailureOptions = {}): RequestFailed {
  const { code = 'UPSTREAM_FAILED', retryable = false, about = 'server', ...rest } = options;
  const publicMessage = ERRORS[code].message;
  return new RequestFailed(new AppError(code, { message, publicMessage, ...rest }), { retryable, about });
}

function isRight(names: SettingNames): string {
  return `is ${names.url} right?`;
}

/** Any error of a request. What is neither ours nor the network's is a bug, and stays what it is. */
export function asRequestFailed(error: unknown, url: URL, names: SettingNames): RequestFailed {
  if (error instanceof RequestFailed) return error;
  // Of our own errors only patience's comes this way.
  if (error instanceof AppError) return new RequestFailed(error);
  const code = codeOf(error);
  if (code === undefined) throw error;
  return connectionFailed(error, { code, url, names });
}

function connectionFailed(
  cause: unknown,
  { code, url, names }: { code: string; url: URL; names: SettingNames },
): RequestFailed {
  const address = url.port === '' ? `${url.hostname}:${url.protocol === 'https:' ? 443 : 80}` : url.host;
  const question = isRight(names);
  switch (code) {
    case 'ECONNREFUSED':
      return failed(
        `Nothing listens at ${address} (connection refused): is the model server running, and ${question}`,
        { cause, retryable: true },
      );
    case 'ENOTFOUND':
      return failed(`There is no host named ${url.hostname}: ${question}`, { cause });
    case 'UND_ERR_CONNECT_TIMEOUT':
      return failed(`${address} does not answer: ${question}`, { cause, code: 'UPSTREAM_TIMEOUT' });
    case 'UND_ERR_DESTROYED':
    case 'UND_ERR_CLOSED':
      return failed('The connection was closed here, because this voice is no longer used.', { cause });
    default:
  }
  if (/CERT|TLS|SSL/.test(code))
    return failed(`No secure connection to ${address} (${code}): ${question}`, { cause });
  if (code.startsWith('HPE_'))
    return failed(`${address} does not speak HTTP (${code}): ${question}`, { cause });
  return failed(`The connection to the model server at ${address} broke (${code}).`, {
    cause,
    retryable: true,
  });
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof errors.UndiciError && error.cause !== undefined) return codeOf(error.cause);
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const LISTED = 5;
const NAME_LENGTH = 80;

function shortened(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH)}…`;
}

export interface UnknownModel {
  model: string;
  /** The models that the server has, or undefined where it does not say. */
  listed: string[] | undefined;
  names: SettingNames;
  cause: Error;
}

export function unknownModel({ model, listed = [], names, cause }: UnknownModel): RequestFailed {
  if (listed.length === 0)
    return failed(`The model server has no model "${model}": check ${names.model}.`, { cause });
  const more = listed.length > LISTED ? ` and ${listed.length - LISTED} more` : '';
  const known = listed.slice(0, LISTED).map(shortened).join(', ') + more;
  return failed(
    `The model server has no model "${model}": set ${names.model} to one that it has (${known}).`,
    { cause },
  );
}

export function noModel(url: URL, names: SettingNames): RequestFailed {
  return failed(`The server at ${url.host} lists no model: load one there, or set ${names.model}.`);
}

export function notAModelServer(url: URL, contentType: string, names: SettingNames): RequestFailed {
  return failed(
    `What answers at ${url.host} is no model server (it sent ${shortened(contentType)}, not JSON): ${isRight(names)}`,
  );
}

export function unreadable(cause: unknown): RequestFailed {
  return failed('The model server sent something that is no chat completion: the answer ends here.', {
    cause,
  });
}

export function failedMidway(cause: Error): RequestFailed {
  return failed('The model server gave up in the middle of the answer: its own log says why.', { cause });
}

/** The body ended without a finish reason or [DONE]. */
export function cutShort(): RequestFailed {
  return failed('The model server broke off before the end of the answer.', { retryable: true });
}

export function saidNothing(model: string, names: SettingNames): RequestFailed {
  return failed(
    `The model "${model}" ended its answer without a word: ask again, or change ${names.model}.`,
    {
      about: 'request',
    },
  );
}

/** It reasoned until its tokens were spent. */
export function onlyThought(model: string, names: SettingNames): RequestFailed {
  return failed(
    `The model "${model}" spent its whole answer on thinking: allow it longer replies, or change ${names.model}.`,
    { about: 'request' },
  );
}
