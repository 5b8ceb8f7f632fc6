import { useEffect } from 'react';
import type { ChatSession } from '../session/chat-session.js';

/** Escape ends what is being written, wherever the focus is; what an open dialog or menu closes is not meant. */
export function useEscapeStops(session: ChatSession): void {
  useEffect(() => {
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open], [role="menu"]')) return;
      void session.stop();
    };
    document.addEventListener('keydown', stop);
    return () => document.removeEventListener('keydown', stop);
  }, [session]);
}
