import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Dispatch } from 'react';
import { callApi } from '../api/call-api.js';
import { readFailure } from '../../http/request-failure.js';
import { useChat } from '../session/session-context.js';
import { NOTHING_READ, reduceMemoryList } from './memory-list.js';
import type { MemoryList, MemoryListAction } from './memory-list.js';

export interface MemoryQuery {
  words: string;
  /** What no longer holds too. */
  all: boolean;
}

export interface Memories extends MemoryList {
  dispatch: Dispatch<MemoryListAction>;
  readAgain: () => void;
  readMore: () => void;
}

/** What is remembered, page by page; read again when the query is another and when something is written meanwhile. */
export function useMemories({ words, all }: MemoryQuery): Memories {
  const [list, dispatch] = useReducer(reduceMemoryList, NOTHING_READ);
  const news = useChat((state) => state.memoryNews);
  /** Of the last request: what an older one brings is not wanted any more. */
  const asked = useRef(0);

  const read = useCallback(
    (before: string | null) => {
      const number = ++asked.current;
      dispatch({ type: 'reading' });
      const query = {
        ...(before === null ? {} : { before }),
        ...(words === '' ? {} : { q: words }),
        ...(all ? { all: 'true' } : {}),
      };
      callApi('listMemories', { query }).then(
        (page) => {
          if (number === asked.current) dispatch({ type: 'read', page, first: before === null });
        },
        (error: unknown) => {
          const failure = readFailure(error);
          if (number === asked.current) dispatch({ type: 'failed', failure });
        },
      );
    },
    [words, all],
  );
  useEffect(() => read(null), [read, news]);

  return { ...list, dispatch, readAgain: () => read(null), readMore: () => read(list.next) };
}
