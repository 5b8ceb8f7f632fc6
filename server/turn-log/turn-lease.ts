import type { ConversationId, TurnId } from '../../protocol/ids.js';

export interface Lease {
  conversationId: ConversationId;
  turnId: TurnId;
  /** Grows with every acquisition for the conversation: a writer with an older one has lost its right. */
  fence: number;
}

export interface LeaseRequest {
  conversationId: ConversationId;
  turnId: TurnId;
}

/** One writer for a conversation, also when several nodes share a database. */
export interface TurnLease {
  /** The lease, or the turn that holds it. An expired lease is taken over. */
  acquire(request: LeaseRequest): Promise<{ lease: Lease } | { heldBy: TurnId }>;
  /** Prolongs what this node still holds; the answer names the turns whose lease was lost. */
  renew(leases: Lease[]): Promise<{ lost: TurnId[] }>;
  /** Makes the conversation free at once. Releasing a lost lease changes nothing. */
  release(lease: Lease): Promise<void>;
  /** From now on no append under an older lease of this conversation succeeds. Returns the new fence. */
  fence(request: LeaseRequest): Promise<Lease>;
}
