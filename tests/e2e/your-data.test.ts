import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from '../harness/test-app.js';
import type { TestApp } from '../harness/test-app.js';
import { PHONE, describeInBrowser } from './browser.js';
import { agree, answered, button, composer, say } from './visitor.js';

describeInBrowser('the visitor’s own data', ({ open, expectTrouble }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  async function openData(page: Page) {
    await button(page, 'Conversations').click();
    await button(page.getByRole('dialog', { name: 'Conversations' }), 'Your data').click();
    const dialog = page.getByRole('dialog', { name: 'Your data' });
    await dialog.waitFor();
    return dialog;
  }

  async function begin(page: Page, text: string) {
    await agree(page);
    await say(page, text);
    await answered(page);
  }

  async function findsConversation(page: Page, name: string) {
    await composer(page).waitFor();
    await button(page, 'Conversations').click();
    await page.getByRole('dialog', { name: 'Conversations' }).getByRole('link', { name }).waitFor();
  }

  async function showCode(page: Page): Promise<string> {
    const dialog = await openData(page);
    await button(dialog, 'Show a code').click();
    await dialog
      .getByRole('img', { name: /a picture to scan/ })
      .locator('path')
      .waitFor();
    const shown = await dialog.getByRole('group', { name: 'The code' }).textContent();
    return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(shown ?? '')?.[0] ?? '';
  }

  it('links another device by the code that is typed at the gate', async () => {
    const here = await open(app.url);
    await begin(here, 'hello from here');
    const code = await showCode(here);
    const there = await open(app.url, { viewport: PHONE });
    await button(there, 'I already talk here on another device').click();
    await there.getByRole('textbox', { name: 'Code from the other device' }).fill(code.toLowerCase());
    await there.keyboard.press('Enter');
    await findsConversation(there, 'hello from here');
  });

  it('links a device that has conversations by the address in the picture, and asks what becomes of them', async () => {
    expectTrouble(/409/);
    const here = await open(app.url);
    await begin(here, 'hello from here');
    const code = await showCode(here);
    const there = await open(app.url);
    await begin(there, 'hello from there');
    await there.goto(`${app.url}/link#${code}`);
    await there.getByRole('heading', { name: 'Go on as on your other device?' }).waitFor();
    await button(there, 'Use this code').click();
    await there.getByText('There is 1 conversation here.').waitFor();
    await button(there, 'Bring along').click();
    await findsConversation(there, 'hello from here');
    await there.getByRole('link', { name: 'hello from there' }).waitFor();
    await there.waitForURL(`${app.url}/`);
  });

  it('says that a code is none, and leaves the device as it was', async () => {
    expectTrouble(/404/);
    const page = await open(app.url);
    await button(page, 'I already talk here on another device').click();
    await page.getByRole('textbox', { name: 'Code from the other device' }).fill('ABCD-EFGH');
    await button(page, 'Use this code').click();
    await page.getByRole('alert').getByText('This code is none').waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  it('gives twelve words once, and the conversations back for them', async () => {
    const here = await open(app.url);
    await begin(here, 'hello from here');
    const dialog = await openData(here);
    await button(dialog, 'Make a recovery phrase').click();
    const words = dialog.getByRole('group', { name: 'Your recovery phrase' }).getByRole('listitem');
    await words.last().waitFor();
    expect(await words.count()).toBe(12);
    const phrase = (await words.allTextContents()).join(' ');
    await here.reload();
    const again = await openData(here);
    await again.getByText('You have one. It is shown nowhere').waitFor();
    const there = await open(app.url);
    await button(there, 'I have a recovery phrase').click();
    await there.getByRole('textbox', { name: 'The twelve words' }).fill(phrase);
    await button(there, 'Use this phrase').click();
    await findsConversation(there, 'hello from here');
  });

  it('erases everything only after a word was typed, and goes back to the gate', async () => {
    expectTrouble(/401/);
    const page = await open(app.url);
    await begin(page, 'hello from here');
    await page.waitForURL(/\/c\//);
    const address = page.url();
    const dialog = await openData(page);
    await button(dialog, 'Erase everything').click();
    await dialog.getByText('All your conversations go').waitFor();
    const confirm = button(dialog, 'Erase everything now');
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: /type the word erase/ }).fill('Erase');
    await confirm.click();
    await page.getByRole('heading', { name: 'Before you talk to Parley' }).waitFor();
    await page.waitForURL(`${app.url}/`);
    await page.getByRole('heading', { name: 'Before you talk to Parley' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.goto(address);
    await page.getByRole('heading', { name: 'Before you talk to Parley' }).waitFor();
  });

  it('lets everything be downloaded', async () => {
    const page = await open(app.url);
    await begin(page, 'hello from here');
    const dialog = await openData(page);
    const coming = page.waitForEvent('download');
    await dialog.getByRole('link', { name: 'Download everything' }).click();
    expect((await coming).suggestedFilename()).toBe('parley-data.json');
  });

  it('works for its place when the server asks for it, without holding the page', async () => {
    expectTrouble(/428/);
    const guarded = await createTestApp({
      clientFolder: resolve('dist/client'),
      settings: { PROOF_OF_WORK: 'on' },
    });
    const page = await open(guarded.url);
    await page.getByRole('checkbox', { name: /at least 18/ }).check();
    await page.getByRole('checkbox', { name: /agree to it/ }).check();
    await button(page, 'Begin').click();
    await page.getByText('Checking that you are not a flood').waitFor();
    await composer(page).waitFor();
    await page.close();
    await guarded.close();
  });
});
