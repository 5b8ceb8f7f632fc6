import { useInfiniteQuery } from '@tanstack/react-query';
import type { VisitorId } from '../../../protocol/ids.js';
import { useConsole } from '../api/console-context.js';

/** Nobody is read where `visitor` is null. */
export function useVisitorMemories(visitor: VisitorId | null, sensitive: boolean) {
  const { call } = useConsole();
  return useInfiniteQuery({
    queryKey: ['listVisitorMemories', visitor, sensitive],
    queryFn: ({ pageParam }) =>
      call('listVisitorMemories', {
        // Disabled without one.
        params: { id: visitor ?? '' },
        query: {
          ...(sensitive ? { sensitive: 'true' } : {}),
          ...(pageParam === null ? {} : { before: pageParam }),
        },
      }),
    enabled: visitor !== null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Null where it is no id. */
export function readVisitorId(text: string): VisitorId | null {
  const id = text.trim().toLowerCase();
  return UUID.test(id) ? (id as VisitorId) : null;
}
