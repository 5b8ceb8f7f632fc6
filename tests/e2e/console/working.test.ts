import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CSRF_HEADER } from '../../../protocol/console/console-api.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { describeInBrowser, PHONE } from '../browser.js';
import { objections } from '../page-checks.js';
import { playApi } from './played-api.js';
import type { PlayedApi, PlayedOptions } from './played-api.js';
import { NOW } from './played-replies.js';
import { playedVoices } from './played-voices.js';

describeInBrowser('working in the console', ({ newContext, expectTrouble }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  async function arrive(
    path: string,
    played: PlayedOptions = {},
    options: Parameters<typeof newContext>[0] = {},
  ): Promise<{ page: Page; api: PlayedApi }> {
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    const api = await playApi(context, played);
    const page = await context.newPage();
    await page.goto(`${app.url}/console${path}`);
    return { page, api };
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('goes anywhere from the palette, and begins what the role may begin', async () => {
    const { page } = await arrive('/');
    await button(page, 'Go to … Ctrl K').click();
    await page.getByRole('combobox').waitFor();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.type('make');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Make a key' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('dark');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  });

  it('offers a viewer nothing that a viewer may not do', async () => {
    const { page } = await arrive('/operators', { role: 'viewer' });
    await page.getByRole('table', { name: 'Operators' }).waitFor();
    expect(await button(page, 'Invite an operator').count()).toBe(0);
    expect(await page.getByRole('navigation').getByRole('link', { name: 'API keys' }).count()).toBe(0);
    await page.locator('button[data-row]').nth(1).click();
    await page.getByRole('complementary').getByRole('heading').waitFor();
    expect(await button(page, 'Disable').count()).toBe(0);

    await page.goto(`${app.url}/console/visitors`);
    await page.locator('button[data-row]').first().click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    expect(await button(page, 'Erase this visitor').count()).toBe(0);
    await page.goto(`${app.url}/console/retention`);
    await page.getByText('90 days').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.goto(`${app.url}/console/keys`);
    await page.getByText('This page is not for your role.').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    expect(await page.getByRole('option', { name: 'Make a key' }).count()).toBe(0);
    expect(await page.getByRole('option', { name: 'API keys' }).count()).toBe(0);
  });

  it('erases a visitor only after the id was typed, and with the token of the session', async () => {
    const { page, api } = await arrive('/visitors', { role: 'moderator' });
    await page.locator('button[data-row]').first().click();
    await button(page, 'Erase this visitor').click();
    const dialog = page.getByRole('dialog');
    const erase = dialog.getByRole('button', { name: 'Erase' });
    expect(await erase.isDisabled()).toBe(true);
    expect(await objections(page)).toEqual([]);
    const id = /Type (\w+)/.exec((await dialog.getByText(/^Type/).textContent()) ?? '')?.[1] ?? '';
    await dialog.getByRole('textbox').fill(id);
    await erase.click();
    await page.getByRole('status').getByText(`Visitor ${id} was erased.`).waitFor();
    const call = api.calls.find(({ name }) => name === 'eraseVisitor');
    expect(call?.headers[CSRF_HEADER]).toBe('played-token');
  });

  it('saves periods only after it was seen what they would remove', async () => {
    const { page, api } = await arrive('/retention');
    const days = page.getByRole('group', { name: 'Conversations' }).getByRole('textbox');
    await days.fill('60');
    await button(page, 'See what would go').click();
    await page.getByText('This much is older').waitFor();
    expect(await objections(page)).toEqual([]);
    await days.fill('61');
    await button(page, 'Save these periods').waitFor({ state: 'detached' });
    await days.fill('60');
    await button(page, 'Save these periods').click();
    await page.getByRole('status').getByText('The periods are in force.').waitFor();
    const sent = api.calls.filter(({ name }) => name === 'setRetention').map(({ body }) => body);
    expect(sent).toMatchObject([{ dryRun: true }, { periods: { conversations: 60 } }]);
  });

  it('shows a new key and a one-time link once', async () => {
    const { page } = await arrive('/keys');
    await button(page, 'Make a key').click();
    await page.getByRole('dialog').getByLabel('Name').fill('Nightly evaluation');
    await button(page, 'Make the key').click();
    await page.getByText('pk-4f1c9Yw0cJ7h4KfV1uTtX9sLmPbD3aq8Zr5n2').waitFor();
    expect(await objections(page)).toEqual([]);
    await button(page, 'I have it').click();
    await page.getByText('pk-4f1c9Yw0c').waitFor({ state: 'detached' });

    await page.goto(`${app.url}/console/operators?do=invite`);
    await page.getByRole('dialog').getByLabel('Name').fill('Nadia Berg');
    await page.getByRole('dialog').getByLabel('E-mail address').fill('nadia@parley.example');
    await button(page, 'Make a one-time link').click();
    await page.getByText(/\/console\/welcome#/).waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('sets up a second factor with a picture that the policy allows', async () => {
    const { page } = await arrive('/account', {}, { viewport: PHONE });
    await button(page, 'Set it up').click();
    await page.getByLabel('Your password now').fill('a password of some length');
    await button(page, 'Next').click();
    await page.getByRole('img', { name: /QR code/ }).waitFor();
    await page.getByText('JBSW Y3DP').waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Code' }).fill('123456');
    await button(page, 'Put it in force').click();
    await page.getByText('Recovery codes, shown this once').waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('connects a model server that was found: tried first, then saved and put to use', async () => {
    const { page, api } = await arrive('/voices?do=connect');
    for (const name of ['getVoices', 'saveEndpoint'] as const) api.answer(name, unconnected());
    await page.reload();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ollama at 127.0.0.1:11434, 2 models' }).click();
    expect(await dialog.getByLabel('Address').inputValue()).toBe('http://127.0.0.1:11434/');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await dialog.getByText('Hello, nice to meet you.').waitFor();
    expect(await objections(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Connect and use' }).click();
    await page.getByRole('status').getByText('In use from now on: Model servers.').waitFor();
    const sent = (name: string) => api.calls.findLast((call) => call.name === name)?.body;
    expect(sent('tryVoice')).toMatchObject({ voice: { kind: 'openai', endpoint: { model: 'qwen3:8b' } } });
    expect(sent('saveEndpoint')).toMatchObject({ url: 'http://127.0.0.1:11434/', name: '127.0.0.1:11434' });
    expect(sent('chooseVoice')).toMatchObject({ choice: { kind: 'openai' }, version: 4 });
  });

  it('says in one line why a server does not answer, and offers the models that it has', async () => {
    const { page, api } = await arrive('/voices?do=connect');
    api.answer('tryVoice', {
      outcome: 'failed',
      reason: 'The model server has no model "lama": choose one that it has.',
      models: ['llama3.2:3b'],
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Address').fill('http://models.example');
    await dialog.getByLabel('Model', { exact: true }).fill('lama');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await dialog.getByText('The model server has no model "lama"').waitFor();
    await dialog.getByText('It lists: llama3.2:3b.').waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('lets a viewer read the voices and the persona, and change nothing', async () => {
    const { page } = await arrive('/voices', { role: 'viewer' });
    await page.getByText('500,000', { exact: true }).waitFor();
    for (const name of ['Connect a model server', 'Use: Built-in voice', 'Download', 'Save the budgets'])
      expect(await button(page, name).count(), name).toBe(0);
    await page.goto(`${app.url}/console/persona`);
    await page.getByText('Marlow').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  it('saves a persona, and can go back to the one that Parley brings', async () => {
    const { page, api } = await arrive('/persona');
    await page.getByLabel('Starter 3').fill('');
    await button(page, 'Save the persona').click();
    await page.getByRole('status').getByText('The persona is in force.').waitFor();
    const saved = api.calls.findLast((call) => call.name === 'savePersona')?.body;
    expect(saved).toMatchObject({ version: 2, persona: { name: 'Marlow', starters: { length: 2 } } });
    await button(page, "Fill in Parley's own").click();
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Parley');
  });

  it('says which row of the audit log is broken', async () => {
    const { page, api } = await arrive('/audit');
    api.answer('verifyAudit', {
      entries: 218,
      head: null,
      broken: { seq: 117, reason: 'its hash does not belong to what stands in it' },
    });
    await button(page, 'Verify the chain').click();
    await page.getByText('Broken at row 117').waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('says when the server cannot be reached, and leaves what was read', async () => {
    expectTrouble(/ERR_FAILED/);
    const { page } = await arrive('/operators');
    await page.getByRole('table', { name: 'Operators' }).waitFor();
    await page.route('**/api/console/**', (route) => route.abort());
    await page.locator('button[data-row]').nth(1).click();
    await button(page, 'Disable').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('dialog').getByText('The server cannot be reached.').waitFor();
    expect(await page.locator('button[data-row]').count()).toBe(5);
  });
});

/** As an installation is that has no model server yet. */
function unconnected() {
  const voices = playedVoices(NOW);
  return { ...voices, endpoints: [], choice: { ...voices.choice, kind: 'composer' } };
}
