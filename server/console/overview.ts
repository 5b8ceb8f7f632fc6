/**
 * The numbers of the overview page, counted anew at most every five seconds however many pages ask. `visitors` of
 * a day are those who asked something on it; programs that ask through /v1 are not among them.
 */
import { sql } from 'kysely';
import type { Overview } from '../../protocol/console/console-api.js';
import type { Clock } from '../clock.js';
import type { Database } from '../store/database.js';

/** What does not come from the database. */
export type OverviewFacts = Pick<Overview, 'voice' | 'version'>;

export interface OverviewParts {
  database: Database;
  clock: Clock;
  /** As they are just now. */
  facts: () => OverviewFacts;
}

type Numbers = Omit<Overview, keyof OverviewFacts>;

type Day = Overview['days'][number];

const DAY_MS = 86_400_000;
const DAYS = 30;
const FRESH_MS = 5_000;

export function createOverview({ database, clock, facts }: OverviewParts): () => Promise<Overview> {
  let counted: { at: number; numbers: Promise<Numbers> } | undefined;
  const countAnew = (): Promise<Numbers> => {
    const now = clock.now();
    if (counted && now - counted.at < FRESH_MS) return counted.numbers;
    const counting = { at: now, numbers: count(database, now) };
    counted = counting;
    counting.numbers.catch(() => {
      if (counted === counting) counted = undefined;
    });
    return counting.numbers;
  };
  return async () => ({ ...(await countAnew()), ...facts() });
}

async function count(database: Database, now: number): Promise<Numbers> {
  const today = Math.floor(now / DAY_MS);
  const first = today - DAYS + 1;
  const since = first * DAY_MS;
  const [visitors, conversations, turns, running, jobs] = await Promise.all([
    visitorsByDay(database, since),
    conversationsByDay(database, since),
    turnsByDay(database, since),
    countRunning(database),
    countJobs(database),
  ]);
  const days = new Map<number, Day>();
  for (let day = first; day <= today; day += 1) {
    const name = new Date(day * DAY_MS).toISOString().slice(0, 10);
    days.set(day, { day: name, visitors: 0, conversations: 0, turns: 0, failed: 0 });
  }
  for (const { day, ...numbers } of [...visitors, ...conversations, ...turns]) {
    const known = days.get(day);
    if (known) Object.assign(known, numbers);
  }
  return { days: [...days.values()], turnsRunning: running, ...jobs };
}

/** Whole numbers divided give whole numbers on both databases, as long as the divisor is no parameter. */
const dayOf = (column: string) => sql<number>`${sql.ref(column)} / 86400000`;

async function visitorsByDay({ db }: Database, since: number) {
  const rows = await db
    .selectFrom('turn')
    .innerJoin('visitor', 'visitor.id', 'turn.visitor_id')
    .select((build) => [
      dayOf('turn.started_at').as('day'),
      build.fn.count('turn.visitor_id').distinct().as('visitors'),
    ])
    .where('turn.started_at', '>=', since)
    .where('visitor.kind', '=', 'page')
    .groupBy(dayOf('turn.started_at'))
    .execute();
  return rows.map(({ day, visitors }) => ({ day: Number(day), visitors: Number(visitors) }));
}

async function conversationsByDay({ db }: Database, since: number) {
  const rows = await db
    .selectFrom('conversation')
    .select((build) => [dayOf('created_at').as('day'), build.fn.countAll().as('conversations')])
    .where('created_at', '>=', since)
    .groupBy(dayOf('created_at'))
    .execute();
  return rows.map(({ day, conversations }) => ({ day: Number(day), conversations: Number(conversations) }));
}

async function turnsByDay({ db }: Database, since: number) {
  const rows = await db
    .selectFrom('turn')
    .select((build) => [
      dayOf('started_at').as('day'),
      build.fn.countAll().as('turns'),
      sql<number>`sum(case when state in ('failed', 'interrupted') then 1 else 0 end)`.as('failed'),
    ])
    .where('started_at', '>=', since)
    .groupBy(dayOf('started_at'))
    .execute();
  return rows.map(({ day, turns, failed }) => ({
    day: Number(day),
    turns: Number(turns),
    failed: Number(failed),
  }));
}

async function countRunning({ db }: Database): Promise<number> {
  const row = await db
    .selectFrom('turn')
    .select((build) => build.fn.countAll().as('count'))
    .where('state', '=', 'running')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function countJobs({ db }: Database): Promise<{ jobsWaiting: number; jobsFailed: number }> {
  const rows = await db
    .selectFrom('job')
    .select((build) => ['state', build.fn.countAll().as('count')])
    .where('state', 'in', ['waiting', 'failed'])
    .groupBy('state')
    .execute();
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { jobsWaiting: of('waiting'), jobsFailed: of('failed') };
}
