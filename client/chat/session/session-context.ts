import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Me } from '../../../protocol/http-api.js';
import type { ChatSession } from './chat-session.js';
import type { ChatState } from './chat-state.js';

export interface Page {
  session: ChatSession;
  me: Me;
  /** Reads `me` again, after something of it was changed here. */
  lookAgain: () => void;
  /** Opens the panel of what is remembered. */
  showMemory: () => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('used outside of PageContext');
  return page;
}

/** A part of the session's state; renders again when that part is another. */
export function useChat<T>(select: (state: ChatState) => T): T {
  const { session } = usePage();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}
