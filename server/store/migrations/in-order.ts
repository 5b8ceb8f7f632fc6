import type { Migration } from 'kysely';
import { conversations } from './2026-11-24T0600-conversations.js';
import { operators } from './2026-11-24T1000-operators.js';
import { audit } from './2026-11-24T1005-audit.js';
import { apiKeys } from './2026-11-24T1010-api-keys.js';
import { jobs } from './2026-11-24T1020-jobs.js';
import { visitors } from './2026-11-24T1030-visitors.js';
import { tokenUse } from './2026-11-24T1050-token-use.js';
import { auditOutcome } from './2026-11-24T1040-audit-outcome.js';
import { visitorJoins } from './2026-11-24T1045-visitor-joins.js';
import { memory } from './2026-11-24T1060-memory.js';

/** Every migration by its name, oldest first. One that was released is never changed: add another. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-24T0600-conversations': conversations,
  '2026-11-24T1000-operators': operators,
  '2026-11-24T1005-audit': audit,
  '2026-11-24T1010-api-keys': apiKeys,
  '2026-11-24T1020-jobs': jobs,
  '2026-11-24T1030-visitors': visitors,
  '2026-11-24T1050-token-use': tokenUse,
  '2026-11-24T1040-audit-outcome': auditOutcome,
  '2026-11-24T1045-visitor-joins': visitorJoins,
  '2026-11-24T1060-memory': memory,
};
