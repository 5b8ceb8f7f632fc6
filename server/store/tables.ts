/**
 * The tables as Kysely sees them, in the subset that SQLite and PostgreSQL share: ids are text (UUIDv7), times
 * integer milliseconds, flags 0/1, JSON as text that is parsed by zod where it is read.
 */
import type { TurnState } from '../../protocol/stages.js';
import type { OperatorTables } from './operators/operator-tables.js';

export interface Tables extends OperatorTables {
  visitor: VisitorTable;
  conversation: ConversationTable;
  message: MessageTable;
  turn: TurnTable;
  turn_event: TurnEventTable;
  turn_lease: TurnLeaseTable;
  trace: TraceTable;
}

export interface VisitorTable {
  id: string;
  research: number;
  terms_version: string;
  terms_accepted_at: number;
  created_at: number;
}

export interface ConversationTable {
  id: string;
  visitor_id: string;
  title: string;
  research: number;
  head_id: string | null;
  created_at: number;
  updated_at: number;
}

export interface MessageTable {
  id: string;
  conversation_id: string;
  visitor_id: string;
  parent_id: string | null;
  role: 'user' | 'assistant';
  text: string;
  state: TurnState;
  withheld: number;
  turn_id: string | null;
  client_message_id: string | null;
  annotations: string;
  created_at: number;
}

export interface TurnTable {
  id: string;
  conversation_id: string;
  visitor_id: string;
  question_id: string;
  answer_id: string;
  kind: 'send' | 'edit' | 'retry';
  state: TurnState;
  started_at: number;
  ended_at: number | null;
  /** Once ended: its events, each delta as the offset in the answer's text at which it ends. */
  folded_events: string | null;
}

/** The events of running turns; folded into `turn` at their end. */
export interface TurnEventTable {
  turn_id: string;
  seq: number;
  type: string;
  data: string;
}

/** Who may write a conversation's turn just now. The fence grows with every acquisition. */
export interface TurnLeaseTable {
  conversation_id: string;
  turn_id: string;
  holder: string;
  fence: number;
  expires_at: number;
}

export interface TraceTable {
  turn_id: string;
  version: number;
  body: string;
}
