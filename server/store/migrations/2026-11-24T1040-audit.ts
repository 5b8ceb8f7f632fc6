import type { Migration } from 'kysely';

export const audit: Migration = {
  async up(db) {
    await db.schema
      .createTable('audit_entry')
      .addColumn('seq', 'bigint', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('actor_kind', 'text', (column) => column.notNull())
      .addColumn('actor_id', 'text', (column) => column.notNull())
      .addColumn('subject_kind', 'text')
      .addColumn('subject_id', 'text')
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('commitment', 'text')
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('audit_entry_actor').on('audit_entry').columns(['actor_id', 'seq']).execute();
    await db.schema
      .createIndex('audit_entry_subject')
      .on('audit_entry')
      .columns(['subject_id', 'seq'])
      .execute();
    await db.schema
      .createTable('audit_details')
      .addColumn('seq', 'bigint', (column) => column.primaryKey())
      .addColumn('salt', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
  },
};
