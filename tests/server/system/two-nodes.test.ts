import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasPostgres, makeEmptyPostgres } from '../../harness/databases.js';
import { Page } from '../../harness/people.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

describe.skipIf(!hasPostgres())('two servers on one PostgreSQL', () => {
  let first: ScriptedApp;
  let second: TestApp;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const empty = await makeEmptyPostgres();
    drop = empty.drop;
    const settings = { DATABASE_URL: empty.url, SECRET: 'one secret for both, of 32 characters or more' };
    first = await createScriptedApp('manual?tokens=30', { settings });
    second = await createTestApp({ settings });
  });
  afterEach(async () => {
    await second.close();
    await first.close();
    await drop();
  });

  async function askOnOneAndReadOnTheOther() {
    const { cookie, ...alice } = await first.person('alice');
    const page = await Page.open(first.url, cookie);
    const asked = await page.says('hello');
    await first.model.replyReceived(1);
    first.model.release(5);
    await page.until(() => page.textOf(asked.turn) !== '');
    const elsewhere = await Page.open(second.url, cookie);
    const { turn } = await elsewhere.resumes(asked.turnId, 0);
    await elsewhere.until(() => elsewhere.textOf(turn) !== '');
    return { alice, page, asked, elsewhere, turn };
  }

  it('give the whole answer to a page on the node that does not run it', async () => {
    const { page, asked, elsewhere, turn } = await askOnOneAndReadOnTheOther();
    first.model.release(25);
    await elsewhere.endOf(turn);
    await page.endOf(asked.turn);
    expect(elsewhere.eventsOf(turn).map(([, ...event]) => event)).toEqual(
      page.eventsOf(asked.turn).map(([, ...event]) => event),
    );
    page.close();
    elsewhere.close();
  });

  it('stop an answer that the other one runs, with what was said so far', async () => {
    const { page, asked, elsewhere, turn } = await askOnOneAndReadOnTheOther();
    await elsewhere.asks('turn:stop', { turnId: asked.turnId });
    expect((await elsewhere.endOf(turn))[3]).toMatchObject({ state: 'stopped' });
    first.model.release(5);
    expect((await page.endOf(asked.turn))[3]).toMatchObject({ state: 'stopped' });
    expect(page.textOf(asked.turn)).toBe(elsewhere.textOf(turn));
    page.close();
    elsewhere.close();
  });
});
