/**
 * What was written to memory, beside the messages of the open conversation. The list is read whenever the
 * conversation is; what comes over the line while it is being read would be lost under it, so it is then read again.
 */
import type { ConversationId, MessageId } from '../../../protocol/ids.js';
import type { CallApi } from '../api/call-api.js';
import { readFailure } from '../../http/request-failure.js';
import type { ChatState } from './chat-state.js';
import type { ChatAction } from './reduce-chat.js';

export interface MemoryNotesOptions {
  callApi: CallApi;
  state: () => ChatState;
  dispatch: (action: ChatAction) => void;
}

export class MemoryNotes {
  readonly #options: MemoryNotesOptions;

  constructor(options: MemoryNotesOptions) {
    this.#options = options;
  }

  /** Of the open conversation. A temporary one has none. */
  async read(): Promise<void> {
    const { conversationId, conversation, memoryNews } = this.#options.state();
    if (conversationId === null || !conversation || conversation.temporary) return;
    const updates = await this.#ask(conversationId);
    const now = this.#options.state();
    if (updates === null || now.conversationId !== conversationId) return;
    if (now.memoryNews !== memoryNews) return this.read();
    this.#options.dispatch({ type: 'memory-read', updates });
  }

  /** Rejects with a RequestFailure: CONFLICT where something said later builds on it. */
  async undo(messageId: MessageId): Promise<void> {
    const update = await this.#options.callApi('undoMemoryUpdate', { params: { messageId } });
    this.#options.dispatch({ type: 'memory-updated', update });
  }

  /** Null where they cannot be read: the conversation is whole without them, and the next connection asks again. */
  async #ask(conversationId: ConversationId) {
    try {
      const { updates } = await this.#options.callApi('listMemoryUpdates', {
        params: { id: conversationId },
      });
      return updates;
    } catch (error) {
      readFailure(error);
      return null;
    }
  }
}
