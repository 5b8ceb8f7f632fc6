/** What is kept of a person's memory as a whole: whether it is paused, and how all of it becomes somebody else's. */
import { sql } from 'kysely';
import type { Writing } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { BatchStatement, Database } from '../database.js';
import { jsonTexts } from '../json-rows.js';
import { readChanges } from './stored-changes.js';
import { eraseAll, makeOwner, NOTHING } from './writings.js';

export interface MemoryOwner {
  paused: boolean;
  /** What was said before then is not written any more: everything was erased. */
  forgottenAt: number;
}

export type KeptWriting = Omit<Writing, 'builtOn'>;

export interface MemoryOwnerStore {
  find(owner: VisitorId): Promise<MemoryOwner>;
  setPaused(owner: VisitorId, paused: boolean): Promise<void>;
  /** Erases everything that is remembered and says how many facts that were. */
  forgetAll(owner: VisitorId, at: number): Promise<number>;
  /** The messages of a conversation whose writings have touched these facts, in their order. */
  writingsOf(owner: VisitorId, factIds: readonly string[]): Promise<string[]>;
  /** All of them, oldest first, for a download. */
  writings(owner: VisitorId): Promise<KeptWriting[]>;
  /** Gives everything of one visitor to another, who keeps what they had. */
  bringStatements(from: VisitorId, to: VisitorId): BatchStatement[];
}

export function createMemoryOwnerStore(database: Database): MemoryOwnerStore {
  const { db } = database;
  return {
    async find(owner) {
      const row = await db
        .selectFrom('memory_owner')
        .select(['paused', 'forgotten_at'])
        .where('visitor_id', '=', owner)
        .executeTakeFirst();
      return { paused: row?.paused === 1, forgottenAt: row?.forgotten_at ?? 0 };
    },
    async setPaused(owner, paused) {
      await database.batch([
        makeOwner(database, owner),
        {
          query: db
            .updateTable('memory_owner')
            .set({ paused: Number(paused) })
            .where('visitor_id', '=', owner),
        },
      ]);
    },
    forgetAll: (owner, at) => eraseAll(database, owner, at),
    async writingsOf(owner, factIds) {
      const rows = await db
        .selectFrom(jsonTexts(database.kind, factIds))
        .innerJoin('memory_touch', 'memory_touch.fact_id', 'wanted.value')
        .innerJoin('memory_write', (join) =>
          join
            .onRef('memory_write.visitor_id', '=', 'memory_touch.visitor_id')
            .onRef('memory_write.revision', '=', 'memory_touch.revision'),
        )
        .select(['memory_write.message_id', 'memory_write.revision'])
        .where('memory_touch.visitor_id', '=', owner)
        .where('memory_write.conversation_id', 'is not', null)
        .where('memory_write.changes', '!=', NOTHING)
        .orderBy('memory_write.revision')
        .execute();
      return [...new Set(rows.map(({ message_id }) => message_id))];
    },
    async writings(owner) {
      const rows = await db
        .selectFrom('memory_write')
        .selectAll()
        .where('visitor_id', '=', owner)
        .orderBy('revision')
        .execute();
      return rows.map((row) => ({
        messageId: row.message_id,
        conversationId: row.conversation_id,
        at: row.at,
        changes: readChanges(row.changes),
        undone: row.undone === 1,
      }));
    },
    bringStatements: (from, to) => bringStatements(database, from, to),
  };
}

/** The order of what comes along stays; it stands after all that was there. */
function bringStatements(database: Database, from: VisitorId, to: VisitorId): BatchStatement[] {
  const { db } = database;
  const revision = sql<number>`revision + coalesce((select owner.revision from memory_owner as owner
    where owner.visitor_id = ${to}), 0)`;
  const known = db.selectFrom('memory_write').select('message_id').where('visitor_id', '=', to);
  return [
    makeOwner(database, to),
    { query: db.deleteFrom('memory_write').where('visitor_id', '=', from).where('message_id', 'in', known) },
    {
      query: db.updateTable('memory_write').set({ visitor_id: to, revision }).where('visitor_id', '=', from),
    },
    {
      query: db.updateTable('memory_touch').set({ visitor_id: to, revision }).where('visitor_id', '=', from),
    },
    ...(['memory_fact', 'memory_source', 'memory_vector'] as const).map((table) => ({
      query: db.updateTable(table).set({ visitor_id: to }).where('visitor_id', '=', from),
    })),
    {
      // Paused by either is paused: whoever wished it is still there.
      query: db
        .updateTable('memory_owner')
        .set({
          revision: sql<number>`revision + 1 + coalesce((select brought.revision
            from memory_owner as brought where brought.visitor_id = ${from}), 0)`,
          paused: sql<number>`case when paused = 1 or exists (select 1 from memory_owner as brought
            where brought.visitor_id = ${from} and brought.paused = 1) then 1 else 0 end`,
        })
        .where('visitor_id', '=', to),
    },
    { query: db.deleteFrom('memory_owner').where('visitor_id', '=', from) },
  ];
}
