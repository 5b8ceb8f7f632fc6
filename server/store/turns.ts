import type { ClientMessageId, ConversationId, MessageId, TurnId, VisitorId } from '../../protocol/ids.js';
import type { TurnState } from '../../protocol/stages.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import type { TurnRecord } from '../turn-record.js';
import type { TurnTrace } from '../../protocol/trace/turn-trace.js';

export interface Turn {
  id: TurnId;
  conversationId: ConversationId;
  visitorId: VisitorId;
  questionId: MessageId;
  answerId: MessageId;
  kind: 'send' | 'edit' | 'retry';
  state: TurnState;
  startedAt: number;
}

export interface NewTurn extends Turn {
  /** Absent for an answer to a question that is stored already. */
  question?: { text: string; parentId: MessageId | null; clientMessageId: ClientMessageId };
  /** Present when the conversation begins with this turn. */
  conversation?: { title: string; research: boolean; temporary?: boolean };
}

export interface FinishedTurn {
  turn: Turn;
  fence: number;
  record: TurnRecord;
  /** All events of the turn, the last one included. */
  events: NumberedTurnEvent[];
  endedAt: number;
}

export interface TurnStore {
  /**
   * Writes the turn, its question, the empty answer and, where it is new, the conversation; moves the head to
   * the answer. DuplicateKey when the client message id was used before by this visitor; NOT_FOUND when the
   * conversation or the parent is not the visitor's.
   */
  accept(turn: NewTurn): Promise<void>;
  /** The turn that a client message id began, so that a repeat is answered like the first. */
  findByClientMessage(owner: VisitorId, clientMessageId: ClientMessageId): Promise<Turn | undefined>;
  find(owner: VisitorId, id: TurnId): Promise<Turn | undefined>;
  findRunning(owner: VisitorId, conversationId: ConversationId): Promise<Turn | undefined>;
  /**
   * Closes a running turn: the answer, the trace and the folded events, in one transaction. False, and nothing
   * is written, when the turn has ended already, was deleted, or the fence is not the current one. The fence is
   * that of the conversation: who has taken a lease over may close what the holder before left running.
   */
  finish(finished: FinishedTurn): Promise<boolean>;
  /** Turns that still run although nobody holds a live lease of their conversation: what a crash leaves behind. */
  listAbandoned(now: number, limit: number): Promise<Turn[]>;
  /** Makes every lease expire at once; for a store that only this process can open. */
  expireLeases(now: number): Promise<void>;
  trace(owner: VisitorId, id: TurnId): Promise<TurnTrace | undefined>;
}
