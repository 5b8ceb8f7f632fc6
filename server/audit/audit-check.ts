import { findLeftDetails, readAuditRows } from '../store/audit/audit-store.js';
import { ok, problem } from '../upkeep/doctor/finding.js';
import type { DatabaseCheck } from '../upkeep/doctor/finding.js';
import { verifyChain } from './verify-chain.js';

/** What the doctor says of the audit log. */
export const auditChain: DatabaseCheck = {
  name: 'audit log',
  async examine(database) {
    const { entries, broken } = await verifyChain({
      readAfter: (after, limit) => readAuditRows(database.db, { after, limit }),
      findLeftDetails: (after) => findLeftDetails(database.db, after),
    });
    if (broken === null) return [ok(`${entries} rows, an unbroken chain`)];
    return [
      problem(
        `the chain breaks: ${broken.reason}`,
        'nothing mends it: somebody wrote into the database by hand. Compare with a backup, and keep both copies',
      ),
    ];
  },
};
