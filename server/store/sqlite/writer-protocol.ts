/** What the main thread and the writer thread say to each other; it crosses by structured clone. */

export interface WriterData {
  file: string;
}

export interface WriterStatement {
  sql: string;
  parameters: readonly unknown[];
  requires?: { rows: number; name: string } | undefined;
}

export interface WriterBatch {
  id: number;
  statements: WriterStatement[];
}

export type ToWriter =
  { kind: 'batch'; batch: WriterBatch } | { kind: 'checkpoint'; id: number } | { kind: 'close' };

export interface StatementOutcome {
  rows: Record<string, unknown>[];
  /** Rows returned, or changed by a statement that returns none. */
  count: number;
}

export type BatchReply =
  | { id: number; outcomes: StatementOutcome[] }
  | { id: number; failure: { refused: string } | { code: string; message: string } };

/** `replies` answers one whole group: what it says is committed and synced. */
export type FromWriter =
  | { kind: 'ready' }
  | { kind: 'replies'; replies: BatchReply[] }
  | { kind: 'checkpointed'; id: number; whole: boolean };
