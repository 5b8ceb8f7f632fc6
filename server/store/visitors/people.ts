/**
 * A visitor as a whole: what there is of them, moving it to another visitor, and removing it. Conversations take
 * their messages, turns and traces along by their foreign keys. Leases come first, as for everyone who writes to a
 * conversation: whoever runs a turn of it has then lost it and stores nothing more.
 */
import { VisitorId } from '../../../protocol/ids.js';
import type { VisitorCard } from '../../../protocol/console/console-api.js';
import { AppError } from '../../../protocol/errors.js';
import type { BatchStatement, Database } from '../database.js';

export interface PeopleStore {
  countConversations(visitorId: VisitorId): Promise<number>;
  /** Newest first. */
  listCards(page: {
    before?: string | undefined;
    limit: number;
  }): Promise<{ visitors: VisitorCard[]; next: string | null }>;
  /** From this statement on nobody is the visitor, and the list of erasures names them. Requires that they are. */
  hideStatements(visitorId: VisitorId, at: number): BatchStatement[];
  /** The list of erasures names them. */
  nameErased(visitorId: VisitorId, at: number): BatchStatement;
  /** All that is theirs, and the visitor. */
  removeStatements(visitorId: VisitorId, at: number): BatchStatement[];
  /** Some of their conversations; returns how many. */
  removeSome(visitorId: VisitorId, limit: number): Promise<number>;
  /** Moves the conversations, removes the visitor who had them and names the join. Requires that both are somebody. */
  bringStatements(join: { from: VisitorId; to: VisitorId; at: number }): BatchStatement[];
  /** Oldest first: whoever holds an older copy has to leave them out of it. */
  listErasures(): Promise<{ visitorId: VisitorId; at: number; completedAt: number | null }[]>;
  /** Who became whom, oldest first: in an older copy the first of the two is still there. */
  listJoins(): Promise<{ from: VisitorId; to: VisitorId; at: number }[]>;
}

export function createPeopleStore(database: Database): PeopleStore {
  const { db } = database;
  const conversationsOf = (visitorId: VisitorId) =>
    db.selectFrom('conversation').select('id').where('visitor_id', '=', visitorId);

  const nameErased = (visitorId: VisitorId, at: number): BatchStatement => ({
    // Named already where an old copy was brought back without leaving them out.
    query: db
      .insertInto('erasure')
      .values({ visitor_id: visitorId, at, completed_at: null })
      .onConflict((conflict) => conflict.column('visitor_id').doUpdateSet({ completed_at: null })),
  });

  const holdVisitor = (id: VisitorId): BatchStatement => ({
    query: db
      .updateTable('visitor')
      .set((build) => ({ last_seen_at: build.ref('last_seen_at') }))
      .where('id', '=', id)
      .where('erased_at', 'is', null),
    requires: { rows: 1, name: 'the visitor' },
  });

  return {
    nameErased,
    async countConversations(visitorId) {
      const row = await db
        .selectFrom('conversation')
        .select((build) => build.fn.countAll().as('count'))
        .where('visitor_id', '=', visitorId)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    listCards: (page) => listCards(database, page),
    hideStatements: (visitorId, at) => [
      {
        query: db
          .updateTable('visitor')
          .set({ erased_at: at })
          .where('id', '=', visitorId)
          .where('erased_at', 'is', null),
        requires: { rows: 1, name: 'the visitor' },
      },
      nameErased(visitorId, at),
    ],
    removeStatements: (visitorId, at) => [
      { query: db.deleteFrom('turn_lease').where('conversation_id', 'in', conversationsOf(visitorId)) },
      { query: db.deleteFrom('visitor').where('id', '=', visitorId) },
      { query: db.updateTable('erasure').set({ completed_at: at }).where('visitor_id', '=', visitorId) },
    ],
    async removeSome(visitorId, limit) {
      const some = conversationsOf(visitorId).orderBy('id').limit(limit);
      const [, removed] = await database.batch([
        { query: db.deleteFrom('turn_lease').where('conversation_id', 'in', some) },
        { query: db.deleteFrom('conversation').where('id', 'in', some).returning('id') },
      ]);
      return removed?.length ?? 0;
    },
    bringStatements: ({ from, to, at }) => [
      // In the order of their ids, so that two who join each other wait and do not lock each other out.
      ...[from, to].sort().map((id) => holdVisitor(id)),
      { query: db.deleteFrom('turn_lease').where('conversation_id', 'in', conversationsOf(from)) },
      { query: db.updateTable('conversation').set({ visitor_id: to }).where('visitor_id', '=', from) },
      { query: db.updateTable('message').set({ visitor_id: to }).where('visitor_id', '=', from) },
      { query: db.updateTable('turn').set({ visitor_id: to }).where('visitor_id', '=', from) },
      { query: db.deleteFrom('visitor').where('id', '=', from) },
      { query: db.insertInto('visitor_join').values({ visitor_id: from, into_id: to, at }) },
    ],
    async listErasures() {
      const rows = await db.selectFrom('erasure').selectAll().orderBy('at').orderBy('visitor_id').execute();
      return rows.map((row) => ({
        visitorId: VisitorId.parse(row.visitor_id),
        at: row.at,
        completedAt: row.completed_at,
      }));
    },
    async listJoins() {
      const rows = await db
        .selectFrom('visitor_join')
        .selectAll()
        .orderBy('at')
        .orderBy('visitor_id')
        .execute();
      return rows.map((row) => ({
        from: VisitorId.parse(row.visitor_id),
        to: VisitorId.parse(row.into_id),
        at: row.at,
      }));
    },
  };
}

async function listCards(
  { db }: Database,
  { before, limit }: { before?: string | undefined; limit: number },
): ReturnType<PeopleStore['listCards']> {
  if (before !== undefined && !VisitorId.safeParse(before).success) {
    throw new AppError('INVALID_INPUT', {
      message: 'The page to continue from is not one that was given out.',
    });
  }
  const rows = await db
    .selectFrom('visitor')
    .selectAll()
    .select((build) => [
      build
        .selectFrom('conversation')
        .select((count) => count.fn.countAll().as('count'))
        .whereRef('conversation.visitor_id', '=', 'visitor.id')
        .as('conversations'),
      build
        .selectFrom('message')
        .select((count) => count.fn.countAll().as('count'))
        .whereRef('message.visitor_id', '=', 'visitor.id')
        .as('messages'),
    ])
    .where('erased_at', 'is', null)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const visitors = rows.slice(0, limit).map((row) => ({
    id: VisitorId.parse(row.id),
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    research: row.research === 1,
    conversations: Number(row.conversations),
    messages: Number(row.messages),
  }));
  return { visitors, next: rows.length > limit ? (visitors.at(-1)?.id ?? null) : null };
}
