/** What the console shows of memory, looked at and worked with; its roles are asked in tests/server/console. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { describeInBrowser, DESK, PHONE } from '../browser.js';
import { objections, readToTheEnd, sidewaysScroll } from '../page-checks.js';
import { playApi } from './played-api.js';
import type { PlayedApi, PlayedOptions } from './played-api.js';
import { playedMemories } from './played-memories.js';
import { id, NOW } from './played-replies.js';

const SHOTS = 'tests/e2e/shots';
const VISITOR = id(3, 0);
const SLOW = { timeout: 180_000 };
const LOOKS = [DESK, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width: viewport.width, viewport, colorScheme })),
);

describeInBrowser('memory in the console', ({ newContext, expectTrouble }) => {
  let app: TestApp;
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  async function arrive(
    options: Parameters<typeof newContext>[0] = {},
    played: PlayedOptions = {},
  ): Promise<{ page: Page; api: PlayedApi }> {
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    const api = await playApi(context, played);
    return { page: await context.newPage(), api };
  }
  const go = (page: Page, path: string) => page.goto(`${app.url}/console${path}`);
  const callsOf = (api: PlayedApi, name: string) => api.calls.filter((call) => call.name === name);

  it.each(LOOKS)(
    'gives axe nothing to object to and stays in its width, $colorScheme and $width px wide',
    SLOW,
    async ({ viewport, colorScheme, width }) => {
      const { page } = await arrive({ viewport, colorScheme });
      const look = async (name: string) => {
        await page.screenshot({ path: `${SHOTS}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        expect(await objections(page), name).toEqual([]);
        expect(await sidewaysScroll(page), name).toBe(0);
      };
      await go(page, '/memory');
      await page.getByRole('table', { name: 'Facts by kind' }).waitFor();
      await readToTheEnd(page);
      await look('memory');
      await go(page, `/memories?visitor=${VISITOR}`);
      await page.getByRole('table', { name: /^Memories of visitor/ }).waitFor();
      await look('memories');
      await page.getByRole('button', { name: 'You live in Bristol.' }).click();
      await page.getByRole('complementary').locator('h2:focus').waitFor();
      await look('memory-detail');
      await page.getByRole('button', { name: 'Delete this memory' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await objections(page)).toEqual([]);
    },
  );

  it('has the vectors made that are lacking when an administrator asks for it, and nobody else may', async () => {
    const { page, api } = await arrive();
    await go(page, '/memory');
    await page.getByText('118 of 331').waitFor();
    await page.getByRole('button', { name: 'Embed what lacks' }).click();
    await page.getByText('The vectors are being made.').waitFor();
    expect(callsOf(api, 'embedMemories')).toHaveLength(1);

    const viewer = await arrive({}, { role: 'viewer' });
    await go(viewer.page, '/memory');
    await viewer.page.getByText('118 of 331').waitFor();
    expect(await viewer.page.getByRole('button', { name: 'Embed what lacks' }).count()).toBe(0);
    await go(viewer.page, `/memories?visitor=${VISITOR}`);
    await viewer.page.getByText('This page is not for your role.').waitFor();
    expect(callsOf(viewer.api, 'listVisitorMemories')).toEqual([]);
  });

  it('goes from a visitor to their memories, or by the id, and shows sensitive ones once it was confirmed', async () => {
    const { page, api } = await arrive({}, { role: 'moderator' });
    await go(page, '/visitors');
    await page.locator('button[data-row]').first().click();
    await page.getByRole('link', { name: 'What the bot remembers of them' }).click();
    await page.getByRole('table', { name: /^Memories of visitor/ }).waitFor();
    await page.getByText('sensitive, kept back').waitFor();
    expect(callsOf(api, 'listVisitorMemories').every(({ query }) => query['sensitive'] === undefined)).toBe(
      true,
    );
    await page.getByRole('button', { name: 'Show the sensitive ones' }).click();
    api.answer('listVisitorMemories', playedMemories(NOW, true));
    await page.getByRole('dialog').getByRole('button', { name: 'Show the sensitive ones' }).click();
    await page.getByRole('button', { name: 'You are allergic to peanuts.' }).waitFor();
    expect(callsOf(api, 'listVisitorMemories').at(-1)?.query['sensitive']).toBe('true');

    await go(page, '/memories');
    await page.getByText('Nobody is chosen.').waitFor();
    const field = page.getByLabel('Id of the visitor, whole');
    await field.fill('somebody');
    await page.getByRole('button', { name: 'Show their memories' }).click();
    await page.getByText('An id as the page Visitors shows it, whole.').waitFor();
    await field.fill(VISITOR);
    await page.getByRole('button', { name: 'Show their memories' }).click();
    await page.getByRole('table', { name: /^Memories of visitor/ }).waitFor();
  });

  it('deletes, pauses and erases only after asking, and says what was not done', async () => {
    expectTrouble(/status of 409/);
    const { page, api } = await arrive({}, { role: 'moderator' });
    await go(page, `/memories?visitor=${VISITOR}`);
    await page.getByRole('button', { name: 'You live in Bristol.' }).click();
    await page.getByRole('button', { name: 'See that one' }).click();
    await page.getByRole('complementary').getByRole('heading', { name: 'You live in Leeds.' }).waitFor();
    await page.getByRole('button', { name: 'Delete this memory' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete this memory' }).click();
    await page.getByText('The memory was deleted.').waitFor();

    api.fail('pauseVisitorMemory', 'CONFLICT');
    await page.getByRole('button', { name: 'Pause memory' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Pause memory' }).click();
    await dialog.getByText('That was not done').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await page.getByRole('button', { name: 'Erase all memories' }).click();
    const erase = dialog.getByRole('button', { name: 'Erase all memories' });
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill(VISITOR.slice(-8));
    await erase.click();
    await page.getByText('The memories of this visitor were erased.').waitFor();
    expect(callsOf(api, 'eraseVisitorMemories')).toHaveLength(1);
  });
});
