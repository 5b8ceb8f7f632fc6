import { VisitorId } from '../../../protocol/ids.js';
import type { BatchStatement, Database } from '../database.js';

/** What gives a visitor back without their cookie: one-time codes and recovery phrases, both as digests. */
export interface VisitorSecretStore {
  /** Replaces the visitor's code. */
  keepCode(code: { visitorId: VisitorId; digest: string; expiresAt: number }): Promise<void>;
  /** Whose code it is; undefined where there is none that still holds. */
  findCode(digest: string, now: number): Promise<VisitorId | undefined>;
  /** Uses the code up: of two who come with the same one, one is given the visitor. */
  takeCode(digest: string, now: number): Promise<VisitorId | undefined>;
  /** Replaces the visitor's phrase. */
  keepPhrase(phrase: { visitorId: VisitorId; digest: string; at: number }): Promise<void>;
  findPhrase(digest: string): Promise<VisitorId | undefined>;
  hasPhrase(visitorId: VisitorId): Promise<boolean>;
  /** For the batch that ends the visitor. */
  removeStatements(visitorId: VisitorId): BatchStatement[];
}

export function createVisitorSecretStore({ db }: Database): VisitorSecretStore {
  return {
    async keepCode({ visitorId, digest, expiresAt }) {
      const change = { digest, expires_at: expiresAt };
      await db
        .insertInto('link_code')
        .values({ visitor_id: visitorId, ...change })
        .onConflict((conflict) => conflict.column('visitor_id').doUpdateSet(change))
        .execute();
    },
    async findCode(digest, now) {
      const row = await db
        .selectFrom('link_code')
        .select('visitor_id')
        .where('digest', '=', digest)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row && VisitorId.parse(row.visitor_id);
    },
    async takeCode(digest, now) {
      const row = await db
        .deleteFrom('link_code')
        .where('digest', '=', digest)
        .where('expires_at', '>', now)
        .returning('visitor_id')
        .executeTakeFirst();
      return row && VisitorId.parse(row.visitor_id);
    },
    async keepPhrase({ visitorId, digest, at }) {
      const change = { digest, created_at: at };
      await db
        .insertInto('recovery_phrase')
        .values({ visitor_id: visitorId, ...change })
        .onConflict((conflict) => conflict.column('visitor_id').doUpdateSet(change))
        .execute();
    },
    async findPhrase(digest) {
      const row = await db
        .selectFrom('recovery_phrase')
        .select('visitor_id')
        .where('digest', '=', digest)
        .executeTakeFirst();
      return row && VisitorId.parse(row.visitor_id);
    },
    async hasPhrase(visitorId) {
      const row = await db
        .selectFrom('recovery_phrase')
        .select('visitor_id')
        .where('visitor_id', '=', visitorId)
        .executeTakeFirst();
      return row !== undefined;
    },
    removeStatements: (visitorId) => [
      { query: db.deleteFrom('link_code').where('visitor_id', '=', visitorId) },
      { query: db.deleteFrom('recovery_phrase').where('visitor_id', '=', visitorId) },
    ],
  };
}
