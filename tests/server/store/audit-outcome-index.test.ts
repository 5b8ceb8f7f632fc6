import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import BetterSqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openSqliteDatabase } from '../../../server/store/sqlite/open-sqlite-database.js';
import { makeFolder } from '../../harness/databases.js';

it('the newest rows of the audit log with one outcome are read off an index', async () => {
  const folder = await makeFolder();
  const file = join(folder, 'parley.db');
  await (await openSqliteDatabase({ file })).close();
  const connection = new BetterSqlite(file, { readonly: true });
  const query = "select * from audit where outcome = 'refused' order by seq desc limit 50";
  const steps = connection.prepare(`explain query plan ${query}`).all() as { detail: string }[];
  connection.close();
  await rm(folder, { recursive: true });
  expect(steps.map(({ detail }) => detail)).toEqual([
    'SEARCH audit USING INDEX audit_by_outcome (outcome=?)',
  ]);
});
