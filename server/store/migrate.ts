/**
 * Brings a database to this program's schema: forward only, all pending migrations in one transaction, so that
 * a migration which fails leaves the database as it was. A database that a newer program has migrated is
 * refused, because an older one would read and write it wrongly.
 */
import { Migrator } from 'kysely';
import type { Kysely, Migration } from 'kysely';
import { CannotOpenDatabase } from './database.js';

export type Migrations = Readonly<Record<string, Migration>>;

/** The names that `applied` still lacks, oldest first. */
export function pendingMigrations(applied: readonly string[], migrations: Migrations): string[] {
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new CannotOpenDatabase(
      `the database is newer than this program, which does not know its migration ${unknown.join(', ')}: ` +
        'start the newer program, or restore a backup from before it',
    );
  }
  return Object.keys(migrations).filter((name) => !applied.includes(name));
}

export async function migrateToLatest<Schema>(db: Kysely<Schema>, migrations: Migrations): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new CannotOpenDatabase(
    `the database could not be migrated${failed ? ` (${failed})` : ''} and is as it was: ${reasonOf(error)}`,
    { cause: error },
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
