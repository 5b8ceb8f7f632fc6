import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

export function defineOverviewRoutes(parts: ConsoleRouteParts): void {
  defineConsoleRoute(parts, 'getOverview', async ({ shown }) => (await shown()).overview());
}
