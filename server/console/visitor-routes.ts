import type { People } from '../visitors/people.js';
import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

export interface VisitorRouteParts extends ConsoleRouteParts {
  people: Pick<People, 'erasures' | 'retention'>;
}

/** What operators see of visitors, and how long it is kept. */
export function defineVisitorRoutes(parts: VisitorRouteParts): void {
  const { erasures, retention } = parts.people;

  defineConsoleRoute(parts, 'listVisitors', async ({ query, shown }) => (await shown()).listVisitors(query));

  // The audit log hears of it with every other erasure: see visitors/audit-erasures.ts.
  defineConsoleRoute(parts, 'eraseVisitor', async ({ params: { id }, operator: { operator } }) => {
    await erasures.erase(id, { kind: 'operator', id: operator.id });
    return { done: true };
  });

  defineConsoleRoute(parts, 'getRetention', async () => {
    const [periods, nextRunAt] = await Promise.all([retention.periods(), retention.nextRunAt()]);
    return { periods, nextRunAt };
  });

  defineConsoleRoute(parts, 'setRetention', async ({ body: { periods, dryRun }, record }) => {
    const wouldRemove = await retention.count(periods);
    if (dryRun) return { periods, wouldRemove };
    const before = await retention.periods();
    await retention.setPeriods(periods);
    await record({ action: 'retention.changed', subject: null, details: { before, after: periods } });
    return { periods, wouldRemove };
  });
}
