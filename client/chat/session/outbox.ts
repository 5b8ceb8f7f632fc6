/**
 * Messages on their way to the server. They go one after the other, each when there is a connection and the answer
 * to the one before is complete. What could not be delivered waits under the same client message id, which makes
 * it harmless to send it twice; what the server refused stays as failed until the visitor decides.
 */
import type { TurnAccepted } from '../../../protocol/chat-events.js';
import type { ClientMessageId, MessageId } from '../../../protocol/ids.js';
import type { ChatConnection } from '../api/chat-connection.js';
import { readFailure } from '../../http/request-failure.js';
import type { ChatState, OutgoingMessage } from './chat-state.js';
import { runningTurn } from './chat-state.js';
import { randomUuid } from '../../http/random-uuid.js';
import type { ChatAction } from './reduce-chat.js';

export interface OutboxOptions {
  connection: ChatConnection;
  state: () => ChatState;
  dispatch: (action: ChatAction) => void;
  accepted: (accepted: TurnAccepted, sent: { text: string; parentId: MessageId | null }) => void;
  failed: (error: unknown) => void;
}

export class Outbox {
  readonly #options: OutboxOptions;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  newId(): ClientMessageId {
    return randomUuid();
  }

  async add(text: string): Promise<void> {
    const { conversationId, choices } = this.#options.state();
    const message = {
      clientMessageId: this.newId(),
      conversationId,
      choices,
      text,
      state: 'waiting' as const,
    };
    this.#options.dispatch({ type: 'message-queued', message });
    await this.flush();
  }

  async sendAgain(): Promise<void> {
    this.#options.dispatch({ type: 'problem-dismissed' });
    for (const { clientMessageId, state } of this.#options.state().outbox) {
      if (state === 'failed')
        this.#options.dispatch({ type: 'message-state', clientMessageId, state: 'waiting' });
    }
    await this.flush();
  }

  /** Sends the first message that waits, if it may go now; the others follow as their turns come. */
  async flush(): Promise<void> {
    const { connection, status, outbox, turns } = this.#options.state();
    const next = outbox[0];
    if (connection !== 'online' || status === 'loading' || next?.state !== 'waiting') return;
    if (turns.size > 0 && runningTurn(this.#options.state())?.conversationId === next.conversationId) return;
    await this.#deliver(next);
  }

  async #deliver(message: OutgoingMessage): Promise<void> {
    const { clientMessageId, conversationId, choices, text } = message;
    const { dispatch } = this.#options;
    const shown = this.#options.state();
    const parentId = shown.conversationId === conversationId ? shown.headId : null;
    dispatch({ type: 'message-state', clientMessageId, state: 'sending' });
    try {
      const accepted = await this.#options.connection.request('message:send', {
        ...{ clientMessageId, text },
        ...(conversationId === null ? choices : { conversationId }),
        ...(parentId === null ? {} : { parentId }),
      });
      dispatch({ type: 'message-gone', clientMessageId });
      if (conversationId === null) this.#began(accepted);
      this.#options.accepted(accepted, { text, parentId });
    } catch (error) {
      this.#undelivered(message, error);
    }
  }

  /** The visitor may have opened another conversation in the meantime. */
  #began({ conversationId }: TurnAccepted): void {
    this.#options.dispatch({ type: 'conversation-began', conversationId });
  }

  #undelivered({ clientMessageId }: OutgoingMessage, error: unknown): void {
    const lost = readFailure(error).code === 'UNREACHABLE';
    this.#options.dispatch({ type: 'message-state', clientMessageId, state: lost ? 'waiting' : 'failed' });
    if (!lost) this.#options.failed(error);
    else if (this.#options.state().connection === 'online') this.#options.failed(error);
  }
}
