/**
 * How many tokens language models were sent and wrote, by day and by month (UTC), in all and for each visitor. One
 * batch adds to all four and gives the sums after it, so of two answers that end together exactly one has crossed
 * a limit. Of somebody who is erased nothing is counted any more.
 */
import { sql } from 'kysely';
import type { VisitorId } from '../../../protocol/ids.js';
import type { BatchStatement, Database } from '../database.js';
import type { TokenUseTable } from './voice-tables.js';

export interface Tokens {
  prompt: number;
  completion: number;
}

/** The day and the month that are counted into, as the tables name them. */
export interface Periods {
  day: string;
  month: string;
}

/** Prompt and completion together. */
export interface PeriodSums {
  day: number;
  month: number;
}

export interface SumsOfUse {
  all: PeriodSums;
  /** Zero where nobody in particular is asked for. */
  visitor: PeriodSums;
}

export interface TokenUseStore {
  read(periods: Periods, visitorId?: VisitorId): Promise<SumsOfUse>;
  /** Gives the sums after it. */
  add(tokens: Tokens, periods: Periods, visitorId?: VisitorId): Promise<SumsOfUse>;
  listOf(visitorId: VisitorId): Promise<({ period: string } & Tokens)[]>;
  /** Gives the use of one visitor to another. */
  bringStatements(from: VisitorId, to: VisitorId): BatchStatement[];
  /** Removes every day and month before this month; returns how many rows went. */
  removeBefore(month: string): Promise<number>;
}

export function createTokenUseStore(database: Database): TokenUseStore {
  const { db } = database;
  return {
    async read({ day, month }, visitorId) {
      const periods = [day, month];
      const all = db.selectFrom('token_use').selectAll().where('period', 'in', periods).execute();
      const own =
        visitorId === undefined
          ? []
          : db
              .selectFrom('visitor_token_use')
              .selectAll()
              .where('visitor_id', '=', visitorId)
              .where('period', 'in', periods)
              .execute();
      const [ofAll, ofVisitor] = await Promise.all([all, own]);
      const sumOf = (rows: TokenUseTable[], period: string) =>
        total(rows.find((row) => row.period === period));
      return {
        all: { day: sumOf(ofAll, day), month: sumOf(ofAll, month) },
        visitor: { day: sumOf(ofVisitor, day), month: sumOf(ofVisitor, month) },
      };
    },
    async add(tokens, { day, month }, visitorId) {
      const ofAll = [day, month].map((period) => addToAll(database, period, tokens));
      const ofVisitor =
        visitorId === undefined
          ? []
          : [day, month].map((period) => addToVisitor(database, { visitorId, period, tokens }));
      const rows = (await database.batch([...ofAll, ...ofVisitor])) as unknown as Tokens[][];
      const [allDay, allMonth, visitorDay, visitorMonth] = rows.map(([row]) => total(row));
      return {
        all: { day: allDay ?? 0, month: allMonth ?? 0 },
        visitor: { day: visitorDay ?? 0, month: visitorMonth ?? 0 },
      };
    },
    listOf: (visitorId) =>
      db
        .selectFrom('visitor_token_use')
        .select(['period', 'prompt', 'completion'])
        .where('visitor_id', '=', visitorId)
        .orderBy('period')
        .execute(),
    bringStatements: (from, to) => [
      {
        query: db
          .insertInto('visitor_token_use')
          .columns(['visitor_id', 'period', 'prompt', 'completion'])
          .expression(
            db
              .selectFrom('visitor_token_use')
              .select([asText(to).as('visitor_id'), 'period', 'prompt', 'completion'])
              .where('visitor_id', '=', from)
              // A day before its month, as they are counted, so that the two do not lock each other out.
              .orderBy('period', 'desc'),
          )
          .onConflict((conflict) => conflict.columns(['visitor_id', 'period']).doUpdateSet(ADDED_TO_VISITOR)),
      },
      { query: db.deleteFrom('visitor_token_use').where('visitor_id', '=', from) },
    ],
    async removeBefore(month) {
      const [all, own] = await Promise.all([
        db.deleteFrom('token_use').where('period', '<', month).executeTakeFirst(),
        db.deleteFrom('visitor_token_use').where('period', '<', month).executeTakeFirst(),
      ]);
      return Number(all.numDeletedRows + own.numDeletedRows);
    },
  };
}

const ADDED_TO_VISITOR = {
  prompt: sql<number>`visitor_token_use.prompt + excluded.prompt`,
  completion: sql<number>`visitor_token_use.completion + excluded.completion`,
};

/** PostgreSQL has to be told what a parameter of a select is. */
const asText = (text: string) => sql<string>`cast(${text} as text)`;
const asNumber = (value: number) => sql<number>`cast(${value} as bigint)`;

function addToAll({ db }: Database, period: string, { prompt, completion }: Tokens): BatchStatement {
  return {
    query: db
      .insertInto('token_use')
      .values({ period, prompt, completion })
      .onConflict((conflict) =>
        conflict.column('period').doUpdateSet({
          prompt: sql`token_use.prompt + excluded.prompt`,
          completion: sql`token_use.completion + excluded.completion`,
        }),
      )
      .returning(['prompt', 'completion']),
  };
}

function addToVisitor(
  { db }: Database,
  { visitorId, period, tokens }: { visitorId: VisitorId; period: string; tokens: Tokens },
): BatchStatement {
  return {
    query: db
      .insertInto('visitor_token_use')
      .columns(['visitor_id', 'period', 'prompt', 'completion'])
      .expression(
        db
          .selectFrom('visitor')
          .select([
            'id',
            asText(period).as('period'),
            asNumber(tokens.prompt).as('prompt'),
            asNumber(tokens.completion).as('completion'),
          ])
          .where('id', '=', visitorId)
          .where('erased_at', 'is', null),
      )
      .onConflict((conflict) => conflict.columns(['visitor_id', 'period']).doUpdateSet(ADDED_TO_VISITOR))
      .returning(['prompt', 'completion']),
  };
}

function total(row: Tokens | undefined): number {
  return row === undefined ? 0 : Number(row.prompt) + Number(row.completion);
}
