/** Says on standard output when a write was acknowledged, for strace (docs/decisions/2026-11-24-group-commit.md). */
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteDatabase } from '../../server/store/sqlite/open-sqlite-database.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-sync-order-'));
const database = await openSqliteDatabase({ file: join(folder, 'parley.db') });
const inserts = ['a', 'b', 'c', 'd', 'e'].map((id) => {
  const row = { id, research: 0, terms_version: '1', terms_accepted_at: 0, created_at: 0 };
  // Compiled beforehand, so that those at once are handed over within microseconds.
  const compiled = database.db.insertInto('visitor').values(row).compile();
  return async () => {
    await database.batch([{ query: { compile: () => compiled } }]);
    writeSync(1, `acknowledged ${id}\n`);
  };
});
const [alone, ...atOnce] = inserts;

writeSync(1, 'one alone\n');
await alone?.();
writeSync(1, 'four at once\n');
await Promise.all(atOnce.map((insert) => insert()));
await database.close();
rmSync(folder, { recursive: true });
