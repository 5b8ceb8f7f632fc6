import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
