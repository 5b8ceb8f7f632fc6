import type { ApiInput, ApiRoute } from '../../protocol/api-route.js';
import type { WireError } from '../../protocol/errors.js';
import { RequestFailure, UNREACHABLE, failureOf } from './request-failure.js';

export interface RequestParts {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

type Given<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] };
/** What a caller passes: only the parts that the route has. */
export type RouteArguments<R extends ApiRoute> = Given<ApiInput<R, 'input'>>;

/**
 * One call of a route of ours; what it answers is trusted to be what the route's table says. Rejects with a
 * RequestFailure: the server's error, or UNREACHABLE. A part of the query that is undefined is left out.
 */
export async function requestJson(
  route: { method: string; path: string },
  parts: RequestParts,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await send(addressOf(route.path, parts), {
    method: route.method.toUpperCase(),
    headers: {
      accept: 'application/json',
      ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
  });
  const body = await readJson(response);
  if (response.ok) return body;
  throw new RequestFailure(failureOf((body as { error: WireError }).error));
}

function addressOf(pattern: string, { params, query }: RequestParts): string {
  const path = pattern.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params?.[key] ?? ''));
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  if (given.length === 0) return path;
  const search = new URLSearchParams(given.map(([key, value]): [string, string] => [key, String(value)]));
  return `${path}?${search.toString()}`;
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
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
