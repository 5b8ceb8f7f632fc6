import type { WireError } from '../../../protocol/errors.js';
import type {
  ChatEventName,
  ChatReply,
  ChatRequest,
  ConversationUpdated,
} from '../../../protocol/chat-events.js';
import type { MemoryUpdate } from '../../../protocol/memories.js';
import type { WireTurnEvent } from '../../../protocol/turn-events.js';

export interface ConnectionListener {
  /** A new connection; what the old one knew (its numbers of turns, its joined conversation) is gone. */
  connected(): void;
  disconnected(): void;
  /** The server would not have this page. */
  refused(error: WireError): void;
  turnEvent(event: WireTurnEvent): void;
  conversationUpdated(update: ConversationUpdated): void;
  memoryUpdated(update: MemoryUpdate): void;
}

/** The live line to the server, as the session sees it. */
export interface ChatConnection {
  /** Rejects with a RequestFailure; at once when there is no connection. Nothing is sent behind one's back later. */
  request<N extends ChatEventName>(name: N, payload: ChatRequest<N>): Promise<ChatReply<N>>;
  /** Connects, and tells this one listener. */
  open(listener: ConnectionListener): void;
  close(): void;
}
