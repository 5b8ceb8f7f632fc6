import type { Conversation, Message } from '../../protocol/conversation.js';
import type { ConversationId, MessageId, VisitorId } from '../../protocol/ids.js';

/** Every method takes the owner's id; what belongs to somebody else is as absent as what never was. */
export interface ConversationStore {
  /** Newest change first; `next` continues after the last one and is null at the end. An unreadable `before` is INVALID_INPUT. */
  list(
    owner: VisitorId,
    page: { before?: string | undefined; limit: number },
  ): Promise<{ conversations: Conversation[]; next: string | null }>;
  find(owner: VisitorId, id: ConversationId): Promise<Conversation | undefined>;
  /** All branches, oldest first. */
  messages(owner: VisitorId, id: ConversationId): Promise<Message[]>;
  findMessage(owner: VisitorId, id: MessageId): Promise<Message | undefined>;
  /** From the root to `leafId`, oldest first, at most the `limit` messages nearest to the leaf. */
  branch(owner: VisitorId, leafId: MessageId, limit: number): Promise<Message[]>;
  /** Undefined when there is no such conversation; NOT_FOUND when `headId` is no message of it. */
  update(owner: VisitorId, id: ConversationId, change: ConversationChange): Promise<Conversation | undefined>;
  /** Removes it with its messages, turns, traces and lease. False when there is no such conversation. */
  delete(owner: VisitorId, id: ConversationId): Promise<boolean>;
}

export interface ConversationChange {
  title?: string | undefined;
  research?: boolean | undefined;
  headId?: MessageId | undefined;
}
