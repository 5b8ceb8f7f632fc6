import { useEffect } from 'react';
import { useChat, usePage } from '../session/session-context.js';

/** Puts a message that the server refused back into the empty field: nothing that was written is lost. */
export function useReturnedMessage(draft: string, setDraft: (text: string) => void): void {
  const { session } = usePage();
  const failed = useChat((state) => state.outbox.find((message) => message.state === 'failed'));

  useEffect(() => {
    if (!failed || draft !== '') return;
    setDraft(failed.text);
    void session.withdraw(failed);
  }, [failed, draft, setDraft, session]);
}
