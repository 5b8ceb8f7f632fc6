import type { AuditVerification } from '../../protocol/audit.js';
import type { Database } from '../store/database.js';
import { commitTo, hashEntry } from './hash-entry.js';

const PAGE = 500;

/** Walks the chain from its first row; ends at the first that does not fit. */
export async function verifyChain({ db }: Database): Promise<AuditVerification> {
  let entries = 0;
  let head: string | null = null;
  for (;;) {
    const rows = await db
      .selectFrom('audit_entry')
      .leftJoin('audit_details', 'audit_details.seq', 'audit_entry.seq')
      .selectAll('audit_entry')
      .select(['audit_details.salt', 'audit_details.body'])
      .where('audit_entry.seq', '>', entries)
      .orderBy('audit_entry.seq')
      .limit(PAGE)
      .execute();
    for (const { salt, body, ...row } of rows) {
      const broken = (reason: string) => ({ entries, head, broken: { seq: entries + 1, reason } });
      if (row.seq !== entries + 1) return broken('the row is missing');
      if (hashEntry(row, head ?? '') !== row.hash) return broken('the row or one before it was changed');
      if (salt !== null && body !== null && commitTo(salt, body) !== row.commitment) {
        return broken('the details are not those that were written');
      }
      entries += 1;
      head = row.hash;
    }
    if (rows.length < PAGE) return { entries, head, broken: null };
  }
}
