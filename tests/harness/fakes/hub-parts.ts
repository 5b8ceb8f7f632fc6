/** Turns, messages and a lease for tests of the hub. Ids are readable: `idOf('turn', 3)`. */
import type { Conversation, Message } from '../../../protocol/conversation.js';
import type { ConversationId, MessageId, TurnId } from '../../../protocol/ids.js';
import { RunningTurn } from '../../../server/hub/running-turn.js';
import type { Lease, TurnLease } from '../../../server/turn-log/turn-lease.js';
import type { Turn } from '../../../server/store/turns.js';
import { VISITOR } from './turn-parts.js';

const KINDS = { turn: 1, conversation: 2, question: 3, answer: 4 } as const;

export function idOf(kind: keyof typeof KINDS, number: number): string {
  return `01900000-0000-7000-8000-${String(KINDS[kind] * 1_000_000 + number).padStart(12, '0')}`;
}

export function turnOf(number: number, changes: Partial<Turn> = {}): Turn {
  return {
    id: idOf('turn', number) as TurnId,
    conversationId: idOf('conversation', number) as ConversationId,
    visitorId: VISITOR,
    questionId: idOf('question', number) as MessageId,
    answerId: idOf('answer', number) as MessageId,
    kind: 'send',
    state: 'running',
    startedAt: 1_000,
    ...changes,
  };
}

export function leaseOf({ conversationId, id }: Turn, fence = 1): Lease {
  return { conversationId, turnId: id, fence };
}

export function runningTurn(number = 1): RunningTurn {
  const turn = turnOf(number);
  return new RunningTurn(turn, leaseOf(turn));
}

export function messageOf(number: number, changes: Partial<Message> = {}): Message {
  const role = changes.role ?? 'assistant';
  return {
    id: idOf(role === 'user' ? 'question' : 'answer', number) as MessageId,
    conversationId: idOf('conversation', number) as ConversationId,
    parentId: null,
    role,
    text: `message ${number}`,
    state: 'done',
    withheld: false,
    turnId: role === 'user' ? null : (idOf('turn', number) as TurnId),
    annotations: { sources: [], notices: [] },
    createdAt: 0,
    ...changes,
  };
}

export function conversationOf(number: number, changes: Partial<Conversation> = {}): Conversation {
  return {
    id: idOf('conversation', number) as ConversationId,
    title: `conversation ${number}`,
    research: false,
    temporary: false,
    headId: null,
    createdAt: 0,
    updatedAt: 0,
    ...changes,
  };
}

/** One holder for a conversation, with fences that grow; `released` remembers what was given back. */
export class MemoryTurnLease implements TurnLease {
  readonly holders = new Map<ConversationId, Lease>();
  readonly released: Lease[] = [];
  #fence = 0;

  async acquire(request: { conversationId: ConversationId; turnId: TurnId }) {
    const holder = this.holders.get(request.conversationId);
    return holder ? { heldBy: holder.turnId } : { lease: await this.fence(request) };
  }

  renew(leases: Lease[]): Promise<{ lost: TurnId[] }> {
    const lost = leases.filter((lease) => this.holders.get(lease.conversationId)?.fence !== lease.fence);
    return Promise.resolve({ lost: lost.map(({ turnId }) => turnId) });
  }

  release(lease: Lease): Promise<void> {
    this.released.push(lease);
    if (this.holders.get(lease.conversationId)?.fence === lease.fence)
      this.holders.delete(lease.conversationId);
    return Promise.resolve();
  }

  fence({ conversationId, turnId }: { conversationId: ConversationId; turnId: TurnId }): Promise<Lease> {
    this.#fence += 1;
    const lease = { conversationId, turnId, fence: this.#fence };
    this.holders.set(conversationId, lease);
    return Promise.resolve(lease);
  }
}
