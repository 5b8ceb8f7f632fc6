/**
 * Durable work. `due_at` is when somebody should look at a job again: of one that waits the time of its next
 * attempt, of one that runs the end of its lease, of one that has ended null; so one partial index serves both
 * claiming and waking. `live_key` makes a repeat harmless: it is unique within its kind and cleared at the end,
 * unless the key holds for ever.
 */
import type { Kysely, Migration } from 'kysely';

export const jobs: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('job')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('key', 'text')
      .addColumn('live_key', 'text')
      .addColumn('for_ever', 'integer', (column) => column.notNull())
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('max_attempts', 'integer', (column) => column.notNull())
      .addColumn('progress', 'double precision')
      .addColumn('note', 'text')
      .addColumn('error', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('run_at', 'bigint', (column) => column.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('started_at', 'bigint')
      .addColumn('ended_at', 'bigint')
      .addColumn('holder', 'text')
      .addColumn('fence', 'bigint', (column) => column.notNull())
      .addColumn('cancel_asked', 'integer', (column) => column.notNull())
      .addUniqueConstraint('job_by_key', ['kind', 'live_key'])
      .execute();
    await db.schema
      .createIndex('job_due')
      .on('job')
      .columns(['kind', 'state', 'due_at'])
      .where('due_at', 'is not', null)
      .execute();
    await db.schema.createIndex('job_by_state').on('job').columns(['state', 'id']).execute();
    await db.schema.createIndex('job_by_end').on('job').column('ended_at').execute();
  },
};
