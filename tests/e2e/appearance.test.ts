import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScriptedApp } from '../harness/scripted-app.js';
import type { ScriptedApp } from '../harness/scripted-app.js';
import { describeInBrowser, PHONE } from './browser.js';
import { sidewaysScroll } from './page-checks.js';
import { agree, answered, button, lastMessage, say, whyButton } from './visitor.js';

const NARROWEST = { width: 320, height: 640 };
/** Wide code, a wide table and a word that does not break: what pushes a page out of its width. */
const WIDE = `${'unbreakable'.repeat(20)}

\`\`\`
${'const wide = 1; '.repeat(20)}
\`\`\`

| ${'column | '.repeat(12)}
| ${'--- | '.repeat(12)}
| ${'value | '.repeat(12)}`;

describeInBrowser('the look of the page', ({ open }) => {
  let app: ScriptedApp;
  beforeAll(async () => {
    app = await createScriptedApp('echo?ms=1', { clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  it.each([PHONE, NARROWEST])('fits a phone of $width px, whatever an answer holds', async (viewport) => {
    const page = await open(app.url, { viewport, hasTouch: true, isMobile: true });
    await page.getByRole('checkbox').first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await agree(page);
    expect(await sidewaysScroll(page)).toBe(0);
    await say(page, WIDE);
    await answered(page);
    await whyButton(page).click();
    await page.getByRole('list', { name: 'What was done, step by step' }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await button(page, 'Conversations').click();
    await page.getByRole('dialog').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('brings the reasons for an answer into sight when they are asked for', async () => {
    const page = await open(app.url, { viewport: PHONE });
    await agree(page);
    for (const text of ['One', 'Two', 'Three']) {
      await say(page, text);
      await lastMessage(page).getByText(text).waitFor();
      await answered(page);
    }
    await whyButton(page).click();
    const inSight = `document.querySelector('ol li:first-child')?.getBoundingClientRect().bottom <
      document.querySelector('#composer').getBoundingClientRect().top`;
    await expect.poll(() => page.evaluate(inSight)).toBe(true);
  });

  it('is light or dark as the device is, until one is chosen here, which is remembered', async () => {
    const page = await open(app.url, { colorScheme: 'dark' });
    const paper = () => lightness(page);
    await agree(page);
    await expect.poll(paper).toBeLessThan(0.3);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(paper).toBeGreaterThan(0.9);
    await button(page, 'Light or dark').click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await expect.poll(paper).toBeLessThan(0.3);
    await page.reload();
    await button(page, 'Light or dark').waitFor();
    await expect.poll(paper).toBeLessThan(0.3);
  });
});

/** Of the paper, from 0 to 1. */
async function lightness(page: Page): Promise<number> {
  const colour = await page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
  return Number(/^oklch\(([\d.]+)/.exec(colour)?.[1]);
}
