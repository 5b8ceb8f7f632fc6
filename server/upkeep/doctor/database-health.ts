import { existsSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import { pendingMigrations } from '../../store/migrate.js';
import { MIGRATIONS } from '../../store/migrations/in-order.js';
import type { DatabaseCheck, Finding } from './finding.js';
import { ok, problem, warning } from './finding.js';
import type { Inspection } from './inspection.js';

const RESTORE =
  'stop the server, move parley.db, parley.db-wal and parley.db-shm away (keep them), and restore the last ' +
  'backup: parley restore FOLDER';
/** A checkpoint that some reader holds up lets the log grow beyond its limit of 64 MiB. */
const LARGE_LOG_BYTES = 512 * 1024 ** 2;
const SHOWN = 3;

export const databaseHealth: DatabaseCheck = {
  name: 'database',
  async examine(database) {
    const findings = [...(await examineMigrations(database))];
    if (database.kind === 'postgres') return findings;
    return [
      ...(await examinePages(database)),
      ...(await examineLinks(database)),
      ...findings,
      examineLog(database),
    ];
  },
};

async function examinePages({ db, file }: Inspection): Promise<Finding[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(100)`.execute(db);
  const found = rows.map((row) => row.integrity_check);
  if (found.length === 1 && found[0] === 'ok') return [ok(`every page of ${file} is whole`)];
  const onlyIndexes = found.every((line) => /missing from index|wrong # of entries in index/.test(line));
  return [
    problem(
      `${file} is damaged: ${found.slice(0, SHOWN).join('; ')}${found.length > SHOWN ? ` and ${found.length - SHOWN} more` : ''}`,
      onlyIndexes ? `only indexes are: stop the server and run sqlite3 ${file} REINDEX` : RESTORE,
    ),
  ];
}

async function examineLinks({ db }: Inspection): Promise<Finding[]> {
  const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  if (rows.length === 0) return [ok('every foreign key points at something')];
  const pairs = [...new Set(rows.map(({ table, parent }) => `${table} at ${parent}`))];
  return [
    problem(
      `${rows.length} rows point at nothing: ${pairs.join(', ')}`,
      'they can be seen by nobody; parley restore brings back what they belonged to, or delete them by hand',
    ),
  ];
}

async function examineMigrations({ db, kind }: Inspection): Promise<Finding[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const names = rows.map(({ name }) => name);
  const unknown = names.filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) {
    return [
      problem(
        `the database is newer than this program, which does not know ${unknown.join(', ')}`,
        'start the newer program, or restore a backup from before it',
      ),
    ];
  }
  const pending = pendingMigrations(names, MIGRATIONS);
  const where = kind === 'postgres' ? 'PostgreSQL' : 'SQLite';
  if (pending.length === 0) return [ok(`${where}, with the schema of this program (${names.at(-1)})`)];
  return [
    warning(
      `the database lacks ${pending.join(', ')}`,
      'the next start of the server brings it up to date, and keeps a copy of SQLite first',
    ),
  ];
}

function examineLog({ file }: Inspection): Finding {
  const log = `${file}-wal`;
  const bytes = existsSync(log) ? statSync(log).size : 0;
  const shown = `the write-ahead log has ${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  return bytes > LARGE_LOG_BYTES
    ? warning(shown, 'some process keeps an old snapshot open: end it, or start the server anew')
    : ok(shown);
}
