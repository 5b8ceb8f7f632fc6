import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScriptedApp } from '../harness/scripted-app.js';
import type { ScriptedApp } from '../harness/scripted-app.js';
import { describeInBrowser } from './browser.js';
import { agree, answered, button, composer, lastMessage, messages, say } from './visitor.js';

/** Past the end of a manual answer of 12 tokens. */
const ALL = 20;
const TOKENS = 12;

describeInBrowser('an answer that comes word by word', ({ open, newContext }) => {
  let app: ScriptedApp;
  beforeAll(async () => {
    app = await createScriptedApp(`manual?tokens=${TOKENS}`, { clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  /** Sends it, and resolves when the model server holds the request open. */
  async function ask(page: Page, text: string): Promise<void> {
    const next = app.model.replyRequests.length + 1;
    await say(page, text);
    await app.model.replyReceived(next);
  }

  async function askAndHear(page: Page, text: string): Promise<void> {
    await ask(page, text);
    app.model.release(ALL);
    await answered(page);
  }

  it('shows what was said before the end is there', async () => {
    const page = await open(app.url);
    await agree(page);
    await page.getByRole('banner').getByText('scripted/manual').waitFor();
    await ask(page, 'Tell me about lighthouses');
    app.model.release(6);
    await lastMessage(page).getByText('A lighthouse is a tower').waitFor();
    await button(page, 'Stop').waitFor();
    app.model.release(ALL);
    await answered(page);
    await button(page, 'Send').waitFor();
  });

  it('keeps what was said when it is stopped, and says so', async () => {
    const page = await open(app.url);
    await agree(page);
    await ask(page, 'Tell me about lighthouses');
    app.model.release(6);
    await lastMessage(page).getByText('A lighthouse is a tower').waitFor();
    await button(page, 'Stop').click();
    await lastMessage(page).getByText('You stopped the answer here.').waitFor();
    await page.reload();
    await lastMessage(page).getByText('A lighthouse is a tower').waitFor();
    await lastMessage(page).getByText('You stopped the answer here.').waitFor();
  });

  it('can be had again, and both versions stay to go between', async () => {
    const page = await open(app.url);
    await agree(page);
    await ask(page, 'Tell me about lighthouses');
    app.model.release(3);
    await lastMessage(page).getByText('A lighthouse').waitFor();
    await button(page, 'Stop').click();
    await answered(page);
    const next = app.model.replyRequests.length + 1;
    await button(lastMessage(page), 'Answer again').click();
    await app.model.replyReceived(next);
    app.model.release(ALL);
    await lastMessage(page).getByText('2 / 2').waitFor();
    expect(await lastMessage(page).getByText('You stopped the answer here.').count()).toBe(0);
    await button(lastMessage(page), 'Version before').click();
    await lastMessage(page).getByText('1 / 2').waitFor();
    await lastMessage(page).getByText('You stopped the answer here.').waitFor();
  });

  it('is another one when the question is edited, and the first question is kept', async () => {
    const page = await open(app.url);
    await agree(page);
    await askAndHear(page, 'Tell me about lighthouses');
    const question = messages(page).first();
    await button(question, 'Edit').click();
    const field = page.getByRole('textbox', { name: 'Say it in other words' });
    await field.fill('Tell me about foghorns');
    const next = app.model.replyRequests.length + 1;
    await button(page, 'Send instead').click();
    await app.model.replyReceived(next);
    app.model.release(ALL);
    await answered(page);
    await question.getByText('Tell me about foghorns').waitFor();
    await question.getByText('2 / 2').waitFor();
    await button(question, 'Version before').click();
    await question.getByText('Tell me about lighthouses').waitFor();
    expect(await messages(page).count()).toBe(2);
  });

  it('is followed by a second tab of the same person, from what was said before it was opened', async () => {
    const context = await newContext();
    const first = await context.newPage();
    await first.goto(app.url);
    await agree(first);
    await ask(first, 'Tell me about lighthouses');
    app.model.release(3);
    await lastMessage(first).getByText('A lighthouse').waitFor();
    await first.waitForURL(/\/c\//);
    const second = await context.newPage();
    await second.goto(first.url());
    await lastMessage(second).getByText('A lighthouse').waitFor();
    await button(second, 'Stop').waitFor();
    app.model.release(ALL);
    await answered(first);
    await answered(second);
    const paragraph = (page: Page) => lastMessage(page).getByRole('paragraph').first().textContent();
    expect(await paragraph(second)).toBe(await paragraph(first));

    await ask(second, 'And then?');
    await first.getByRole('log').getByText('And then?').waitFor();
    app.model.release(ALL);
    await answered(first);
    expect(await messages(first).count()).toBe(4);
  });

  it('leaves the keyboard where it was: Escape stops, and the next message can be typed at once', async () => {
    const page = await open(app.url);
    await agree(page);
    await composer(page).fill('Tell me about lighthouses');
    const next = app.model.replyRequests.length + 1;
    await page.keyboard.press('Enter');
    await app.model.replyReceived(next);
    app.model.release(3);
    await lastMessage(page).getByText('A lighthouse').waitFor();
    await page.keyboard.press('Escape');
    await answered(page);
    await page.keyboard.type('And foghorns?');
    expect(await composer(page).inputValue()).toBe('And foghorns?');
  });
});
