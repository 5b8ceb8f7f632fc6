/** The console against the server itself, from the first administrator's link on; the other suites play its API. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { describeInBrowser, DESK, PHONE } from '../browser.js';
import { objections, readToTheEnd, sidewaysScroll } from '../page-checks.js';

const SHOTS = 'tests/e2e/shots';
/** The server fills the sample week while the page waits, a minute of work on a machine that has other things to do. */
const FILLING_MS = 90_000;
const SLOW = { timeout: 180_000 };
const PASSWORD = 'correct horse battery staple';

describeInBrowser('the console on a fresh installation', ({ newContext }) => {
  let app: TestApp;
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  it(
    'takes its first administrator by the one-time link, shows a sample week, and keeps an unbroken log',
    SLOW,
    async () => {
      const first = await app.server.services.operators.inviteFirst();
      const context = await newContext({ reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`${app.url}/console/welcome#${first?.token}`);
      await page.getByLabel('E-mail address').fill('olga@parley.example');
      await page.getByLabel('Name', { exact: true }).fill('Olga');
      await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
      await page.getByLabel('New password again').fill(PASSWORD);
      await page.getByRole('button', { name: 'Make the account and go in' }).click();
      await page.getByText('Nobody has talked to the bot yet.').waitFor();

      await page.getByRole('button', { name: 'Open a sample week' }).click();
      await page.getByRole('region', { name: 'Sample week' }).waitFor();
      await page.locator('main table tbody tr').first().waitFor({ timeout: FILLING_MS });
      for (const viewport of [DESK, PHONE]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.screenshot({ path: `${SHOTS}/sample-${viewport.width}-${colorScheme}.png` });
          expect(await objections(page)).toEqual([]);
          expect(await sidewaysScroll(page)).toBe(0);
        }
      }
      await page.setViewportSize(DESK);
      await page.goto(`${app.url}/console/visitors`);
      await page.locator('main table tbody tr').first().waitFor();
      await page.screenshot({ path: `${SHOTS}/sample-visitors.png` });
      await page.getByRole('button', { name: 'Close the sample week' }).click();
      await page.getByText('Nobody has talked to the bot yet.').waitFor();

      await page.goto(`${app.url}/console/audit`);
      await page.getByText('operator.joined').first().waitFor();
      await page.getByRole('button', { name: 'Verify the chain' }).click();
      await page.getByText(/Whole: \d+ row/).waitFor();
      await page.screenshot({ path: `${SHOTS}/audit-real.png` });
      await page.goto(`${app.url}/console/keys`);
      await readToTheEnd(page);
      expect(await objections(page)).toEqual([]);

      // The link was used: it lets nobody else in.
      expect(await app.server.services.operators.inviteFirst()).toBeUndefined();
    },
  );
});
