import { createHash } from 'node:crypto';
import type { AuditEntryTable } from '../store/audit/audit-tables.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a row holds in place of its details. The salt keeps short details from being guessed after their erasure. */
export function commitTo(salt: string, body: string): string {
  return sha256(JSON.stringify([salt, body]));
}

/** Over everything of the row and the hash of the row before it; the first has none before it. */
export function hashEntry(row: Omit<AuditEntryTable, 'hash'>, before: string): string {
  const { seq, at, action, actor_kind, actor_id, subject_kind, subject_id, outcome, commitment } = row;
  return sha256(
    JSON.stringify([
      before,
      Number(seq),
      Number(at),
      action,
      actor_kind,
      actor_id,
      subject_kind,
      subject_id,
      outcome,
      commitment,
    ]),
  );
}
