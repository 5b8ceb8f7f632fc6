/** Reading, reading on, and acting: TanStack Query over the console's routes. A query's key is route and input. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConsoleRouteName } from '../../../protocol/console/console-api.js';
import type { ConsoleArguments, ConsoleReply } from './call-console.js';
import { useConsole } from './console-context.js';

type Reading =
  | 'getSession'
  | 'getOverview'
  | 'getMemoryOverview'
  | 'getRetention'
  | 'getVoices'
  | 'getPersona'
  | 'listSessions'
  | 'listOperators'
  | 'listApiKeys';
type Paged = 'listAudit' | 'listJobs' | 'listVisitors';
type QueryOf<N extends Paged> = ConsoleArguments<N> extends { query: infer Q extends object } ? Q : never;

export function useRead<N extends Reading>(name: N, options: { enabled?: boolean } = {}) {
  const { call } = useConsole();
  return useQuery({
    queryKey: [name],
    queryFn: () => call(name, {} as ConsoleArguments<N>),
    ...options,
  });
}

/** A list that is read on by `fetchNextPage`. */
export function usePages<N extends Paged>(name: N, query: QueryOf<N>) {
  const { call } = useConsole();
  return useInfiniteQuery({
    queryKey: [name, query],
    queryFn: ({ pageParam }) =>
      call(name, {
        query: pageParam === null ? query : { ...query, before: pageParam },
      } as ConsoleArguments<N>),
    initialPageParam: null as string | null,
    getNextPageParam: (page: ConsoleReply<N>) => page.next,
  });
}

/** An action; once it is done, what `touches` names is read again. */
export function useAct<N extends ConsoleRouteName>(name: N, touches: readonly ConsoleRouteName[] = []) {
  const { call } = useConsole();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ConsoleArguments<N>) => call(name, input),
    onSuccess: () => Promise.all(touches.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
