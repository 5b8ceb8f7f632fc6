import type { Conversation, Message } from '../../protocol/conversation.js';
import type { ConversationId, VisitorId } from '../../protocol/ids.js';
import type { MemoryUpdate } from '../../protocol/memories.js';
import type { Turn } from '../store/turns.js';

/** Something changed that a visitor's other tabs should show: in a conversation, or in what is remembered. */
export type Announcement = ConversationAnnouncement | MemoryAnnouncement;

export interface MemoryAnnouncement {
  memory: MemoryUpdate;
}

export interface ConversationAnnouncement {
  conversationId: ConversationId;
  /** Null when it was deleted. */
  conversation: Conversation | null;
  /** A turn that has just begun, with its question and its still empty answer. */
  started?: { turn: Turn; question: Message; answer: Message };
}

type Listener = (announcement: Announcement) => void;

/** Carries announcements to the connections of the visitor they concern, and to nobody else. */
export class Announcements {
  readonly #listeners = new Map<VisitorId, Set<Listener>>();

  /** How many connections of the visitor would hear an announcement. */
  audience(visitorId: VisitorId): number {
    return this.#listeners.get(visitorId)?.size ?? 0;
  }

  announce(visitorId: VisitorId, announcement: Announcement): void {
    for (const listener of this.#listeners.get(visitorId) ?? []) listener(announcement);
  }

  /** Returns the end of the subscription. */
  subscribe(visitorId: VisitorId, listener: Listener): () => void {
    const listeners = this.#listeners.get(visitorId) ?? new Set<Listener>();
    this.#listeners.set(visitorId, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(visitorId) === listeners)
        this.#listeners.delete(visitorId);
    };
  }
}
