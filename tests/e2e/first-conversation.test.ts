import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STAGE_NAMES } from '../../protocol/stages.js';
import { createTestApp } from '../harness/test-app.js';
import type { TestApp } from '../harness/test-app.js';
import { describeInBrowser } from './browser.js';
import { agree, answered, button, composer, lastMessage, messages, say, whyButton } from './visitor.js';

const MOST_STOPS = 40;

describeInBrowser('a first conversation, with nothing configured', ({ open }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  it('cannot begin before the visitor has agreed, and until then nothing is kept on the device', async () => {
    const page = await open(app.url);
    await page.getByRole('heading', { name: 'Before you talk to Parley' }).waitFor();
    expect(await composer(page).count()).toBe(0);
    const begin = button(page, 'Begin');
    expect(await begin.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /at least 18/ }).check();
    expect(await begin.isDisabled()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /released for research/ }).isChecked()).toBe(false);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('goes from a starter to an answer of the voice that the header names, and is there after a reload', async () => {
    const page = await open(app.url);
    await agree(page);
    await page.getByRole('heading', { name: /^Hello, I'm Parley, a program/ }).waitFor();
    await page.getByRole('banner').getByText('built-in voice, no language model').waitFor();
    await button(page, 'Who are you?').click();
    const words = await (await answered(page)).textContent();
    expect(await messages(page).count()).toBe(2);
    await page.waitForURL(/\/c\/[0-9a-f-]{36}$/);

    await page.reload();
    expect(await (await answered(page)).textContent()).toBe(words);
    expect(await messages(page).count()).toBe(2);
  });

  it('knows the visitor again by a cookie that no script can read', async () => {
    const page = await open(app.url);
    await agree(page);
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax' }]);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.reload();
    await composer(page).waitFor();
  });

  it('explains every answer by all stages of its turn, each with its decision and its time', async () => {
    const page = await open(app.url);
    await agree(page);
    await say(page, 'What can you do?');
    await answered(page);
    await whyButton(page).click();
    const stages = stageRows(page);
    await stages.last().waitFor();
    expect(await stages.count()).toBe(STAGE_NAMES.length);
    const rows = await stages.allTextContents();
    expect(rows.filter((row) => !/\d m?s/.test(row))).toEqual([]);
    await lastMessage(page).getByText('The built-in voice answered in').waitFor();
  });

  it('can be had with the keyboard alone, from the terms to the reasons for the answer', async () => {
    const page = await open(app.url);
    await tabTo(page, page.getByRole('checkbox', { name: /at least 18/ }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('checkbox', { name: /agree to it/ }));
    await page.keyboard.press('Space');
    await tabTo(page, button(page, 'Begin'));
    await page.keyboard.press('Enter');
    await tabTo(page, composer(page));
    await page.keyboard.type('Hello there');
    await page.keyboard.press('Enter');
    await answered(page);
    await tabTo(page, whyButton(page));
    await page.keyboard.press('Enter');
    await stageRows(page).last().waitFor();
  });

  it('says to a screen reader that an answer has begun, and the whole of it when it is complete', async () => {
    const page = await open(app.url);
    await agree(page);
    await say(page, 'Who are you?');
    await page.getByRole('status').filter({ hasText: 'Parley is answering.' }).waitFor();
    await answered(page);
    const announced = page.getByRole('status').filter({ hasText: /^Parley: / });
    await announced.waitFor();
    const words = (await announced.textContent())?.slice('Parley: '.length).trim() ?? '';
    expect(words.length).toBeGreaterThan(20);
    expect(await lastMessage(page).textContent()).toContain(words);
  });
});

function stageRows(page: Page) {
  return page.getByRole('list', { name: 'What was done, step by step' }).getByRole('listitem');
}

/** Presses Tab until the control has the focus; a page whose stops are used up before has lost it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await control.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(control)} was not reached by Tab`);
}
