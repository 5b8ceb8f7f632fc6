/**
 * Visitors, their conversations, and the turns that answer them. Removing a visitor or a conversation removes
 * all that hangs on it. Only what belongs to a conversation points at it with a foreign key: a chain of
 * `parent_id` would make SQLite cascade message by message, which it refuses below a depth of 1,000.
 * `turn_lease` has none because a lease is taken before the first message makes its conversation.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

export const conversations: Migration = {
  async up(db: Kysely<unknown>) {
    await createVisitor(db);
    await createConversation(db);
    await createMessage(db);
    await createTurn(db);
    await createTurnEvent(db);
    await createTurnLease(db);
    await createTrace(db);
  },
};

async function createVisitor(db: Kysely<unknown>) {
  await db.schema
    .createTable('visitor')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('research', 'integer', (column) => column.notNull())
    .addColumn('terms_version', 'text', (column) => column.notNull())
    .addColumn('terms_accepted_at', 'bigint', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createConversation(db: Kysely<unknown>) {
  await db.schema
    .createTable('conversation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('visitor_id', 'text', (column) =>
      column.notNull().references('visitor.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('research', 'integer', (column) => column.notNull())
    .addColumn('head_id', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('conversation_by_change')
    .on('conversation')
    .columns(['visitor_id', 'updated_at', 'id'])
    .execute();
}

async function createMessage(db: Kysely<unknown>) {
  await db.schema
    .createTable('message')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversation.id').onDelete('cascade'),
    )
    .addColumn('visitor_id', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('withheld', 'integer', (column) => column.notNull())
    .addColumn('turn_id', 'text')
    .addColumn('client_message_id', 'text')
    .addColumn('annotations', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('message_by_client_id', ['visitor_id', 'client_message_id'])
    .execute();
  await db.schema
    .createIndex('message_by_conversation')
    .on('message')
    .columns(['conversation_id', 'created_at'])
    .execute();
}

async function createTurn(db: Kysely<unknown>) {
  await db.schema
    .createTable('turn')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversation.id').onDelete('cascade'),
    )
    .addColumn('visitor_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('folded_events', 'text')
    .execute();
  await db.schema.createIndex('turn_by_conversation').on('turn').column('conversation_id').execute();
  await db.schema.createIndex('turn_by_question').on('turn').column('question_id').execute();
  await db.schema
    .createIndex('turn_running')
    .on('turn')
    .column('conversation_id')
    .where(sql.ref('state'), '=', sql.lit('running'))
    .execute();
}

async function createTurnEvent(db: Kysely<unknown>) {
  await db.schema
    .createTable('turn_event')
    .addColumn('turn_id', 'text', (column) => column.notNull().references('turn.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('turn_event_in_order', ['turn_id', 'seq'])
    .execute();
}

async function createTurnLease(db: Kysely<unknown>) {
  await db.schema
    .createTable('turn_lease')
    .addColumn('conversation_id', 'text', (column) => column.primaryKey())
    .addColumn('turn_id', 'text', (column) => column.notNull())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('fence', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createTrace(db: Kysely<unknown>) {
  await db.schema
    .createTable('trace')
    .addColumn('turn_id', 'text', (column) => column.primaryKey().references('turn.id').onDelete('cascade'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
}
