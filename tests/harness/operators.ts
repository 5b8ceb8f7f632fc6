/** Named operators with verbs, over the real edges: an operator is signed in and calls the console's API. */
import { randomBytes } from 'node:crypto';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { ConsoleSession, SignInReply } from '../../protocol/console/console-api.js';
import { CSRF_HEADER } from '../../protocol/console/console-api.js';
import type { ConsoleServerEvents } from '../../protocol/console/console-events.js';
import type { OperatorRole } from '../../protocol/console/operators.js';
import type { Services } from '../../server/services.js';
import type { HttpAnswer } from './people.js';

export type ConsoleClient = Socket<ConsoleServerEvents, Record<never, never>>;

export const PASSWORD = 'a password for tests';
/** What scrypt costs is asked in tests/server/operators/passwords.test.ts; elsewhere it would only be waited for. */
export const CHEAP_PASSWORDS = { N: 16, r: 8, p: 1 };

export class OperatorPerson {
  constructor(
    readonly url: string,
    readonly cookie: string,
    readonly session: ConsoleSession,
  ) {}

  static async signIn(url: string, email: string, password = PASSWORD): Promise<OperatorPerson> {
    const answer = await callConsole<SignInReply>(url, {
      method: 'POST',
      path: '/api/console/session',
      body: { email, password },
    });
    if (answer.status !== 200 || answer.body.state !== 'signed-in') {
      throw new Error(`${email} was not let in: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return new OperatorPerson(url, cookieOf(answer), answer.body.session);
  }

  static async arrive(url: string, services: Services, role: OperatorRole): Promise<OperatorPerson> {
    const email = `${role}-${randomBytes(4).toString('hex')}@example.org`;
    await services.operators.create({ email, role, password: PASSWORD });
    return OperatorPerson.signIn(url, email);
  }

  calls<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<HttpAnswer<T>> {
    const own = { cookie: this.cookie, [CSRF_HEADER]: this.session.csrfToken };
    return callConsole<T>(this.url, { method, path, body, headers: { ...own, ...headers } });
  }

  opensASocket(): ConsoleClient {
    return openConsoleSocket(this.url, this.cookie);
  }
}

export interface ConsoleCall {
  method: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export async function callConsole<T>(
  url: string,
  { method, path, body, headers = {} }: ConsoleCall,
): Promise<HttpAnswer<T>> {
  const response = await fetch(`${url}${path}`, {
    method: method.toUpperCase(),
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

export function openConsoleSocket(url: string, cookie?: string): ConsoleClient {
  return io(`${url}/console`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  });
}

export function cookieOf({ headers }: Pick<HttpAnswer<unknown>, 'headers'>): string {
  const cookie = headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error('no cookie was set');
  return cookie;
}
