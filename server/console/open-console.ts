/** The console's edges: its requests and its namespace, which share the count of refusals. */
import { openConsoleNamespace } from './console-namespace.js';
import type { ConsoleNamespaceParts, Sockets } from './console-namespace.js';
import { defineConsoleRoutes } from './console-routes.js';
import type { ConsoleRoutesParts } from './console-routes.js';
import { Refusals } from './refusals.js';
import { createShownData } from './shown-data.js';
import type { ShownDataParts } from './shown-data.js';

export type ConsoleParts = Omit<ConsoleRoutesParts & ConsoleNamespaceParts, 'refusals' | 'shownData'> &
  Omit<ShownDataParts, 'facts'> & { version: string };

export interface OperatorConsole {
  serveSockets(sockets: Sockets): void;
  close(): Promise<void>;
}

export function openConsole(parts: ConsoleParts): OperatorConsole {
  const refusals = new Refusals(parts);
  const facts = () => ({ voice: parts.voices.inUse(), version: parts.version });
  defineConsoleRoutes({ ...parts, refusals, shownData: createShownData({ ...parts, facts }) });
  let stopServing = (): void => undefined;
  return {
    serveSockets(sockets) {
      stopServing = openConsoleNamespace(sockets, { ...parts, refusals });
    },
    async close() {
      stopServing();
      await refusals.close();
    },
  };
}
