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

export interface VisitorStore {
  /** Makes the visitor, or records a renewed choice of one who exists. */
  recordConsent(consent: ConsentGiven): Promise<Visitor>;
  find(id: VisitorId): Promise<Visitor | undefined>;
}

export function createVisitorStore({ db }: Database): VisitorStore {
  return {
    async recordConsent(consent) {
      const choice = {
        research: Number(consent.research),
        terms_version: consent.termsVersion,
        terms_accepted_at: consent.at,
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
      const row = await db.selectFrom('visitor').selectAll().where('id', '=', id).executeTakeFirst();
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
