/**
 * The HTTP calls of the page, typed by the table in protocol/http-api.ts. Method and path are written again here,
 * held to the table by the compiler, because importing the table itself would carry its schemas into the bundle.
 */
import type { WireError } from '../../../protocol/errors.js';
import type { ApiInput, ApiReply } from '../../../protocol/api-route.js';
import type { ApiRouteName, HTTP_API } from '../../../protocol/http-api.js';
import { RequestFailure, UNREACHABLE, failureOf } from './request-failure.js';

type Routes = typeof HTTP_API;

const ROUTES: { readonly [N in ApiRouteName]: Pick<Routes[N], 'method' | 'path'> } = {
  getMe: { method: 'get', path: '/api/me' },
  giveConsent: { method: 'post', path: '/api/consent' },
  listConversations: { method: 'get', path: '/api/conversations' },
  getConversation: { method: 'get', path: '/api/conversations/:id' },
  updateConversation: { method: 'patch', path: '/api/conversations/:id' },
  deleteConversation: { method: 'delete', path: '/api/conversations/:id' },
  getTrace: { method: 'get', path: '/api/turns/:id/trace' },
  eraseMe: { method: 'delete', path: '/api/me' },
  downloadMe: { method: 'get', path: '/api/me/data' },
  createLinkCode: { method: 'post', path: '/api/link/code' },
  useLinkCode: { method: 'post', path: '/api/link' },
  createRecoveryPhrase: { method: 'post', path: '/api/recovery/phrase' },
  useRecoveryPhrase: { method: 'post', path: '/api/recovery' },
};

type Given<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] };
export type ApiArguments<N extends ApiRouteName> = Given<ApiInput<Routes[N], 'input'>>;

export type CallApi = <N extends ApiRouteName>(
  name: N,
  input: ApiArguments<N>,
) => Promise<ApiReply<Routes[N]>>;

/** Rejects with a RequestFailure: the server's error, or UNREACHABLE. */
export async function callApi<N extends ApiRouteName>(
  name: N,
  input: ApiArguments<N>,
): Promise<ApiReply<Routes[N]>> {
  const parts: ApiParts = input;
  const response = await send(ROUTES[name], parts);
  const body = await readJson(response);
  if (response.ok) return body as ApiReply<Routes[N]>;
  throw new RequestFailure(failureOf((body as { error: WireError }).error));
}

interface ApiParts {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

async function send(route: { method: string; path: string }, parts: ApiParts): Promise<Response> {
  const path = route.path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(parts.params?.[key] ?? ''),
  );
  const query = Object.entries(parts.query ?? {}).map(([key, value]): [string, string] => [
    key,
    String(value),
  ]);
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`;
  const request: RequestInit = {
    method: route.method.toUpperCase(),
    headers: { accept: 'application/json' },
  };
  if (parts.body !== undefined) {
    request.headers = { ...request.headers, 'content-type': 'application/json' };
    request.body = JSON.stringify(parts.body);
  }
  try {
    return await fetch(path + search, request);
  } catch (error) {
    throw new RequestFailure(UNREACHABLE, { cause: error });
  }
}

/** What is not JSON comes from something that stands between the page and the server, or from its last words. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new RequestFailure(UNREACHABLE, { cause: error });
  }
}
