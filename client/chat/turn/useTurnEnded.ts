import { useEffect } from 'react';
import type { ChatSession } from '../session/chat-session.js';
import { runningTurn } from '../session/chat-state.js';

/** Calls back whenever the open conversation has no running turn any more. */
export function useTurnEnded(session: ChatSession, onEnded: () => void): void {
  useEffect(() => {
    let running = runningTurn(session.getState()) !== undefined;
    return session.subscribe(() => {
      const before = running;
      running = runningTurn(session.getState()) !== undefined;
      if (before && !running) onEnded();
    });
  }, [session, onEnded]);
}
