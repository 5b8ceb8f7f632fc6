/**
 * The console's routes, played in memory for tests that look at pages: every state of every list, at fixed times.
 * It stands in for the server by answering the browser's own requests, so that what is seen is the built page under
 * the real Content-Security-Policy. Replies are parsed by the contract's schemas, so that it cannot drift from them.
 */
import type { BrowserContext, Route } from 'playwright-core';
import { CONSOLE_API, CSRF_HEADER } from '../../../protocol/console/console-api.js';
import type { ConsoleRouteName } from '../../../protocol/console/console-api.js';
import { ERRORS } from '../../../protocol/errors.js';
import type { ErrorCode } from '../../../protocol/errors.js';
import type { OperatorRole } from '../../../protocol/console/operators.js';
import { playedReplies } from './played-replies.js';

const CSRF_TOKEN = 'played-token';

export interface PlayedCall {
  name: ConsoleRouteName;
  query: Record<string, string>;
  body: unknown;
  headers: Record<string, string>;
}

export interface PlayedApi {
  calls: PlayedCall[];
  /** What a route answers from now on. */
  answer: (name: ConsoleRouteName, reply: unknown) => void;
  fail: (name: ConsoleRouteName, code: ErrorCode) => void;
  /** From now on nobody is signed in, until somebody signs in again. */
  endSession: () => void;
}

export interface PlayedOptions {
  role?: OperatorRole;
  signedIn?: boolean;
}

export async function playApi(context: BrowserContext, options: PlayedOptions = {}): Promise<PlayedApi> {
  const { role = 'administrator' } = options;
  let signedIn = options.signedIn ?? true;
  const replies: Partial<Record<ConsoleRouteName, unknown>> = playedReplies(role, CSRF_TOKEN);
  const failures = new Map<ConsoleRouteName, ErrorCode>();
  const calls: PlayedCall[] = [];

  async function handle(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const name = routeOf(request.method(), url.pathname);
    if (!name) return refuse(route, 'NOT_FOUND');
    const headers = request.headers();
    const body: unknown = request.postDataJSON();
    calls.push({ name, query: Object.fromEntries(url.searchParams), body, headers });
    const { roles, method } = CONSOLE_API[name];
    if (roles !== 'anyone') {
      if (!signedIn) return refuse(route, 'UNAUTHENTICATED');
      if (!(roles as readonly string[]).includes(role)) return refuse(route, 'FORBIDDEN');
      if (method !== 'get' && headers[CSRF_HEADER] !== CSRF_TOKEN) return refuse(route, 'FORBIDDEN');
    }
    const failure = failures.get(name);
    if (failure) return refuse(route, failure);
    if (name === 'signIn' || name === 'acceptInvitation') signedIn = true;
    if (name === 'signOut') signedIn = false;
    return route.fulfill({ json: CONSOLE_API[name].reply.parse(replies[name]) });
  }

  await context.route('**/api/console/**', handle);
  return {
    calls,
    answer: (name, reply) => {
      failures.delete(name);
      replies[name] = reply;
    },
    fail: (name, code) => void failures.set(name, code),
    endSession: () => (signedIn = false),
  };
}

function routeOf(method: string, path: string): ConsoleRouteName | undefined {
  const names = Object.keys(CONSOLE_API) as ConsoleRouteName[];
  return names.find((name) => {
    const route = CONSOLE_API[name];
    const pattern = new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`);
    return route.method === method.toLowerCase() && pattern.test(path);
  });
}

function refuse(route: Route, code: ErrorCode): Promise<void> {
  const { httpStatus, retryable, message } = ERRORS[code];
  return route.fulfill({ status: httpStatus, json: { error: { code, message, retryable } } });
}
