/** The audit page asks for one outcome, newest first: what was refused is rare among what was done. */
import type { Kysely, Migration } from 'kysely';

export const auditOutcome: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('audit_by_outcome').on('audit').columns(['outcome', 'seq']).execute();
  },
};
