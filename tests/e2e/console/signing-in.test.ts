import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { describeInBrowser, DESK, PHONE } from '../browser.js';
import { objections, sidewaysScroll } from '../page-checks.js';
import { playApi } from './played-api.js';
import type { PlayedApi, PlayedOptions } from './played-api.js';

const LOOKS = [DESK, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width: viewport.width, viewport, colorScheme })),
);
const TOKEN = 'q8Zr5n2Yw0cJ7h4KfV1uTtX9sLmPbD3a';

describeInBrowser('coming into the console', ({ newContext, expectTrouble }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  async function arrive(
    path: string,
    played: PlayedOptions,
    options: Parameters<typeof newContext>[0] = {},
  ): Promise<{ page: Page; api: PlayedApi }> {
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    const api = await playApi(context, played);
    const page = await context.newPage();
    await page.goto(`${app.url}/console${path}`);
    return { page, api };
  }

  it('needs nothing but the keyboard, and leads to where one wanted to go', async () => {
    expectTrouble(/status of 401/);
    const { page, api } = await arrive('/audit?outcome=refused', { signedIn: false });
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.keyboard.type('Olga@Parley.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('a password of some length');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    expect(page.url()).toBe(`${app.url}/console/audit?outcome=refused`);
    await page.locator('[data-row]').first().waitFor();
    const asked = api.calls.findLast((call) => call.name === 'listAudit');
    expect(asked?.query['outcome']).toBe('refused');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('visitors');
    await page.keyboard.press('Enter');
    // The heading has the focus, not what had it before the palette; and there are rows for the keys to go to.
    await page.locator('h1:focus', { hasText: /^Visitors$/ }).waitFor();
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('[data-row]').first().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary')
      .locator('h2:focus', { hasText: /^Visitor / })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-row]').nth(1).and(page.locator(':focus')).waitFor();
  });

  it('asks for the second factor, or a recovery code, with the password again', async () => {
    expectTrouble(/status of 401/);
    const { page, api } = await arrive('/', { signedIn: false });
    api.answer('signIn', { state: 'code-needed' });
    await page.getByLabel('E-mail address').fill('olga@parley.example');
    await page.getByLabel('Password').fill('a password of some length');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Second factor' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill('0a1b-2c3d');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect
      .poll(() => api.calls.filter(({ name }) => name === 'signIn').at(-1)?.body)
      .toEqual({
        email: 'olga@parley.example',
        password: 'a password of some length',
        code: '0a1b-2c3d',
      });
  });

  it('says that the address or the password is wrong without losing the address', async () => {
    expectTrouble(/status of 401/);
    const { page, api } = await arrive('/sign-in', { signedIn: false });
    api.fail('signIn', 'UNAUTHENTICATED');
    await page.getByLabel('E-mail address').fill('olga@parley.example');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('Not signed in').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('olga@parley.example');
    expect(await objections(page)).toEqual([]);
  });

  it('is asked for again when the session has ended in the middle of work', async () => {
    expectTrouble(/status of 401/);
    const { page, api } = await arrive('/operators', {});
    await page.getByRole('table', { name: 'Operators' }).waitFor();
    api.endSession();
    await page.locator('button[data-row]').nth(1).click();
    await page.getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await page.getByText('You are not signed in.').waitFor();
    await page.getByLabel('E-mail address').fill('olga@parley.example');
    await page.getByLabel('Password').fill('a password of some length');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('table', { name: 'Operators' }).waitFor();
    expect(page.url()).toMatch(/\/console\/operators\?row=/);
  });

  it.each(LOOKS)(
    'welcomes whoever has a one-time link, $colorScheme and $width px wide',
    async ({ viewport, colorScheme }) => {
      const played = { signedIn: false };
      const { page, api } = await arrive(`/welcome#${TOKEN}`, played, { viewport, colorScheme });
      await page.getByRole('heading', { name: 'Welcome to the console' }).waitFor();
      await page.getByLabel('Name', { exact: true }).fill('Olga Marchetti');
      await page.waitForURL(`${app.url}/console/welcome`);
      expect(await objections(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);

      await page.getByLabel('E-mail address').fill('olga@parley.example');
      await page.getByLabel('New password', { exact: true }).fill('too short');
      await page.getByLabel('New password again').fill('too short');
      await page.getByRole('button', { name: 'Make the account and go in' }).click();
      await page.getByText('Shorter than 12 characters.').waitFor();
      expect(await objections(page)).toEqual([]);

      await page.getByLabel('New password', { exact: true }).fill('a password of some length');
      await page.getByLabel('New password again').fill('a password of some length');
      await page.getByRole('button', { name: 'Make the account and go in' }).click();
      await page.getByRole('heading', { name: /^How many people/ }).waitFor();
      expect(api.calls.find(({ name }) => name === 'acceptInvitation')?.body).toEqual({
        token: TOKEN,
        name: 'Olga Marchetti',
        email: 'olga@parley.example',
        password: 'a password of some length',
      });
    },
  );

  it('says plainly when a link was used, and when a part of it is missing', async () => {
    expectTrouble(/status of 404/);
    const { page, api } = await arrive('/welcome', { signedIn: false });
    await page.getByRole('heading', { name: 'The link is not complete' }).waitFor();
    api.fail('readInvitation', 'NOT_FOUND');
    await page.goto('about:blank');
    await page.goto(`${app.url}/console/welcome#${TOKEN}`);
    await page.getByRole('heading', { name: 'This link works no more' }).waitFor();
    expect(await objections(page)).toEqual([]);
  });
});
