import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { createTestApp } from '../harness/test-app.js';
import type { TestApp } from '../harness/test-app.js';
import { describeInBrowser } from './browser.js';
import { agree, answered, button, composer, say } from './visitor.js';

describeInBrowser('the list of conversations', ({ open }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  async function openDrawer(page: Page) {
    await button(page, 'Conversations').click();
    const drawer = page.getByRole('dialog', { name: 'Conversations' });
    await drawer.waitFor();
    return drawer;
  }

  async function begin(page: Page, text: string) {
    await say(page, text);
    await answered(page);
  }

  it('renames a conversation where it is listed, and the page takes the new name', async () => {
    const page = await open(app.url);
    await agree(page);
    await begin(page, 'hello there');
    const drawer = await openDrawer(page);
    await button(drawer, 'Rename or delete “hello there”').click();
    await drawer.getByRole('menuitem', { name: 'Rename' }).click();
    const field = drawer.getByRole('textbox', { name: 'Name of the conversation' });
    await field.fill('A first greeting');
    await page.keyboard.press('Enter');
    await drawer.getByRole('link', { name: 'A first greeting' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'A first greeting', level: 1 }).waitFor();
  });

  it('deletes only after a dialog that names what goes, and keeps it when that is dismissed', async () => {
    const page = await open(app.url);
    await agree(page);
    await begin(page, 'hello there');
    await page.waitForURL(/\/c\//);
    const address = page.url();
    const drawer = await openDrawer(page);
    const askToDelete = async () => {
      await button(drawer, 'Rename or delete “hello there”').click();
      await drawer.getByRole('menuitem', { name: 'Delete' }).click();
      const dialog = page.getByRole('dialog', { name: 'Delete “hello there”?' });
      await dialog.getByText('Everything said in it goes').waitFor();
      return dialog;
    };
    await button(await askToDelete(), 'Keep it').click();
    await drawer.getByRole('link', { name: 'hello there' }).waitFor();
    await button(await askToDelete(), 'Delete').click();
    await drawer.getByText('Nothing yet.').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(`${app.url}/`);
    await composer(page).waitFor();
    await page.goto(address);
    await page.getByText('No conversation is here').waitFor();
  });

  it('goes back to an earlier conversation, and to the one after it with the button of the browser', async () => {
    const page = await open(app.url);
    await agree(page);
    await begin(page, 'hello there');
    await button(page, 'New conversation').click();
    await page.getByRole('heading', { name: /^Hello, I'm Parley/ }).waitFor();
    await begin(page, 'who are you?');
    const drawer = await openDrawer(page);
    await drawer.getByRole('link', { name: 'hello there' }).click();
    await page.getByRole('heading', { name: 'hello there', level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'who are you?', level: 1 }).waitFor();
  });
});
