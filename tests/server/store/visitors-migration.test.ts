import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../../server/store/migrations/in-order.js';
import { openSqliteDatabase } from '../../../server/store/sqlite/open-sqlite-database.js';
import { createPeopleStore } from '../../../server/store/visitors/people.js';
import { NOON, newVisitorId } from '../../contract/stored-turns.js';
import { makeFolder } from '../../harness/databases.js';

it('counts visitors of an older database as seen with their last word, or else with their consent', async () => {
  const folder = await makeFolder();
  const file = join(folder, 'parley.db');
  const first = '2026-11-24T0600-conversations';
  const migrations = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name === first));
  const [silent, talker] = [newVisitorId(), newVisitorId()].sort();
  const before = await openSqliteDatabase({ file, migrations });
  for (const visitorId of [silent, talker]) {
    const row = [visitorId, 0, '2026-11-24', NOON, NOON];
    await before.db.executeQuery(CompiledQuery.raw('insert into visitor values (?, ?, ?, ?, ?)', row));
  }
  const conversation = [newVisitorId(), talker, 'hello', 0, null, NOON, NOON + 5_000];
  await before.db.executeQuery(
    CompiledQuery.raw('insert into conversation values (?, ?, ?, ?, ?, ?, ?)', conversation),
  );
  await before.close();

  const after = await openSqliteDatabase({ file });
  const { visitors } = await createPeopleStore(after).listCards({ limit: 10 });
  const seen = new Map(visitors.map(({ id, lastSeenAt }) => [id, lastSeenAt]));
  expect(seen).toEqual(
    new Map([
      [talker, NOON + 5_000],
      [silent, NOON],
    ]),
  );
  await after.close();
  await rm(folder, { recursive: true });
});
