import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { VisitorId } from '../../../protocol/ids.js';
import { erasureListOf, readErasures } from '../../../server/upkeep/erasure-list.js';
import { createTestApp } from '../../harness/test-app.js';
import { makeFolder } from '../../harness/databases.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true }));

it('names an erased visitor before the erasure is acknowledged, and makes up for a list that was lost', async () => {
  const app = await createTestApp({ dataFolder: folder });
  const alice = await app.person('alice');
  const { visitor } = await alice.me();
  expect((await alice.calls('DELETE', '/api/me')).status).toBe(200);
  const named = await readErasures(erasureListOf(folder));
  expect(named).toMatchObject([{ id: visitor?.id }]);
  await app.close();

  await rm(erasureListOf(folder));
  await (await createTestApp({ dataFolder: folder })).close();
  expect(await readErasures(erasureListOf(folder))).toEqual(named);
});

it('names who became another visitor, and makes up for the line that a crash kept out of the list', async () => {
  const app = await createTestApp({ dataFolder: folder });
  const [from, to] = [await app.person('alice'), await app.person('alice again')].map((person) =>
    person.me(),
  );
  const join = { from: (await from)?.visitor?.id, to: (await to)?.visitor?.id };
  const { joining } = app.server.services.people;
  await joining.join({ from: join.from, to: join.to as VisitorId, mine: 'bring' });
  const named = await readErasures(erasureListOf(folder));
  expect(named).toMatchObject([{ id: join.from, into: join.to }]);
  await app.close();

  await rm(erasureListOf(folder));
  for (const _start of ['makes up for it', 'does so once']) {
    await (await createTestApp({ dataFolder: folder })).close();
    expect(await readErasures(erasureListOf(folder))).toEqual(named);
  }
});
