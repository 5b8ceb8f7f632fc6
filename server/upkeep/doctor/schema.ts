/**
 * The tables and indexes as the migrations made them, against those that are there. What they should be is not
 * listed anywhere: the migrations are run once more, in memory, and asked.
 */
import BetterSqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { migrateToLatest } from '../../store/migrate.js';
import type { Migrations } from '../../store/migrate.js';
import { MIGRATIONS } from '../../store/migrations/in-order.js';
import type { DatabaseCheck, DoctorContext, Finding } from './finding.js';
import { ok, problem } from './finding.js';
import type { Inspection } from './inspection.js';

interface SchemaObject {
  name: string;
  type: 'table' | 'index';
  /** Null for an index that belongs to a key or a constraint. */
  sql: string | null;
}

export const schema: DatabaseCheck = {
  name: 'schema',
  async examine(database, context) {
    const applied = await sql<{ name: string }>`select name from kysely_migration`.execute(database.db);
    const names = new Set(applied.rows.map(({ name }) => name));
    const made = await expectedObjects(names);
    const expected = database.kind === 'postgres' ? withoutVirtual(made) : made;
    const there = await (database.kind === 'sqlite' ? objectsOf(database.db) : postgresObjects(database));
    const found = new Map(there.map((object) => [object.name, object]));
    const missing = expected.filter(({ name }) => !found.has(name));
    const changed = database.kind === 'sqlite' ? expected.filter((object) => differs(object, found)) : [];
    const findings = [
      ...missing.map((object) => describeMissing(object, database, context)),
      ...changed.map(({ type, name }) =>
        problem(`the ${type} ${name} is not as the migrations made it`, 'restore a backup, or report this'),
      ),
      ...(database.kind === 'postgres' ? await invalidIndexes(database) : []),
    ];
    const indexes = expected.filter(({ type }) => type === 'index').length;
    return findings.length > 0
      ? findings
      : [ok(`${expected.length - indexes} tables and ${indexes} indexes as the migrations made them`)];
  },
};

/** What the migrations that were applied make, on SQLite. */
async function expectedObjects(applied: Set<string>): Promise<SchemaObject[]> {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new BetterSqlite(':memory:') }) });
  try {
    const known: Migrations = Object.fromEntries(
      Object.entries(MIGRATIONS).filter(([name]) => applied.has(name)),
    );
    await migrateToLatest(db, known);
    return (await objectsOf(db)).filter(({ sql: made }) => made !== null);
  } finally {
    await db.destroy();
  }
}

/** Full text is a virtual table with tables of its own behind it on SQLite, and something else on PostgreSQL. */
function withoutVirtual(objects: SchemaObject[]): SchemaObject[] {
  const virtual = objects.filter((object) => /^create virtual table/i.test(object.sql ?? ''));
  return objects.filter(
    ({ name }) => !virtual.some((of) => name === of.name || name.startsWith(`${of.name}_`)),
  );
}

async function objectsOf<Schema>(db: Kysely<Schema>): Promise<SchemaObject[]> {
  const objects = await sql<SchemaObject>`select name, type, sql from sqlite_schema
    where type in ('table', 'index') and name not like 'sqlite\\_%' escape '\\'`.execute(db);
  return objects.rows;
}

async function postgresObjects({ db }: Inspection): Promise<SchemaObject[]> {
  const objects = await sql<SchemaObject>`
    select tablename as name, 'table' as type, null as sql from pg_tables where schemaname = current_schema()
    union all select indexname, 'index', indexdef from pg_indexes where schemaname = current_schema()`.execute(
    db,
  );
  return objects.rows;
}

function differs(object: SchemaObject, found: Map<string, SchemaObject>): boolean {
  const there = found.get(object.name);
  return there !== undefined && there.sql !== object.sql;
}

function describeMissing(
  { name, type, sql: made }: SchemaObject,
  database: Inspection,
  { serverRuns }: DoctorContext,
): Finding {
  if (type === 'table') return problem(`the table ${name} is missing`, 'restore a backup: parley restore');
  const { file } = database;
  const finding = problem(
    `the index ${name} is missing: what it is for is slow, or no longer unique`,
    file === undefined ? 'make it as the migration does' : `stop the server and run parley doctor --fix`,
  );
  if (file === undefined || made === null || serverRuns) return finding;
  return { ...finding, fix: () => Promise.resolve(makeIndex(file, name, made)) };
}

function makeIndex(file: string, name: string, made: string): string {
  const connection = new BetterSqlite(file, { timeout: 10_000 });
  try {
    connection.exec(made);
    return `made the index ${name} again`;
  } finally {
    connection.close();
  }
}

/** What an interrupted `create index concurrently` leaves behind. */
async function invalidIndexes({ db }: Inspection): Promise<Finding[]> {
  const invalid = await sql<{ name: string }>`select pg_class.relname as name from pg_index
    join pg_class on pg_class.oid = pg_index.indexrelid
    join pg_namespace on pg_namespace.oid = pg_class.relnamespace
    where not pg_index.indisvalid and pg_namespace.nspname = current_schema()`.execute(db);
  return invalid.rows.map(({ name }) => problem(`the index ${name} is invalid`, `reindex index ${name}`));
}
