/**
 * What has outlived its time. Every removal takes a bounded number of rows and asks again for the age while it
 * removes, so that what was touched meanwhile stays. What a turn is running in is left alone.
 */
import { sql } from 'kysely';
import { VisitorId } from '../../../protocol/ids.js';
import type { TurnState } from '../../../protocol/stages.js';
import type { Database } from '../database.js';

export interface AgedStore {
  countConversations(until: number): Promise<number>;
  /** Conversations without a word since `until`, at most `limit`; returns how many went. */
  removeConversations(until: number, limit: number): Promise<number>;
  /** Likewise of temporary conversations. */
  removeTemporary(until: number, limit: number): Promise<number>;
  countTraces(until: number): Promise<number>;
  removeTraces(until: number, limit: number): Promise<number>;
  countVisitors(until: number): Promise<number>;
  /** Visitors who were not seen since, and have not said a word since. */
  listVisitors(until: number, limit: number): Promise<VisitorId[]>;
}

const RUNNING = sql.lit<TurnState>('running');

export function createAgedStore(database: Database): AgedStore {
  const { db } = database;

  const conversations = (until: number) =>
    db
      .selectFrom('conversation')
      .where('updated_at', '<=', until)
      .where((build) =>
        build.not(
          build.exists(
            build
              .selectFrom('turn')
              .select('turn.id')
              .whereRef('turn.conversation_id', '=', 'conversation.id')
              .where('turn.state', '=', RUNNING),
          ),
        ),
      );
  const remove = async (from: ReturnType<typeof conversations>, until: number, limit: number) => {
    const old = from.select('id').orderBy('updated_at').orderBy('id').limit(limit);
    const [, removed] = await database.batch([
      { query: db.deleteFrom('turn_lease').where('conversation_id', 'in', old) },
      {
        query: db
          .deleteFrom('conversation')
          .where('id', 'in', old)
          .where('updated_at', '<=', until)
          .returning('id'),
      },
    ]);
    return removed?.length ?? 0;
  };
  const visitors = (until: number) =>
    db
      .selectFrom('visitor')
      .where('last_seen_at', '<=', until)
      .where('erased_at', 'is', null)
      .where((build) =>
        build.not(
          build.exists(
            build
              .selectFrom('conversation')
              .select('conversation.id')
              .whereRef('conversation.visitor_id', '=', 'visitor.id')
              .where('conversation.updated_at', '>', until),
          ),
        ),
      );
  const traces = (until: number) => db.selectFrom('trace').where('ended_at', '<=', until);

  return {
    async countConversations(until) {
      return countOf(
        await conversations(until)
          .select((build) => build.fn.countAll().as('count'))
          .executeTakeFirst(),
      );
    },
    removeConversations: (until, limit) => remove(conversations(until), until, limit),
    removeTemporary: (until, limit) =>
      remove(conversations(until).where('temporary', '=', sql.lit(1)), until, limit),
    async countTraces(until) {
      return countOf(
        await traces(until)
          .select((build) => build.fn.countAll().as('count'))
          .executeTakeFirst(),
      );
    },
    async removeTraces(until, limit) {
      const old = traces(until).select('turn_id').orderBy('ended_at').limit(limit);
      const rows = await db.deleteFrom('trace').where('turn_id', 'in', old).returning('turn_id').execute();
      return rows.length;
    },
    async countVisitors(until) {
      return countOf(
        await visitors(until)
          .select((build) => build.fn.countAll().as('count'))
          .executeTakeFirst(),
      );
    },
    async listVisitors(until, limit) {
      const rows = await visitors(until).select('id').orderBy('last_seen_at').limit(limit).execute();
      return rows.map(({ id }) => VisitorId.parse(id));
    },
  };
}

function countOf(row: { count: string | number | bigint } | undefined): number {
  return Number(row?.count ?? 0);
}
