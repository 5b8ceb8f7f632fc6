/**
 * Every way in which an embeddings server fails, as one line for the operator. An axios error is never kept as the
 * cause: it holds the request, and with it the key and the text.
 */
import axios from 'axios';
import { AppError } from '../../protocol/errors.js';
import type { ErrorCode } from '../../protocol/errors.js';
import type { OpenAiEmbedderOptions } from './options.js';

const SAID_LENGTH = 300;
const CHECK_URL = 'is PARLEY_EMBEDDINGS_URL right?';
const PUBLIC_MESSAGE = 'The embeddings server failed to answer.';

export function failed(message: string, code: ErrorCode = 'UPSTREAM_FAILED', cause?: Error): AppError {
  return new AppError(code, { message, publicMessage: PUBLIC_MESSAGE, cause });
}

/** Any error of a request; what is not the network's is a bug, and stays what it is. */
export function describeFailure(error: unknown, options: OpenAiEmbedderOptions): unknown {
  if (!axios.isAxiosError(error)) return error;
  const { host } = options.url;
  if (error.response !== undefined) return refused(error.response, options);
  switch (error.code) {
    case 'ECONNREFUSED':
      return failed(`Nothing listens at ${host}: is the embeddings server running, and ${CHECK_URL}`);
    case 'ENOTFOUND':
      return failed(`There is no host named ${options.url.hostname}: ${CHECK_URL}`);
    case 'ECONNABORTED':
    case 'ETIMEDOUT':
      return failed(
        `The embeddings server at ${host} did not answer within ${options.timeoutMs} ms.`,
        'UPSTREAM_TIMEOUT',
      );
    case 'ERR_BAD_RESPONSE':
      return failed(
        `The embeddings server at ${host} sent more than ${options.largestReplyBytes} bytes, or broke off.`,
      );
    default:
      return failed(`The connection to the embeddings server at ${host} broke (${error.code ?? 'unknown'}).`);
  }
}

function refused(
  { status, data }: { status: number; data: unknown },
  options: OpenAiEmbedderOptions,
): AppError {
  const { key, url } = options;
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? '');
  const shown = key === undefined ? text : text.replaceAll(key, '[key]');
  const cause = new Error(`The server said (${status}): ${shown.slice(0, SAID_LENGTH)}`);
  if (status === 401 || status === 403) {
    const line = key === undefined ? 'asks for a key: set' : 'refused the key: check';
    return failed(`The embeddings server ${line} PARLEY_EMBEDDINGS_KEY.`, 'UPSTREAM_FAILED', cause);
  }
  if (status >= 300 && status < 400) {
    const line = `The embeddings server redirects elsewhere (${status}): put the right address into PARLEY_EMBEDDINGS_URL.`;
    return failed(line, 'UPSTREAM_FAILED', cause);
  }
  if (status === 404) {
    const line = `There is nothing at ${url.href}embeddings, or no model "${options.model}" (404): ${CHECK_URL}`;
    return failed(line, 'UPSTREAM_FAILED', cause);
  }
  const line = `The embeddings server refused the request (${status}): its own log says why.`;
  return failed(line, 'UPSTREAM_FAILED', cause);
}
