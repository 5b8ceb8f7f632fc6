/**
 * What the page about memory counts, anew at most every ten seconds however many pages ask: on a large installation
 * it reads every fact. No text is read.
 */
import { sql } from 'kysely';
import type { MemoryDay, MemoryOverview } from '../../../protocol/console/memories.js';
import { FACT_KINDS } from '../../../protocol/memories.js';
import type { Clock } from '../../clock.js';
import { REMEMBER_JOB } from '../../memory/remember-job.js';
import type { Database } from '../../store/database.js';
import { countedAnew } from './counted-anew.js';

/** What the database alone says. */
export type MemoryNumbers = Omit<MemoryOverview, 'embedding' | 'index'>;

const DAY_MS = 86_400_000;
const DAYS = 14;
const FRESH_MS = 10_000;
/** Which of the reasons are one fact taking another's place: `stateOf` in memory/fact.ts. */
const REPLACED = ['superseded', 'refined', 'merged'] as const;

export function createMemoryNumbers({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): () => Promise<MemoryNumbers> {
  return countedAnew((now) => count(database, now), { clock, freshMs: FRESH_MS });
}

async function count(database: Database, now: number): Promise<MemoryNumbers> {
  const today = Math.floor(now / DAY_MS);
  const first = today - DAYS + 1;
  const since = first * DAY_MS;
  const [people, kinds, waiting, ...byDay] = await Promise.all([
    countPeople(database),
    countKinds(database),
    countWaiting(database),
    readByDay(database, since),
    addedByDay(database, since),
    supersededByDay(database, since),
  ]);
  const days = new Map<number, MemoryDay>();
  for (let day = first; day <= today; day += 1) {
    const name = new Date(day * DAY_MS).toISOString().slice(0, 10);
    days.set(day, { day: name, read: 0, telling: 0, undone: 0, added: 0, superseded: 0 });
  }
  for (const { day, ...numbers } of byDay.flat()) {
    const known = days.get(day);
    if (known) Object.assign(known, numbers);
  }
  return { people, kinds, days: [...days.values()], waiting };
}

async function countPeople({ db }: Database): Promise<MemoryNumbers['people']> {
  const [{ remembered }, { paused }] = await Promise.all([
    db
      .selectFrom('memory_fact')
      .select((build) => build.fn.count('visitor_id').distinct().as('remembered'))
      .where('about', '=', 'person')
      .where('retired_at', 'is', null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('memory_owner')
      .select((build) => build.fn.countAll().as('paused'))
      .where('paused', '=', 1)
      .executeTakeFirstOrThrow(),
  ]);
  return { remembered: Number(remembered), paused: Number(paused) };
}

async function countKinds({ db }: Database): Promise<MemoryNumbers['kinds']> {
  const rows = await db
    .selectFrom('memory_fact')
    .select((build) => [
      'kind',
      build.fn.countAll().as('all'),
      sql<number>`sum(case when retired_at is null then 1 else 0 end)`.as('standing'),
    ])
    .where('about', '=', 'person')
    .groupBy('kind')
    .execute();
  const counted = new Map(rows.map((row) => [row.kind, row]));
  return FACT_KINDS.flatMap((kind) => {
    const row = counted.get(kind);
    if (row === undefined) return [];
    const standing = Number(row.standing);
    return [{ kind, standing, retired: Number(row.all) - standing }];
  });
}

async function countWaiting({ db }: Database): Promise<number> {
  const row = await db
    .selectFrom('job')
    .select((build) => build.fn.countAll().as('count'))
    .where('kind', '=', REMEMBER_JOB)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Whole numbers divided give whole numbers on both databases, as long as the divisor is no parameter. */
const dayOf = (column: string) => sql<number>`${sql.ref(column)} / 86400000`;

/** What the bot says of itself is written as well; only messages of visitors are counted. */
async function readByDay({ db }: Database, since: number) {
  const rows = await db
    .selectFrom('memory_write')
    .innerJoin('message', 'message.id', 'memory_write.message_id')
    .select((build) => [
      dayOf('memory_write.at').as('day'),
      build.fn.countAll().as('read'),
      sql<number>`sum(case when changes <> '[]' or undone = 1 then 1 else 0 end)`.as('telling'),
      sql<number>`sum(undone)`.as('undone'),
    ])
    .where('memory_write.at', '>=', since)
    .where('message.role', '=', 'user')
    .groupBy(dayOf('memory_write.at'))
    .execute();
  return rows.map(({ day, read, telling, undone }) => ({
    day: Number(day),
    read: Number(read),
    telling: Number(telling),
    undone: Number(undone),
  }));
}

async function addedByDay({ db }: Database, since: number) {
  const rows = await db
    .selectFrom('memory_fact')
    .select((build) => [dayOf('recorded_at').as('day'), build.fn.countAll().as('added')])
    .where('about', '=', 'person')
    .where('recorded_at', '>=', since)
    .groupBy(dayOf('recorded_at'))
    .execute();
  return rows.map(({ day, added }) => ({ day: Number(day), added: Number(added) }));
}

async function supersededByDay({ db }: Database, since: number) {
  const rows = await db
    .selectFrom('memory_fact')
    .select((build) => [dayOf('retired_at').as('day'), build.fn.countAll().as('superseded')])
    .where('about', '=', 'person')
    .where('retired_because', 'in', REPLACED)
    .where('retired_at', '>=', since)
    .groupBy(dayOf('retired_at'))
    .execute();
  return rows.map(({ day, superseded }) => ({ day: Number(day), superseded: Number(superseded) }));
}
