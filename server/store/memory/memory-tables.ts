import type { Generated } from 'kysely';
import type { FactKind } from '../../../protocol/memories.js';
import type { Retirement } from '../../../memory/index.js';

export interface MemoryTables {
  memory_owner: MemoryOwnerTable;
  memory_fact: MemoryFactTable;
  memory_source: MemorySourceTable;
  memory_write: MemoryWriteTable;
  memory_touch: MemoryTouchTable;
  memory_vector: MemoryVectorTable;
  /** The full text of SQLite: it reads its rows from memory_fact and is kept by triggers. */
  memory_text: MemoryTextTable;
}

export interface MemoryOwnerTable {
  visitor_id: string;
  /** Grows with every change of their facts. */
  revision: number;
  paused: number;
  /** When everything was last erased: what was said before then is not written any more. */
  forgotten_at: Generated<number>;
}

export interface MemoryFactTable {
  /** What the full text knows a fact by. */
  number: Generated<number>;
  id: string;
  visitor_id: string;
  version: number;
  about: 'person' | 'bot' | 'said';
  text: string;
  kind: FactKind;
  subject: string;
  attribute: string;
  value: string;
  trust: number;
  importance: number;
  valid_from: number | null;
  valid_to: number | null;
  utc_offset_minutes: number;
  recorded_at: number;
  supersedes: string | null;
  retired_at: number | null;
  retired_because: Retirement['because'] | null;
  retired_by: string | null;
  last_used_at: number | null;
  uses: number;
}

/** Points at no message: where a fact came from is still said when its conversation is gone. */
export interface MemorySourceTable {
  fact_id: string;
  visitor_id: string;
  message_id: string;
  conversation_id: string | null;
  at: number;
}

/** What one message changed. Of what is erased no word is left in it. */
export interface MemoryWriteTable {
  message_id: string;
  visitor_id: string;
  conversation_id: string | null;
  at: number;
  /** Which revision of the owner's facts it made, or where it changed nothing, found: the order of applying. */
  revision: number;
  changes: string;
  undone: number;
}

/** Which writing touched which fact, so that it is known what builds on what. */
export interface MemoryTouchTable {
  visitor_id: string;
  fact_id: string;
  revision: number;
}

export interface MemoryVectorTable {
  fact_id: string;
  visitor_id: string;
  embedder: string;
  vector: Uint8Array;
}

export interface MemoryTextTable {
  scope: string;
  text: string;
}
