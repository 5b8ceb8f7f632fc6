/**
 * Who hears that a limit has come to 80 or 100 percent: the log, the metrics, and for the limits of all the audit log
 * and open consoles. Limits of one visitor are too many for those, and the row would name the person.
 */
import type { AuditLog } from '../../audit/audit-log.js';
import type { Metrics } from '../../metrics.js';
import { ALERTS_AT, LIMITS } from './token-budget.js';
import type { BudgetAlert } from './token-budget.js';

export interface BudgetAlertParts {
  audit: AuditLog;
  metrics: Pick<Metrics, 'tokenAlerts'>;
  warned: (what: string, context: Record<string, unknown>) => void;
  failed: (what: string, error: unknown) => void;
  changed: () => void;
}

export function createBudgetAlerts(parts: BudgetAlertParts): (alert: BudgetAlert) => void {
  const { audit, metrics, warned, failed, changed } = parts;
  for (const limit of LIMITS)
    for (const percent of ALERTS_AT) metrics.tokenAlerts.inc({ limit, percent: String(percent) }, 0);

  return ({ limit, percent, used, of, visitorId }) => {
    metrics.tokenAlerts.inc({ limit, percent: String(percent) });
    const details = { limit, percent, used, of };
    warned(
      percent === 100
        ? 'the tokens of a limit are used up: the built-in voice answers'
        : 'most of the tokens of a limit are used up',
      { ...details, ...(visitorId === undefined ? {} : { visitorId }) },
    );
    if (visitorId !== undefined) return;
    const actor = { kind: 'system' as const, id: 'voices' };
    audit
      .append({ action: 'budget.reached', actor, outcome: 'done', details })
      .catch((error: unknown) => failed('a token alert could not be written to the audit log', error));
    changed();
  };
}
