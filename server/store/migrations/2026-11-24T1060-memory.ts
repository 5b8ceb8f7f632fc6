/**
 * What is remembered of people, and conversations that are not. All of it goes with its visitor. The full text is
 * the database's own: FTS5 on SQLite, kept by triggers, and a generated tsvector on PostgreSQL. In both a word of its
 * own names the owner, whom the fact is about and whether it was retired (`scope`), so that a search is an
 * intersection inside the index and no row of anybody else is read for it.
 */
import { PostgresAdapter, sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

export const memory: Migration = {
  async up(db: Kysely<unknown>) {
    const onPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    await db.schema
      .alterTable('conversation')
      .addColumn('temporary', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createIndex('conversation_temporary')
      .on('conversation')
      .column('updated_at')
      .where(sql.ref('temporary'), '=', sql.lit(1))
      .execute();
    await createOwner(db);
    await createFact(db, onPostgres);
    await createSource(db);
    await createWrite(db);
    await createVector(db, onPostgres);
    if (!onPostgres) await createFullText(db);
  },
};

async function createOwner(db: Kysely<unknown>) {
  await db.schema
    .createTable('memory_owner')
    .addColumn('visitor_id', 'text', (column) =>
      column.primaryKey().references('visitor.id').onDelete('cascade'),
    )
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('forgotten_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
}

/** Ends in a letter that no stemmer takes off. */
const SCOPE = sql.raw(`'o' || replace(visitor_id, '-', '') ||
  case about when 'person' then 'p' when 'said' then 's' else 'b' end || case when retired_at is null then 'cq' else 'rq' end`);

async function createFact(db: Kysely<unknown>, onPostgres: boolean) {
  await db.schema
    .createTable('memory_fact')
    .addColumn('number', onPostgres ? 'bigint' : 'integer', (column) =>
      onPostgres ? column.primaryKey().generatedAlwaysAsIdentity() : column.primaryKey(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('visitor_id', 'text', (column) =>
      column.notNull().references('visitor.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    // In the order of its bytes, so that an index finds what begins alike.
    .addColumn('attribute', onPostgres ? sql`text collate "C"` : 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('trust', 'double precision', (column) => column.notNull())
    .addColumn('importance', 'double precision', (column) => column.notNull())
    .addColumn('valid_from', 'bigint')
    .addColumn('valid_to', 'bigint')
    .addColumn('utc_offset_minutes', 'integer', (column) => column.notNull())
    .addColumn('recorded_at', 'bigint', (column) => column.notNull())
    .addColumn('supersedes', 'text')
    .addColumn('retired_at', 'bigint')
    .addColumn('retired_because', 'text')
    .addColumn('retired_by', 'text')
    .addColumn('last_used_at', 'bigint')
    .addColumn('uses', 'integer', (column) => column.notNull())
    .$call((table) =>
      onPostgres
        ? table.addColumn('search', sql`tsvector`, (column) =>
            column
              .generatedAlwaysAs(sql`to_tsvector('english', text) || array_to_tsvector(array[${SCOPE}])`)
              .stored(),
          )
        : table.addColumn('scope', 'text', (column) => column.generatedAlwaysAs(SCOPE)),
    )
    .execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(`memory_fact_by_${name}`).on('memory_fact').columns(columns);
  await index('owner', ['visitor_id', 'recorded_at', 'id']).execute();
  // With all that is asked of it, so that the newest are found without their rows.
  await index('attribute', ['visitor_id', 'about', 'attribute', 'recorded_at', 'id', 'retired_at'])
    .where(sql.ref('retired_at'), 'is', null)
    .execute();
  await index('importance', ['visitor_id', 'about', 'importance'])
    .where(sql.ref('retired_at'), 'is', null)
    .execute();
  await index('end', ['visitor_id', 'about', 'retired_at'])
    .where(sql.ref('retired_at'), 'is not', null)
    .execute();
  await index('time', ['visitor_id', 'about', 'valid_from', 'valid_to'])
    .where(sql.ref('valid_from'), 'is not', null)
    .execute();
  if (onPostgres)
    await db.schema
      .createIndex('memory_fact_by_words')
      .on('memory_fact')
      .using('gin')
      .column('search')
      .execute();
}

async function createSource(db: Kysely<unknown>) {
  await db.schema
    .createTable('memory_source')
    .addColumn('fact_id', 'text', (column) =>
      column.notNull().references('memory_fact.id').onDelete('cascade'),
    )
    .addColumn('visitor_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('memory_source_by_fact', ['fact_id', 'message_id'])
    .execute();
}

async function createWrite(db: Kysely<unknown>) {
  await db.schema
    .createTable('memory_write')
    .addColumn('visitor_id', 'text', (column) =>
      column.notNull().references('visitor.id').onDelete('cascade'),
    )
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addColumn('undone', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('memory_write_by_message', ['visitor_id', 'message_id'])
    .execute();
  await db.schema
    .createIndex('memory_write_by_conversation')
    .on('memory_write')
    .columns(['visitor_id', 'conversation_id', 'revision'])
    .execute();
  await db.schema
    .createIndex('memory_write_by_revision')
    .on('memory_write')
    .columns(['visitor_id', 'revision'])
    .execute();
  await db.schema
    .createTable('memory_touch')
    .addColumn('visitor_id', 'text', (column) =>
      column.notNull().references('visitor.id').onDelete('cascade'),
    )
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('memory_touch_by_fact', ['visitor_id', 'fact_id', 'revision'])
    .execute();
  await db.schema
    .createIndex('memory_touch_by_revision')
    .on('memory_touch')
    .columns(['visitor_id', 'revision'])
    .execute();
}

async function createVector(db: Kysely<unknown>, onPostgres: boolean) {
  await db.schema
    .createTable('memory_vector')
    .addColumn('fact_id', 'text', (column) =>
      column.primaryKey().references('memory_fact.id').onDelete('cascade'),
    )
    .addColumn('visitor_id', 'text', (column) => column.notNull())
    .addColumn('embedder', 'text', (column) => column.notNull())
    .addColumn('vector', onPostgres ? 'bytea' : 'blob', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('memory_vector_by_owner')
    .on('memory_vector')
    .columns(['visitor_id', 'embedder'])
    .execute();
}

/** What is deleted is overwritten in the index as well. */
async function createFullText(db: Kysely<unknown>) {
  await sql`create virtual table memory_text using fts5(
    scope, text, content = 'memory_fact', content_rowid = 'number', tokenize = 'porter unicode61')`.execute(
    db,
  );
  await sql`insert into memory_text(memory_text, rank) values ('secure-delete', 1)`.execute(db);
  const forget = sql.raw(
    "insert into memory_text(memory_text, rowid, scope, text) values ('delete', old.number, old.scope, old.text);",
  );
  const learn = sql.raw(
    'insert into memory_text(rowid, scope, text) values (new.number, new.scope, new.text);',
  );
  await sql`create trigger memory_fact_added after insert on memory_fact begin ${learn} end`.execute(db);
  await sql`create trigger memory_fact_removed after delete on memory_fact begin ${forget} end`.execute(db);
  await sql`create trigger memory_fact_changed
    after update of text, visitor_id, about, retired_at on memory_fact
    begin ${forget} ${learn} end`.execute(db);
}
