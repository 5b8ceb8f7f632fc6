/** What the panel has read of what is remembered, as one pure function. The requests are in useMemories.ts. */
import type { FactId, MemoryPage, RememberedFact } from '../../../protocol/memories.js';
import type { Failure } from '../../http/request-failure.js';

export interface MemoryList {
  status: 'reading' | 'ready' | 'failed';
  failure: Failure | null;
  memories: readonly RememberedFact[];
  /** Where the next page begins; null at the end. */
  next: string | null;
  /** How many hold now, shown or not; null until the first page is there. */
  current: number | null;
  paused: boolean | null;
}

export type MemoryListAction =
  | { type: 'reading' }
  | { type: 'read'; page: MemoryPage; first: boolean }
  | { type: 'failed'; failure: Failure }
  | { type: 'changed'; memory: RememberedFact }
  | { type: 'deleted'; id: FactId }
  | { type: 'paused'; paused: boolean };

export const NOTHING_READ: MemoryList = {
  status: 'reading',
  failure: null,
  memories: [],
  next: null,
  current: null,
  paused: null,
};

export function reduceMemoryList(list: MemoryList, action: MemoryListAction): MemoryList {
  switch (action.type) {
    case 'reading':
      return { ...list, status: 'reading', failure: null };
    case 'read':
      return readPage(list, action.page, action.first);
    case 'failed':
      return { ...list, status: 'failed', failure: action.failure };
    case 'changed':
      return {
        ...list,
        memories: list.memories.map((each) => (each.id === action.memory.id ? action.memory : each)),
      };
    case 'deleted':
      return withoutMemory(list, action.id);
    case 'paused':
      return { ...list, paused: action.paused };
  }
}

/** A fact that was written between two pages is not shown twice. */
function readPage(list: MemoryList, page: MemoryPage, first: boolean): MemoryList {
  const before = first ? [] : list.memories;
  const known = new Set(before.map(({ id }) => id));
  return {
    status: 'ready',
    failure: null,
    memories: [...before, ...page.memories.filter(({ id }) => !known.has(id))],
    next: page.next,
    current: page.current,
    paused: page.paused,
  };
}

/** With what it took the place of, as the server deletes it. */
function withoutMemory(list: MemoryList, id: FactId): MemoryList {
  const gone = new Set([id]);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const each of list.memories)
      if (each.supersededBy !== null && gone.has(each.supersededBy)) gone.add(each.id);
  }
  const held = list.memories.filter((each) => gone.has(each.id) && each.state === 'current').length;
  return {
    ...list,
    memories: list.memories.filter((each) => !gone.has(each.id)),
    current: list.current === null ? null : list.current - held,
  };
}
