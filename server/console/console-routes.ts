import { defineAuditRoutes } from './audit-routes.js';
import { defineJobRoutes } from './job-routes.js';
import type { JobRouteParts } from './job-routes.js';
import { defineKeyRoutes } from './key-routes.js';
import type { KeyRouteParts } from './key-routes.js';
import { defineMemoryConsoleRoutes } from './memory/memory-routes.js';
import type { MemoryConsoleParts } from './memory/memory-routes.js';
import { defineOperatorRoutes } from './operator-routes.js';
import type { OperatorRouteParts } from './operator-routes.js';
import { defineOverviewRoutes } from './overview-routes.js';
import { defineSelfRoutes } from './self-routes.js';
import { defineSessionRoutes } from './session-routes.js';
import { defineVisitorRoutes } from './visitor-routes.js';
import type { VisitorRouteParts } from './visitor-routes.js';
import { defineVoiceRoutes } from './voices/voice-routes.js';
import type { VoiceRouteParts } from './voices/voice-routes.js';

export type ConsoleRoutesParts = JobRouteParts &
  KeyRouteParts &
  MemoryConsoleParts &
  OperatorRouteParts &
  VisitorRouteParts &
  VoiceRouteParts;

/** What operators' pages ask for under `/api/console`. */
export function defineConsoleRoutes(parts: ConsoleRoutesParts): void {
  defineSessionRoutes(parts);
  defineSelfRoutes(parts);
  defineOperatorRoutes(parts);
  defineAuditRoutes(parts);
  defineJobRoutes(parts);
  defineKeyRoutes(parts);
  defineVisitorRoutes(parts);
  defineVoiceRoutes(parts);
  defineMemoryConsoleRoutes(parts);
  defineOverviewRoutes(parts);
}
