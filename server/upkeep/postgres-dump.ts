/**
 * PostgreSQL's own dump and restore, run as its own programs. The rows are counted in the very snapshot that is
 * dumped. The password goes to them through the environment, never through the list of processes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import type { BackupManifest } from './manifest.js';
import { UpkeepFailure } from './upkeep-failure.js';

export interface PostgresPlace {
  url: string;
  /** Of this process: PATH, by which the programs are found. */
  environment: NodeJS.ProcessEnv;
}

/** Writes `target` in PostgreSQL's custom format. */
export async function dumpPostgres(
  place: PostgresPlace,
  target: string,
): Promise<Omit<BackupManifest['database'], 'file'>> {
  return withClient(place.url, async (client) => {
    await client.query('begin isolation level repeatable read, read only');
    const { rows } = await client.query<{ id: string }>('select pg_export_snapshot() as id');
    const counted = await describePostgres(client);
    const { database, environment } = connectionOf(place);
    const what = [`--dbname=${database}`, `--snapshot=${rows[0]?.id ?? ''}`];
    await runTool('pg_dump', ['--format=custom', '--no-owner', ...what, `--file=${target}`], environment);
    return counted;
  });
}

/** Reads the whole archive, and writes it nowhere. */
export async function checkDump(file: string, environment: NodeJS.ProcessEnv): Promise<void> {
  await runTool('pg_restore', ['--file=/dev/null', file], environment);
}

/** Restores into a database that must be empty and that nobody else has open: all or nothing. */
export async function restoreDump(place: PostgresPlace, file: string): Promise<void> {
  await withClient(place.url, refuseUsedDatabase);
  const { database, environment } = connectionOf(place);
  const how = ['--no-owner', '--exit-on-error', '--single-transaction'];
  await runTool('pg_restore', [...how, `--dbname=${database}`, file], environment);
}

async function describePostgres(client: pg.Client): Promise<Omit<BackupManifest['database'], 'file'>> {
  const tables = await tablesOf(client);
  if (!tables.includes('kysely_migration')) {
    throw new UpkeepFailure('this is no database of Parley: no migration was ever run in it');
  }
  const applied = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const rows: Record<string, number> = {};
  for (const table of tables) {
    const counted = await client.query<{ n: string }>(
      `select count(*) as n from ${client.escapeIdentifier(table)}`,
    );
    rows[table] = Number(counted.rows[0]?.n);
  }
  return { kind: 'postgres', migrations: applied.rows.map(({ name }) => name), rows };
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select tablename as name from pg_tables where schemaname = current_schema() order by 1',
  );
  return rows.map(({ name }) => name);
}

async function refuseUsedDatabase(client: pg.Client): Promise<void> {
  const tables = await tablesOf(client);
  if (tables.length > 0) {
    throw new UpkeepFailure(
      `the database that PARLEY_DATABASE_URL names holds ${tables.length} tables, and a restore overwrites ` +
        'nothing: make an empty one (createdb) and name that',
    );
  }
  const others = await client.query(
    'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  if (others.rows.length > 0) {
    throw new UpkeepFailure(
      `${others.rows.length} other connections are open to that database: stop every server that uses it first`,
    );
  }
}

async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await use(client);
  } catch (error) {
    if (error instanceof UpkeepFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UpkeepFailure(`PostgreSQL: ${reason}`, { cause: error });
  } finally {
    await client.end();
  }
}

function connectionOf({ url, environment }: PostgresPlace): {
  database: string;
  environment: NodeJS.ProcessEnv;
} {
  const shown = new URL(url);
  const password = decodeURIComponent(shown.password);
  shown.password = '';
  return { database: shown.href, environment: { ...environment, PGPASSWORD: password } };
}

async function runTool(
  program: 'pg_dump' | 'pg_restore',
  options: string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(program, options, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close').catch((error: NodeJS.ErrnoException) => {
    throw new UpkeepFailure(
      error.code === 'ENOENT'
        ? `${program} is not on the PATH: install PostgreSQL's client programs, of the server's version or newer`
        : `${program} could not be started: ${error.message}`,
    );
  })) as [number | null];
  if (code !== 0) throw new UpkeepFailure(`${program} failed (${code}): ${said.trim()}`);
}
