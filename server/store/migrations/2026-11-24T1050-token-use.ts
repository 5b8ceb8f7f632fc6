/**
 * The keys of model servers, sealed, and the tokens that were used in each day and month, in all and by each
 * visitor. Days and months stand side by side, so that a limit is one row and its crossing is seen exactly once.
 */
import type { Kysely, Migration } from 'kysely';

export const tokenUse: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('model_key')
      .addColumn('endpoint_id', 'text', (column) => column.primaryKey())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('token_use')
      .addColumn('period', 'text', (column) => column.primaryKey())
      .addColumn('prompt', 'bigint', (column) => column.notNull())
      .addColumn('completion', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('visitor_token_use')
      .addColumn('visitor_id', 'text', (column) =>
        column.notNull().references('visitor.id').onDelete('cascade'),
      )
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('prompt', 'bigint', (column) => column.notNull())
      .addColumn('completion', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('visitor_token_use_by_visitor', ['visitor_id', 'period'])
      .execute();
    await db.schema
      .createIndex('visitor_token_use_by_period')
      .on('visitor_token_use')
      .columns(['period'])
      .execute();
  },
};
