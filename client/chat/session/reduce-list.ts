import type { Conversation } from '../../../protocol/conversation.js';
import type { ConversationId } from '../../../protocol/ids.js';
import type { ConversationList } from './chat-state.js';

export type ListAction =
  | { type: 'list-loading' }
  | { type: 'list-loaded'; conversations: Conversation[]; next: string | null; first: boolean }
  | { type: 'list-failed' }
  | { type: 'list-changed'; conversation: Conversation }
  | { type: 'list-removed'; conversationId: ConversationId };

export function reduceList(list: ConversationList, action: ListAction): ConversationList {
  switch (action.type) {
    case 'list-loading':
      return { ...list, status: 'loading' };
    case 'list-failed':
      return { ...list, status: 'failed' };
    case 'list-loaded': {
      const kept = action.first ? [] : list.conversations;
      return {
        status: 'ready',
        conversations: newestFirst([...kept, ...action.conversations]),
        next: action.next,
      };
    }
    case 'list-changed':
      // Before the first page is read there is nothing to keep up to date; a temporary one stands in no list.
      if (list.status === 'unread' || action.conversation.temporary) return list;
      return { ...list, conversations: newestFirst([...list.conversations, action.conversation]) };
    case 'list-removed':
      return { ...list, conversations: list.conversations.filter(({ id }) => id !== action.conversationId) };
  }
}

/** Of two with the same id the later one is the newer knowledge. */
function newestFirst(conversations: readonly Conversation[]): Conversation[] {
  const byId = new Map(conversations.map((conversation) => [conversation.id, conversation]));
  return [...byId.values()].sort((a, b) => b.updatedAt - a.updatedAt);
}
