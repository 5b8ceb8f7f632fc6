import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useChat } from '../session/session-context.js';

/** The field is ready for writing in whatever conversation is opened. */
export function useFieldFocus(): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  const conversationId = useChat((state) => state.conversationId);
  useEffect(() => {
    // On a touch screen the focus would open the keyboard over the conversation.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [conversationId]);
  return field;
}
