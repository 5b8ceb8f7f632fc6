/**
 * Who became another visitor. It is written in the transaction that moves what they had, so that the list outside
 * of the database can be made up for after a crash. Points at nothing: the one is no more, the other may go too.
 */
import type { Kysely, Migration } from 'kysely';

export const visitorJoins: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('visitor_join')
      .addColumn('visitor_id', 'text', (column) => column.primaryKey())
      .addColumn('into_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
