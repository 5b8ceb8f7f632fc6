import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { describeInBrowser, DESK, PHONE } from '../browser.js';
import { objections, readToTheEnd, sidewaysScroll } from '../page-checks.js';
import { playApi } from './played-api.js';
import type { PlayedApi } from './played-api.js';

const LOOKS = [DESK, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width: viewport.width, viewport, colorScheme })),
);
const NARROWEST = { width: 320, height: 640 };

/** Each page with the heading that shows that it is there. */
const PAGES = [
  ['/', 'How many people talked to the bot, and how did it go?'],
  ['/visitors', 'Visitors'],
  ['/operators', 'Operators'],
  ['/audit', 'Audit log'],
  ['/jobs', 'Jobs'],
  ['/voices', 'Who writes the answers?'],
  ['/persona', 'Who is the bot?'],
  ['/memory', 'How much does the bot remember, and how much of it is wrong?'],
  ['/memories', 'What does the bot remember of a visitor?'],
  ['/keys', 'API keys'],
  ['/retention', 'How long is what kept?'],
  ['/account', 'Your account'],
  ['/no/such/page', 'Nothing here'],
] as const;
/** axe looks at several pages in each of these. */
const SLOW = { timeout: 180_000 };
const LISTS = ['/visitors', '/operators', '/audit', '/jobs', '/voices', '/keys'];

describeInBrowser('the pages of the console', ({ newContext, expectTrouble }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  async function arrive(options: Parameters<typeof newContext>[0]): Promise<{ page: Page; api: PlayedApi }> {
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    const api = await playApi(context);
    return { page: await context.newPage(), api };
  }
  const go = (page: Page, path: string) => page.goto(`${app.url}/console${path}`);

  it.each(LOOKS)(
    'give axe nothing to object to and stay in their width, $colorScheme and $width px wide',
    SLOW,
    async ({ viewport, colorScheme }) => {
      const { page } = await arrive({ viewport, colorScheme });
      for (const [path, heading] of PAGES) {
        await go(page, path);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await readToTheEnd(page);
        expect(await objections(page), path).toEqual([]);
        expect(await sidewaysScroll(page), path).toBe(0);
      }
    },
  );

  it.each(LOOKS)(
    'do so with the details of a row open too, $colorScheme and $width px wide',
    SLOW,
    async ({ viewport, colorScheme }) => {
      const { page } = await arrive({ viewport, colorScheme });
      for (const path of LISTS) {
        await go(page, path);
        await page.locator('button[data-row]').nth(1).click();
        await page.getByRole('complementary').locator('h2:focus').waitFor();
        expect(await objections(page), `details at ${path}`).toEqual([]);
        expect(await sidewaysScroll(page), `details at ${path}`).toBe(0);
      }
    },
  );

  it.each(LOOKS)(
    'do so with a dialog open too, $colorScheme and $width px wide',
    SLOW,
    async ({ viewport, colorScheme }) => {
      const { page } = await arrive({ viewport, colorScheme });
      for (const doing of [
        '/voices?do=connect',
        '/operators?do=invite',
        '/keys?do=create',
        '/audit?do=verify',
      ]) {
        await go(page, doing);
        await page.getByRole('dialog').waitFor();
        expect(await objections(page), doing).toEqual([]);
      }
    },
  );

  it('fit the narrowest phone', async () => {
    const { page } = await arrive({ viewport: NARROWEST, hasTouch: true, isMobile: true });
    for (const [path, heading] of PAGES) {
      await go(page, path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await readToTheEnd(page);
      expect(await sidewaysScroll(page), path).toBe(0);
    }
  });

  it('name themselves in the title of the window and take the focus when one comes to them', async () => {
    const { page } = await arrive({});
    await go(page, '/');
    await page.getByRole('navigation').getByRole('link', { name: 'Jobs' }).click();
    await page.locator('h1:focus', { hasText: /^Jobs$/ }).waitFor();
    await expect.poll(() => page.title()).toBe('Jobs · Parley console');
  });

  it('say what failed, and read it again when asked', async () => {
    expectTrouble(/status of 500/);
    const { page, api } = await arrive({});
    api.fail('listJobs', 'INTERNAL');
    await go(page, '/jobs');
    await page.getByRole('alert').getByText('Something broke on the server. It was recorded.').waitFor();
    expect(await objections(page)).toEqual([]);
    api.answer('listJobs', { jobs: [], next: null, kinds: [], counts: noJobs() });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('There was nothing to do yet.').waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('offer a sample week to who has no visitors, and say on every page that it is one', async () => {
    const { page, api } = await arrive({});
    api.answer('getOverview', emptyOverview());
    await go(page, '/');
    await page.getByRole('button', { name: 'Open a sample week' }).click();
    const banner = page.getByText('You are looking at a sample week: nothing here is real');
    await banner.waitFor();
    await expect.poll(() => api.calls.at(-1)?.headers['x-parley-sample']).toBe('1');
    await page.getByRole('navigation').getByRole('link', { name: 'Operators' }).click();
    await page.getByRole('table', { name: 'Operators' }).waitFor();
    expect(await banner.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Invite an operator' }).count()).toBe(0);
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the sample week' }).click();
    await page.getByRole('button', { name: 'Open a sample week' }).waitFor();
    await expect.poll(() => api.calls.at(-1)?.headers['x-parley-sample']).toBeUndefined();
  });
});

function noJobs() {
  return { waiting: 0, running: 0, done: 0, failed: 0, cancelled: 0 };
}

function emptyOverview() {
  return {
    days: [{ day: '2026-11-24', visitors: 0, conversations: 0, turns: 0, failed: 0 }],
    turnsRunning: 0,
    jobsWaiting: 0,
    jobsFailed: 0,
    voice: { kind: 'composer', model: null },
    version: '0.1.0',
  };
}
