/**
 * What the console's lists are read from: the installation's own data, or the sample week's. The choice is made
 * here for each request, so that no route has to know of it. Accounts, sessions, keys, periods and
 * voices are only ever the installation's.
 */
import type { Overview } from '../../protocol/console/console-api.js';
import type { MemoryOverview } from '../../protocol/console/memories.js';
import type { AuditLog } from '../audit/audit-log.js';
import { createAuditLog } from '../audit/create-audit-log.js';
import type { Clock } from '../clock.js';
import type { Jobs } from '../jobs/jobs.js';
import type { SampleWeek } from '../sample/sample-week.js';
import type { Database } from '../store/database.js';
import { createPeopleStore } from '../store/visitors/people.js';
import type { PeopleStore } from '../store/visitors/people.js';
import { createMemoryNumbers } from './memory/memory-numbers.js';
import { createMemoryUpkeep } from './memory/memory-upkeep.js';
import type { MemoryUpkeepParts } from './memory/memory-upkeep.js';
import { createVisitorMemories } from './memory/visitor-memories.js';
import type { ListVisitorMemories } from './memory/visitor-memories.js';
import { createOverview } from './overview.js';
import type { OverviewFacts } from './overview.js';

export interface Shown {
  listVisitors: PeopleStore['listCards'];
  listAudit: AuditLog['list'];
  listJobs: Jobs['list'];
  overview: () => Promise<Overview>;
  memoryOverview: () => Promise<MemoryOverview>;
  visitorMemories: ListVisitorMemories;
}

export interface ShownData {
  pick(wantsSample: boolean): Promise<Shown>;
}

export interface ShownDataParts extends MemoryUpkeepParts {
  audit: AuditLog;
  people: { store: PeopleStore };
  sample: SampleWeek;
  clock: Clock;
  facts: () => OverviewFacts;
}

export function createShownData(parts: ShownDataParts): ShownData {
  const { database, audit, jobs, people, sample, clock, facts } = parts;
  const memoryNumbers = createMemoryNumbers({ database, clock });
  const memoryUpkeep = createMemoryUpkeep(parts);
  const own: Shown = {
    listVisitors: (page) => people.store.listCards(page),
    listAudit: (query) => audit.list(query),
    listJobs: (query) => jobs.list(query),
    overview: createOverview({ database, clock, facts }),
    async memoryOverview() {
      const [numbers, upkeep] = await Promise.all([memoryNumbers(), memoryUpkeep()]);
      return { ...numbers, ...upkeep };
    },
    visitorMemories: createVisitorMemories({ database, clock }),
  };
  let ofSample: { database: Database; shown: Shown } | undefined;
  return {
    async pick(wantsSample) {
      if (!wantsSample) return own;
      const week = await sample.open();
      if (ofSample?.database !== week) ofSample = { database: week, shown: showSample(week, parts) };
      return ofSample.shown;
    },
  };
}

function showSample(database: Database, { clock, facts }: ShownDataParts): Shown {
  const store = createPeopleStore(database);
  const audit = createAuditLog({ database, clock });
  const memoryNumbers = createMemoryNumbers({ database, clock });
  return {
    listVisitors: (page) => store.listCards(page),
    listAudit: (query) => audit.list(query),
    listJobs: async () => ({
      jobs: [],
      next: null,
      kinds: [],
      counts: { waiting: 0, running: 0, done: 0, failed: 0, cancelled: 0 },
    }),
    overview: createOverview({ database, clock, facts }),
    memoryOverview: async () => ({ ...(await memoryNumbers()), embedding: null, index: null }),
    visitorMemories: createVisitorMemories({ database, clock }),
  };
}
