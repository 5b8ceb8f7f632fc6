import { QueryClient } from '@tanstack/react-query';
import type { ConsoleSession } from '../../../protocol/console/console-api.js';
import { createSampleSwitch } from '../sample/sample-switch.js';
import { createConsoleCaller } from './call-console.js';
import type { Console } from './console-context.js';
import { createLiveLine } from './live-line.js';

export const SESSION_KEY = ['getSession'] as const;
const FRESH_FOR_MS = 5_000;

/**
 * The console's parts, put together. The session is a cached query like any other; when the server does not know
 * it any more it becomes null, and the gate (session/SessionGate.tsx) asks to sign in.
 */
export function createConsole(): { console: Console; queries: QueryClient } {
  const queries = new QueryClient({
    // A browser that believes itself offline may still reach a server on this machine: try, and say what failed.
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', staleTime: FRESH_FOR_MS },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  const sample = createSampleSwitch();
  sample.subscribe(
    () => void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'getSession' }),
  );
  const signedOut = () => queries.setQueryData(SESSION_KEY, null);
  const call = createConsoleCaller({
    csrfToken: () => queries.getQueryData<ConsoleSession | null>(SESSION_KEY)?.csrfToken,
    sampleOpen: sample.isOpen,
    onSignedOut: signedOut,
  });
  return {
    queries,
    console: {
      call,
      live: createLiveLine(),
      sample,
      signedOut,
      signedIn(session) {
        queries.clear();
        queries.setQueryData(SESSION_KEY, session);
      },
    },
  };
}
