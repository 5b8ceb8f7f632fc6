/** Keeps the audit log in step with erasures: each is a row, and takes the details that name the person with it. */
import type { AuditEntry } from '../../protocol/console/audit.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { Erased } from './erasures.js';
import type { People } from './people.js';

/** Call it before the jobs are started: details of rows outlive their time by a rule of retention. */
export function auditErasures(people: Pick<People, 'erasures' | 'retention'>, audit: AuditLog): void {
  people.erasures.onErased(async (erased) => {
    const subject = { kind: 'visitor', id: erased.visitorId };
    await audit.append({ action: 'visitor.erased', actor: actorOf(erased), subject, outcome: 'done' });
    await audit.eraseDetailsOf(erased.visitorId);
  });
  people.retention.addRule('auditDetails', {
    count: (until) => audit.countDetailsBefore(until),
    remove: (until, limit) => audit.eraseDetailsBefore(until, limit),
  });
}

function actorOf({ by, visitorId }: Erased): AuditEntry['actor'] {
  if (by.kind === 'retention') return { kind: 'system', id: 'retention' };
  return { kind: by.kind, id: by.kind === 'operator' ? by.id : visitorId };
}
