/**
 * What a visitor needs beyond a cookie: one-time codes for another device, a recovery phrase, proofs of work that
 * were used, the list of erasures; and settings that are changed while the server runs. Codes and phrases are
 * kept as digests. `erasure` holds nothing but the id of somebody who is no more.
 */
import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

export const visitors: Migration = {
  async up(db: Kysely<unknown>) {
    await extendVisitor(db);
    await dateTraces(db);
    await createLinkCode(db);
    await createRecoveryPhrase(db);
    await createUsedProof(db);
    await createErasure(db);
    await createSetting(db);
  },
};

async function extendVisitor(db: Kysely<unknown>) {
  await db.schema
    .alterTable('visitor')
    .addColumn('last_seen_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('visitor').addColumn('erased_at', 'bigint').execute();
  // Who came before this was written down has been seen with their last word, or with their consent.
  await sql`update visitor set last_seen_at = (
    select coalesce(max(conversation.updated_at), visitor.terms_accepted_at)
    from conversation where conversation.visitor_id = visitor.id)`.execute(db);
  await db.schema.createIndex('visitor_by_sight').on('visitor').columns(['last_seen_at']).execute();
  await db.schema.createIndex('conversation_by_age').on('conversation').columns(['updated_at']).execute();
}

async function dateTraces(db: Kysely<unknown>) {
  await db.schema
    .alterTable('trace')
    .addColumn('ended_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update trace set ended_at = (
    select coalesce(turn.ended_at, turn.started_at) from turn where turn.id = trace.turn_id)`.execute(db);
  await db.schema.createIndex('trace_by_age').on('trace').columns(['ended_at']).execute();
}

async function createLinkCode(db: Kysely<unknown>) {
  await db.schema
    .createTable('link_code')
    .addColumn('visitor_id', 'text', (column) =>
      column.primaryKey().references('visitor.id').onDelete('cascade'),
    )
    .addColumn('digest', 'text', (column) => column.notNull().unique())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createRecoveryPhrase(db: Kysely<unknown>) {
  await db.schema
    .createTable('recovery_phrase')
    .addColumn('visitor_id', 'text', (column) =>
      column.primaryKey().references('visitor.id').onDelete('cascade'),
    )
    .addColumn('digest', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createUsedProof(db: Kysely<unknown>) {
  await db.schema
    .createTable('used_proof')
    .addColumn('signature', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createErasure(db: Kysely<unknown>) {
  await db.schema
    .createTable('erasure')
    .addColumn('visitor_id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('completed_at', 'bigint')
    .execute();
}

async function createSetting(db: Kysely<unknown>) {
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('setting_by_version', ['key', 'version'])
    .execute();
}
