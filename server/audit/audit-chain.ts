/**
 * How a row of the audit log is sealed. Everything is hashed as a JSON array, whose quoting leaves no two different
 * rows with the same bytes. docs/AUDIT.md says it in words, for whoever verifies the chain with a program of their own.
 */
import { createHash } from 'node:crypto';
import type { AuditTable } from '../store/audit/audit-tables.js';

/** What the first row follows. */
export const GENESIS = '0'.repeat(64);

export type UnsealedRow = Omit<AuditTable, 'hash'>;

/** Hex SHA-256 over all columns but the hash itself, the previous row's hash included. */
export function hashOf(row: UnsealedRow): string {
  return sha256([
    row.seq,
    row.at,
    row.action,
    row.actor_kind,
    row.actor_id,
    row.subject_kind,
    row.subject_id,
    row.outcome,
    row.commitment,
    row.previous_hash,
  ]);
}

/** Binds a row to its details without giving them away: 128 random bits stand before the text. */
export function commitTo(salt: string, body: string): string {
  return sha256([salt, body]);
}

function sha256(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
