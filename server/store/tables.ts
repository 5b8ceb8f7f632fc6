/**
 * The tables as Kysely sees them, in the subset that SQLite and PostgreSQL share: ids are text (UUIDv7), times
 * integer milliseconds, flags 0/1, JSON as text that is parsed by zod where it is read.
 */
import type { Generated } from 'kysely';
import type { TurnState } from '../../protocol/stages.js';
import type { ApiKeyTables } from './api-keys/api-key-tables.js';
import type { AuditTables } from './audit/audit-tables.js';
import type { JobTables } from './jobs/job-table.js';
import type { MemoryTables } from './memory/memory-tables.js';
import type { OperatorTables } from './operators/operator-tables.js';
import type { PersonTables } from './visitors/visitor-tables.js';
import type { VoiceTables } from './voices/voice-tables.js';

export interface Tables
  extends ApiKeyTables, AuditTables, JobTables, MemoryTables, OperatorTables, PersonTables, VoiceTables {
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
  /** `api`: somebody for whom a program asks; never has a page or a cookie. */
  kind: Generated<'page' | 'api'>;
  created_at: number;
  /** Written at most once an hour. */
  last_seen_at: Generated<number>;
  /** Since then nobody is this visitor any more: what is left of it is being removed. */
  erased_at: number | null;
}

export interface ConversationTable {
  id: string;
  visitor_id: string;
  title: string;
  research: number;
  head_id: string | null;
  /** 1: reads and writes no memory, is not listed, and does not stay. */
  temporary: Generated<number>;
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
  /** When its turn ended; by it the trace is kept for its time. */
  ended_at: number;
}
