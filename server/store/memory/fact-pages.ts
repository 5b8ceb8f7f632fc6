/** Facts as their person reads them: newest first, page by page, and how many hold now. */
import type { Fact } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import { readCursor, writeCursor } from '../page-cursor.js';
import { withSources } from './fact-rows.js';

export interface FactQuery {
  before?: string | undefined;
  limit: number;
  /** What no longer holds too. */
  all: boolean;
  /** Plans of which the day had passed then hold no longer. */
  at: number;
}

export interface FactPages {
  /** Of the person and in the person's own words, not of the bot. An unreadable `before` is INVALID_INPUT. */
  list(owner: VisitorId, query: FactQuery): Promise<{ facts: Fact[]; next: string | null }>;
  countCurrent(owner: VisitorId, at: number): Promise<number>;
}

export function createFactPages(database: Database): FactPages {
  const { db } = database;
  const ofPerson = (owner: VisitorId) =>
    db.selectFrom('memory_fact').where('visitor_id', '=', owner).where('about', '!=', 'bot');
  const current = (owner: VisitorId, at: number) =>
    ofPerson(owner)
      .where('retired_at', 'is', null)
      .where((build) =>
        build.or([build('kind', '!=', 'plan'), build('valid_to', 'is', null), build('valid_to', '>=', at)]),
      );

  return {
    async list(owner, { before, limit, all, at }) {
      const cursor = before === undefined ? undefined : readCursor(before);
      const rows = await (all ? ofPerson(owner) : current(owner, at))
        .selectAll()
        .$if(cursor !== undefined, (query) =>
          query.where((build) =>
            build(
              build.refTuple('recorded_at', 'id'),
              '<',
              build.tuple(cursor?.updatedAt ?? 0, cursor?.id ?? ''),
            ),
          ),
        )
        .orderBy('recorded_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const facts = await withSources(database, owner, rows.slice(0, limit));
      const last = facts.at(-1);
      const next = last && rows.length > limit ? { updatedAt: last.recordedAt, id: last.id } : null;
      return { facts, next: next && writeCursor(next) };
    },
    async countCurrent(owner, at) {
      const row = await current(owner, at)
        .select((build) => build.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}
