import { useEffect, useState } from 'react';
import type { ConversationId, MessageId } from '../../../protocol/ids.js';
import { callApi } from '../api/call-api.js';
import { createSocketConnection } from '../api/socket-connection.js';
import { ChatSession } from './chat-session.js';

const PATH = /^\/c\/([0-9a-f-]{36})$/;
const PLACE = /^#([0-9a-f-]{36})$/;

/** The session of this page, connected while it is shown, with the address bar kept in step. */
export function useChatSession(options: { research: boolean; onUnauthenticated: () => void }): ChatSession {
  const [session] = useState(
    () => new ChatSession({ connection: createSocketConnection(), callApi, now: Date.now, ...options }),
  );

  useEffect(() => {
    const openFromPath = () => {
      const [conversationId, messageId] = [conversationInPath(), messageInPath()];
      if (conversationId === null || messageId === null) void session.open(conversationId);
      else void session.openAt(conversationId, messageId);
    };
    openFromPath();
    session.connect();
    const unfollow = session.subscribe(() => showInPath(session.getState().conversationId));
    window.addEventListener('popstate', openFromPath);
    return () => {
      window.removeEventListener('popstate', openFromPath);
      unfollow();
      session.close();
    };
  }, [session]);

  return session;
}

function conversationInPath(): ConversationId | null {
  return (PATH.exec(location.pathname)?.[1] as ConversationId | undefined) ?? null;
}

function messageInPath(): MessageId | null {
  return (PLACE.exec(location.hash)?.[1] as MessageId | undefined) ?? null;
}

function showInPath(conversationId: ConversationId | null): void {
  const path = conversationId === null ? '/' : `/c/${conversationId}`;
  if (location.pathname !== path) history.pushState(null, '', path);
}
