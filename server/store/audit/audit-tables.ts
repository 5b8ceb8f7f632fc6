import type { AuditEntry } from '../../../protocol/audit.js';

export interface AuditTables {
  audit: AuditTable;
  audit_detail: AuditDetailTable;
}

export interface AuditTable {
  /** 1, 2, 3, … without a gap. */
  seq: number;
  at: number;
  action: string;
  actor_kind: AuditEntry['actor']['kind'];
  actor_id: string;
  subject_kind: string | null;
  subject_id: string | null;
  outcome: AuditEntry['outcome'];
  commitment: string;
  previous_hash: string;
  hash: string;
}

/** Missing for a row whose details were erased. */
export interface AuditDetailTable {
  seq: number;
  salt: string;
  body: string;
}
