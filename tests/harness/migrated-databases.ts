/**
 * Vitest globalSetup: one migrated database of each kind, which tests get copies of. Migrating is what
 * tests/server/store/migrate.test.ts asks about; elsewhere each test would wait for it.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { MIGRATIONS } from '../../server/store/migrations/in-order.js';
import { openPostgresDatabase } from '../../server/store/postgres/open-postgres-database.js';
import { migrateSqlite } from '../../server/store/sqlite/migrate-sqlite.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A file. */
    migratedSqlite: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-migrated-'));
  const file = join(folder, 'parley.db');
  await migrateSqlite({ file, migrations: MIGRATIONS, now: Date.now });
  project.provide('migratedSqlite', file);
  const { postgresUrl } = project.getProvidedContext();
  if (postgresUrl !== null) await migratePostgres(postgresUrl);
  return () => rmSync(folder, { recursive: true });
}

async function migratePostgres(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('create database migrated');
  await client.end();
  const url = new URL(server);
  url.pathname = '/migrated';
  await (await openPostgresDatabase({ url: url.href })).close();
}
