import type { ApiReply } from '../../../protocol/api-route.js';
import type { CONSOLE_API, ConsoleRouteName } from '../../../protocol/console/console-api.js';
import { RequestFailure } from '../../http/request-failure.js';
import { requestJson } from '../../http/request-json.js';
import type { RouteArguments } from '../../http/request-json.js';
import { CSRF, ROUTES, SAMPLE_HEADERS } from './console-routes.js';

type Routes = typeof CONSOLE_API;
export type ConsoleArguments<N extends ConsoleRouteName> = RouteArguments<Routes[N]>;
export type ConsoleReply<N extends ConsoleRouteName> = ApiReply<Routes[N]>;

export type CallConsole = <N extends ConsoleRouteName>(
  name: N,
  input: ConsoleArguments<N>,
) => Promise<ConsoleReply<N>>;

export interface CallerOptions {
  csrfToken: () => string | undefined;
  /** Whether what is read comes from the sample week. */
  sampleOpen: () => boolean;
  /** The server does not know this session (any more). */
  onSignedOut: () => void;
}

/** Calls reject with a RequestFailure. Every one but a GET carries the session's token. */
export function createConsoleCaller({ csrfToken, sampleOpen, onSignedOut }: CallerOptions): CallConsole {
  return async <N extends ConsoleRouteName>(name: N, input: ConsoleArguments<N>) => {
    const route = ROUTES[name];
    const token = csrfToken();
    const reading = route.method === 'get';
    const headers = {
      ...(!reading && token !== undefined ? { [CSRF]: token } : {}),
      ...(reading && sampleOpen() ? SAMPLE_HEADERS : {}),
    };
    try {
      return (await requestJson(route, input, headers)) as ConsoleReply<N>;
    } catch (error) {
      if (route.roles !== 'anyone' && isUnauthenticated(error)) onSignedOut();
      throw error;
    }
  };
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof RequestFailure && error.failure.code === 'UNAUTHENTICATED';
}
