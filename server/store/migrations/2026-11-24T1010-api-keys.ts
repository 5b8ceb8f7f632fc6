/**
 * Keys of programs that call /v1, what each has used day by day, and the people they ask for. Such a person is a
 * visitor of the kind `api`, so that erasing one removes all that is theirs, its row here included.
 */
import type { Kysely, Migration } from 'kysely';

export const apiKeys: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('visitor')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('page'))
      .execute();
    await createApiKey(db);
    await createUsage(db);
    await createPerson(db);
  },
};

async function createApiKey(db: Kysely<unknown>) {
  await db.schema
    .createTable('api_key')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('start', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('requests_per_minute', 'integer')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('last_used_at', 'bigint')
    .addColumn('revoked_at', 'bigint')
    .execute();
}

async function createUsage(db: Kysely<unknown>) {
  await db.schema
    .createTable('api_key_usage')
    .addColumn('api_key_id', 'text', (column) =>
      column.notNull().references('api_key.id').onDelete('cascade'),
    )
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('requests', 'bigint', (column) => column.notNull())
    .addColumn('prompt_tokens', 'bigint', (column) => column.notNull())
    .addColumn('completion_tokens', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('api_key_usage_by_day', ['api_key_id', 'day'])
    .execute();
}

async function createPerson(db: Kysely<unknown>) {
  await db.schema
    .createTable('api_person')
    .addColumn('api_key_id', 'text', (column) =>
      column.notNull().references('api_key.id').onDelete('cascade'),
    )
    .addColumn('user_digest', 'text', (column) => column.notNull())
    .addColumn('visitor_id', 'text', (column) =>
      column.notNull().references('visitor.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('api_person_of_key', ['api_key_id', 'user_digest'])
    .execute();
  await db.schema.createIndex('api_person_by_visitor').on('api_person').column('visitor_id').execute();
}
