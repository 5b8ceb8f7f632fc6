/**
 * What was done to the installation and to people's data, by whom: an append-only chain of hashes. A row holds
 * opaque ids and a commitment to its details; the details themselves stand aside, so that erasing a person takes
 * them away and leaves a chain that still verifies.
 */
import type { AuditEntry, AuditVerification } from '../../protocol/console/audit.js';

export interface AuditRecord {
  /** `noun.verb`, for example `operator.signed-in`. */
  action: string;
  actor: AuditEntry['actor'];
  subject?: { kind: string; id: string } | null;
  outcome: AuditEntry['outcome'];
  /** Never a password, a token or a code. */
  details?: Record<string, unknown>;
}

export interface AuditQuery {
  before?: string | undefined;
  limit: number;
  action?: string | undefined;
  actor?: string | undefined;
  outcome?: AuditEntry['outcome'] | undefined;
}

export interface AuditLog {
  /** Resolves when the row is durable. Appends of this process keep their order; another node may come between. */
  append(record: AuditRecord): Promise<AuditEntry>;
  /** Newest first. */
  list(query: AuditQuery): Promise<{ entries: AuditEntry[]; next: string | null }>;
  /** Walks the whole chain page by page. */
  verify(): Promise<AuditVerification>;
  /** Removes the details of all rows whose actor or subject has this id; gives their number. */
  eraseDetailsOf(id: string): Promise<number>;
  countDetailsBefore(until: number): Promise<number>;
  /** Removes at most `limit` of them, oldest first; gives their number. */
  eraseDetailsBefore(until: number, limit: number): Promise<number>;
  /** Told of each row that this process appended. Returns how to stop listening. */
  onAppended(listener: (entry: AuditEntry) => void): () => void;
}
