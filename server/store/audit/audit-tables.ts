export interface AuditTables {
  audit_entry: AuditEntryTable;
  audit_details: AuditDetailsTable;
}

export interface AuditEntryTable {
  seq: number;
  at: number;
  action: string;
  actor_kind: 'operator' | 'system' | 'key' | 'visitor';
  actor_id: string;
  subject_kind: string | null;
  subject_id: string | null;
  outcome: 'done' | 'refused';
  /** Hex SHA-256 over salt and details; null where there never were any. */
  commitment: string | null;
  hash: string;
}

export interface AuditDetailsTable {
  seq: number;
  salt: string;
  body: string;
}
