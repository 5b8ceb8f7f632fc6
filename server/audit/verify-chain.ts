/**
 * Walks the chain from its first row, page by page, so that neither the event loop nor the database is held. A row
 * that was changed, removed or put in another place is found, and so are details that are not those committed to.
 * What no chain can show by itself is that its newest rows were cut off together with their details: for that the
 * head has to be noted elsewhere.
 */
import { setImmediate } from 'node:timers/promises';
import type { AuditVerification } from '../../protocol/console/audit.js';
import type { AuditRowWithDetails, AuditStore } from '../store/audit/audit-store.js';
import { commitTo, GENESIS, hashOf } from './audit-chain.js';

const PAGE = 500;

export async function verifyChain(
  store: Pick<AuditStore, 'readAfter' | 'findLeftDetails'>,
): Promise<AuditVerification> {
  let last = { seq: 0, hash: GENESIS };
  const upToLast = (broken: AuditVerification['broken']) => ({
    entries: last.seq,
    head: last.seq === 0 ? null : last.hash,
    broken,
  });
  for (;;) {
    const page = await store.readAfter(last.seq, PAGE);
    for (const row of page) {
      const reason = faultOf(row, last);
      if (reason !== undefined) return upToLast({ seq: row.seq, reason });
      last = row;
    }
    if (page.length < PAGE) break;
    await setImmediate();
  }
  const left = await store.findLeftDetails(last.seq);
  return upToLast(
    left === undefined ? null : { seq: left, reason: `row ${left} is missing, its details are left` },
  );
}

function faultOf(row: AuditRowWithDetails, last: { seq: number; hash: string }): string | undefined {
  if (row.seq !== last.seq + 1) return `row ${last.seq + 1} is missing`;
  if (row.previous_hash !== last.hash) return `row ${row.seq} does not follow the row before it`;
  if (row.hash !== hashOf(row)) return `row ${row.seq} was changed`;
  if (row.salt !== null && row.body !== null && row.commitment !== commitTo(row.salt, row.body)) {
    return `the details of row ${row.seq} are not those that it commits to`;
  }
  return undefined;
}
