/**
 * The audit log: a chain of hashes, and beside it the details that the rows commit to, so that details can be
 * erased and the chain still verifies. Nothing points at a person with a foreign key: the rows stay when they go.
 */
import type { Kysely, Migration } from 'kysely';

export const audit: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('audit')
      .addColumn('seq', 'bigint', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('actor_kind', 'text', (column) => column.notNull())
      .addColumn('actor_id', 'text', (column) => column.notNull())
      .addColumn('subject_kind', 'text')
      .addColumn('subject_id', 'text')
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('commitment', 'text', (column) => column.notNull())
      .addColumn('previous_hash', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('audit_by_actor').on('audit').columns(['actor_id', 'seq']).execute();
    await db.schema.createIndex('audit_by_subject').on('audit').columns(['subject_id', 'seq']).execute();
    await db.schema.createIndex('audit_by_action').on('audit').columns(['action', 'seq']).execute();
    await db.schema.createIndex('audit_by_time').on('audit').column('at').execute();
    await db.schema
      .createTable('audit_detail')
      .addColumn('seq', 'bigint', (column) => column.primaryKey().references('audit.seq'))
      .addColumn('salt', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
  },
};
