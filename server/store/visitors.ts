import type { Selectable } from 'kysely';
import { Visitor } from '../../protocol/conversation.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Database } from './database.js';
import type { VisitorTable } from './tables.js';

export interface ConsentGiven {
  visitorId: VisitorId;
  research: boolean;
  termsVersion: string;
  at: number;
}

/** So that not every request writes. */
const SEEN_EVERY_MS = 3_600_000;

export interface VisitorStore {
  /** Makes the visitor, or records a renewed choice of one who exists. */
  recordConsent(consent: ConsentGiven): Promise<Visitor>;
  /** Nobody who was erased is found, even while their rows are still being removed. */
  find(id: VisitorId): Promise<Visitor | undefined>;
  /** As `find`, of somebody who is here now: by it they count as seen, to the hour. */
  recognise(id: VisitorId, at: number): Promise<Visitor | undefined>;
}

export function createVisitorStore({ db }: Database): VisitorStore {
  const findRow = (id: VisitorId) =>
    db
      .selectFrom('visitor')
      .selectAll()
      .where('id', '=', id)
      .where('erased_at', 'is', null)
      .executeTakeFirst();

  return {
    async recordConsent(consent) {
      const choice = {
        research: Number(consent.research),
        terms_version: consent.termsVersion,
        terms_accepted_at: consent.at,
        last_seen_at: consent.at,
      };
      const row = await db
        .insertInto('visitor')
        .values({ id: consent.visitorId, created_at: consent.at, ...choice })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(choice))
        .returningAll()
        .executeTakeFirstOrThrow();
      return toVisitor(row);
    },

    async find(id) {
      const row = await findRow(id);
      return row && toVisitor(row);
    },

    async recognise(id, at) {
      const row = await findRow(id);
      if (row && row.last_seen_at + SEEN_EVERY_MS <= at) {
        await db.updateTable('visitor').set({ last_seen_at: at }).where('id', '=', id).execute();
      }
      return row && toVisitor(row);
    },
  };
}

function toVisitor(row: Selectable<VisitorTable>): Visitor {
  return Visitor.parse({
    id: row.id,
    research: row.research === 1,
    termsVersion: row.terms_version,
    createdAt: row.created_at,
  });
}
