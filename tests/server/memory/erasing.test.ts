/** What was erased is in no file any more: not in the database, not in its log, not beside it. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MemoryPage } from '../../../protocol/memories.js';
import type { Page, Person } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

/** Short, so that it stands in the full text as it is; not what a stemmer changes. */
const PLANTED = 'Quaggabo';

let app: TestApp;
let alice: Person;
let page: Page;
beforeEach(async () => {
  app = await createTestApp();
  alice = await app.person('alice');
  page = await alice.opensAPage();
});
afterEach(() => app.close());

describe('an erased memory is in no file any more', () => {
  it.each<[how: string, erase: () => Promise<unknown>]>([
    ['by itself, with what it took the place of', async () => alice.calls('DELETE', await pathOfNewest())],
    ['with all memories', () => alice.calls('DELETE', '/api/memories')],
    ['with its person', () => alice.calls('DELETE', '/api/me')],
    ['because its writing was taken back', () => undoAll()],
    ['because it is to be forgotten', () => tells('Please forget where I live.')],
  ])('%s', async (_how, erase) => {
    const bob = await app.person('bob');
    await bob.calls('POST', '/api/memories', { text: 'I live in Berlin.' });
    const conversation = await tells(`I live in ${PLANTED}.`);
    await tells('I moved to Paris.');
    // Its words are gone with the message; what is remembered of them is what is looked for.
    await alice.calls('DELETE', `/api/conversations/${conversation}`);
    await app.server.services.database.checkpoint();
    expect(await filesWith(PLANTED)).toEqual(['parley.db']);
    await erase();
    expect(await filesWith(PLANTED)).toEqual([]);
    expect(await filesWith('Berlin')).not.toEqual([]);
    await checkFullText();
  });
});

it('a memory that was put right leaves what it said before only to be taken back', async () => {
  await tells(`I live in ${PLANTED}.`);
  const path = await pathOfNewest();
  await alice.calls('PATCH', path, { text: 'You live in Berlin.' });
  const search = async (q: string) =>
    (await alice.calls<MemoryPage>('GET', `/api/memories?q=${q}`)).body.memories.length;
  expect([await search(PLANTED), await search('Berlin')]).toEqual([0, 1]);
  await alice.calls('DELETE', path);
  await checkFullText();
});

async function tells(text: string): Promise<string> {
  const heard = page.memories.length;
  const { turn, conversationId } = await page.says(text);
  await page.endOf(turn);
  await page.until(() => page.memories.length > heard);
  return conversationId;
}

async function pathOfNewest(): Promise<string> {
  const { body } = await alice.calls<MemoryPage>('GET', '/api/memories');
  return `/api/memories/${body.memories[0]?.id}`;
}

async function undoAll(): Promise<void> {
  for (const { messageId } of [...page.memories].reverse())
    await alice.calls('POST', `/api/memories/updates/${messageId}/undo`, {});
}

async function filesWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(app.dataFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = (await readFile(join(entry.parentPath, entry.name))).toString('latin1').toLowerCase();
    if (bytes.includes(text.toLowerCase())) found.push(entry.name);
  }
  return found;
}

/** Rejects where the full text does not say of the facts what they say themselves. */
async function checkFullText(): Promise<void> {
  const { database } = app.server.services;
  const check = database.db
    .insertInto('memory_text')
    .values({ memory_text: 'integrity-check', rank: 1 } as never);
  await database.batch([{ query: check }]);
}
