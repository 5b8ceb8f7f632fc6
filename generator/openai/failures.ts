/**
 * Every way in which a model server fails, as one line that tells the operator what to do about it; it goes to the
 * log. The visitor is shown the error table's sentence. Of what the vendor wrote the line holds names alone, cut
 * short; the rest, with the key taken out, is the cause. `retryable` says whether the same request may succeed
 * in a moment.
 */
import { errors } from 'undici';
import { AppError, ERRORS } from '../../protocol/errors.js';
import type { AppErrorOptions, ErrorCode } from '../../protocol/errors.js';

/** One request failed, before or after its first token. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly error: AppError;
  readonly retryable: boolean;

  constructor(error: AppError, retryable: boolean) {
    super(error.message, { cause: error });
    this.error = error;
    this.retryable = retryable;
  }
}

interface FailureOptions extends AppErrorOptions {
  code?: ErrorCode;
  retryable?: boolean;
}

/** The line is the operator's; the visitor is given the table's sentence, which names no address and no setting. */
function failed(message: string, options: FailureOptions = {}): RequestFailed {
  const { code = 'UPSTREAM_FAILED', retryable = false, ...rest } = options;
  const publicMessage = ERRORS[code].message;
  return new RequestFailed(new AppError(code, { message, publicMessage, ...rest }), retryable);
}

const CHECK_URL = 'is PARLEY_MODEL_URL right?';

/** Any error of a request. What is neither ours nor the network's is a bug, and stays what it is. */
export function asRequestFailed(error: unknown, url: URL): RequestFailed {
  if (error instanceof RequestFailed) return error;
  const code = codeOf(error);
  if (code === undefined) throw error;
  return connectionFailed(error, code, url);
}

function connectionFailed(cause: unknown, code: string, url: URL): RequestFailed {
  const address = url.port === '' ? `${url.hostname}:${url.protocol === 'https:' ? 443 : 80}` : url.host;
  switch (code) {
    case 'ECONNREFUSED':
      return failed(
        `Nothing listens at ${address} (connection refused): is the model server running, and ${CHECK_URL}`,
        { cause, retryable: true },
      );
    case 'ENOTFOUND':
      return failed(`There is no host named ${url.hostname}: ${CHECK_URL}`, { cause });
    case 'UND_ERR_CONNECT_TIMEOUT':
      return failed(`${address} does not answer: ${CHECK_URL}`, { cause, code: 'UPSTREAM_TIMEOUT' });
    default:
  }
  if (/CERT|TLS|SSL/.test(code))
    return failed(`No secure connection to ${address} (${code}): ${CHECK_URL}`, { cause });
  if (code.startsWith('HPE_'))
    return failed(`${address} does not speak HTTP (${code}): ${CHECK_URL}`, { cause });
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

export interface Refusal {
  status: number;
  url: URL;
  hasKey: boolean;
  /** What the vendor wrote, without the key. */
  cause: Error;
  retryAfterMs: number | undefined;
}

/** Any status that is not 200, but for an unknown model. */
export function refused({ status, url, hasKey, cause, retryAfterMs }: Refusal): RequestFailed {
  if (status === 401 || status === 403) {
    const line = hasKey
      ? 'The model server refused the key: check PARLEY_MODEL_KEY.'
      : 'The model server asks for a key: set PARLEY_MODEL_KEY.';
    return failed(line, { cause });
  }
  if (status === 404) return failed(`There is nothing at ${url.href} (404): ${CHECK_URL}`, { cause });
  if (status >= 300 && status < 400) {
    return failed(
      `The model server redirects elsewhere (${status}): put the right address into PARLEY_MODEL_URL.`,
      {
        cause,
      },
    );
  }
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 429) {
    return failed('The model server takes no more requests just now (429): try again in a while.', {
      cause,
      retryable: true,
      ...wait,
    });
  }
  if (status >= 500) {
    return failed(`The model server failed (${status}): its own log says why.`, {
      cause,
      retryable: true,
      ...wait,
    });
  }
  return failed(`The model server refused the request (${status}): its own log says why.`, { cause });
}

const LISTED = 5;
const NAME_LENGTH = 80;

function shortened(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH)}…`;
}

/** `listed` are the models that the server has, or undefined where it does not say. */
export function unknownModel(model: string, listed: string[] | undefined, cause: Error): RequestFailed {
  const known = listed ?? [];
  if (known.length === 0)
    return failed(`The model server has no model "${model}": check PARLEY_MODEL.`, { cause });
  const more = known.length > LISTED ? ` and ${known.length - LISTED} more` : '';
  const names = known.slice(0, LISTED).map(shortened).join(', ') + more;
  return failed(`The model server has no model "${model}": set PARLEY_MODEL to one that it has (${names}).`, {
    cause,
  });
}

export function noModel(url: URL): RequestFailed {
  return failed(`The server at ${url.host} lists no model: load one there, or set PARLEY_MODEL.`);
}

export function notAModelServer(url: URL, contentType: string): RequestFailed {
  return failed(
    `What answers at ${url.host} is no model server (it sent ${shortened(contentType)}, not JSON): ${CHECK_URL}`,
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

export function saidNothing(model: string): RequestFailed {
  return failed(
    `The model "${model}" ended its answer without a word: ask again, or choose another PARLEY_MODEL.`,
  );
}
