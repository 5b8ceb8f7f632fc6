/** What one visitor has, for tests of planning and accepting a turn: of anybody else's it says nothing at all. */
import type { Conversation, Message } from '../../../protocol/conversation.js';
import type { ClientMessageId, VisitorId } from '../../../protocol/ids.js';
import type { ConversationStore } from '../../../server/store/conversations.js';
import { DuplicateKey } from '../../../server/store/database.js';
import type { FinishedTurn, NewTurn, Turn, TurnStore } from '../../../server/store/turns.js';
import { only } from './only.js';

export interface Belongings {
  owner: VisitorId;
  conversations?: Conversation[];
  messages?: Message[];
  turns?: Turn[];
}

export interface PlanStoresFake {
  conversations: ConversationStore;
  turns: TurnStore;
  /** Turns that were accepted, as they were written. */
  accepted: NewTurn[];
  /** Turns that were closed, likewise. */
  finished: FinishedTurn[];
}

export function planStores({
  owner,
  conversations = [],
  messages = [],
  turns = [],
}: Belongings): PlanStoresFake {
  const accepted: NewTurn[] = [];
  const finished: FinishedTurn[] = [];
  const byClientMessage = new Map<ClientMessageId, Turn>();
  const find = <T extends { id: string }>(asking: VisitorId, all: T[], id: string): Promise<T | undefined> =>
    Promise.resolve(asking === owner ? all.find((one) => one.id === id) : undefined);

  const branchTo = (leafId: string): Message[] => {
    const leaf = messages.find(({ id }) => id === leafId);
    if (!leaf) return [];
    return [...(leaf.parentId === null ? [] : branchTo(leaf.parentId)), leaf];
  };

  return {
    accepted,
    finished,
    conversations: only<ConversationStore>({
      find: (asking, id) => find(asking, conversations, id),
      findMessage: (asking, id) => find(asking, messages, id),
      branch: async (asking, leafId, limit) => (asking === owner ? branchTo(leafId).slice(-limit) : []),
    }),
    turns: only<TurnStore>({
      find: (asking, id) => find(asking, [...turns, ...accepted], id),
      findByClientMessage: async (asking, id) => (asking === owner ? byClientMessage.get(id) : undefined),
      accept: async (turn) => {
        const id = turn.question?.clientMessageId;
        if (id !== undefined && byClientMessage.has(id)) throw new DuplicateKey('client message id');
        if (id !== undefined) byClientMessage.set(id, turn);
        accepted.push(turn);
      },
      finish: async (end) => {
        finished.push(end);
        return true;
      },
    }),
  };
}
