import { useEffect } from 'react';
import { useChat, usePage } from '../session/session-context.js';
import { rowId } from './row-props.js';

/** Brings the message that is sought into sight, and the focus to it, as soon as its row is there. */
export function useSought(show: (row: HTMLElement) => void): void {
  const { session } = usePage();
  const sought = useChat((state) => state.sought);
  const headId = useChat((state) => state.headId);
  const loaded = useChat((state) => state.status === 'ready' && state.conversation !== null);
  useEffect(() => {
    const row = sought === null || !loaded ? null : document.getElementById(rowId(sought));
    if (!row) return;
    show(row);
    row.focus({ preventScroll: true });
    session.dispatch({ type: 'message-sought', messageId: null });
  }, [session, sought, headId, loaded, show]);
}
