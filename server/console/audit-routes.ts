import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

/** Reading the audit log, and proving it whole. */
export function defineAuditRoutes(parts: ConsoleRouteParts): void {
  defineConsoleRoute(parts, 'listAudit', async ({ query, shown }) => (await shown()).listAudit(query));

  defineConsoleRoute(parts, 'verifyAudit', async ({ record }) => {
    const verification = await parts.audit.verify();
    await record({
      action: 'audit.verified',
      subject: null,
      details: { entries: verification.entries, broken: verification.broken },
    });
    return verification;
  });
}
