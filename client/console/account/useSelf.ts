import { useQueryClient } from '@tanstack/react-query';
import type { ConsoleSession } from '../../../protocol/console/console-api.js';
import type { Operator } from '../../../protocol/console/operators.js';
import { SESSION_KEY } from '../api/create-console.js';

/** Puts what has changed about oneself into the session that the frame shows. */
export function useSelfChanged(): (change: Partial<Operator>) => void {
  const queries = useQueryClient();
  return (change) => {
    queries.setQueryData<ConsoleSession | null>(SESSION_KEY, (session) =>
      session ? { ...session, operator: { ...session.operator, ...change } } : session,
    );
  };
}
