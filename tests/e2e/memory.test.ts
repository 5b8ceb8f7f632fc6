import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ConversationId, MessageId } from '../../protocol/ids.js';
import type { MemoryUpdate } from '../../protocol/memories.js';
import { createTestApp } from '../harness/test-app.js';
import type { TestApp } from '../harness/test-app.js';
import { DESK, PHONE, describeInBrowser } from './browser.js';
import { objections, sidewaysScroll } from './page-checks.js';
import { playMemory, playedFact, playedFactId } from './played-memory.js';
import type { PlayedMemory } from './played-memory.js';
import { agree, answered, button, composer, messages, say, whyButton } from './visitor.js';

const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true };
const DOG = { type: 'added', text: 'You have a dog called Max.', before: null } as const;

async function openMemory(page: Page) {
  await button(page, 'Conversations').click();
  await button(page.getByRole('dialog', { name: 'Conversations' }), 'Memory').click();
  const panel = page.getByRole('dialog', { name: 'Memory' });
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  return panel;
}

describeInBrowser('what is remembered, on the page', ({ newContext, expectTrouble }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  async function arrive(options: BrowserContextOptions = {}) {
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    const memory = await playMemory(context);
    const page = await context.newPage();
    await page.goto(app.url);
    await agree(page);
    return { page, memory };
  }

  /** One question and its answer, and what the question wrote to memory. */
  async function converse(page: Page, memory: PlayedMemory, changes: MemoryUpdate['changes']) {
    await say(page, 'I have a dog called Max.');
    await answered(page);
    await page.waitForURL(/\/c\//);
    const messageId = MessageId.parse(
      (await messages(page).first().getAttribute('id'))?.replace('message-', ''),
    );
    const conversationId = ConversationId.parse(new URL(page.url()).pathname.split('/')[2]);
    memory.updates = [{ messageId, conversationId, at: 1, changes, undone: false }];
    await page.reload();
    await messages(page).nth(1).waitFor();
    return { messageId, conversationId };
  }

  it('is said beside the message whose words were written, and taken back there', async () => {
    expectTrouble(/409/);
    const { page, memory } = await arrive();
    await converse(page, memory, [{ ...DOG, factId: playedFactId(4) }]);
    const note = messages(page).first().getByRole('note');
    await expect
      .poll(() => note.textContent())
      .toBe('remembered: you have a dog called Max · undo · what I remember');
    memory.fail('undoMemoryUpdate', 'CONFLICT');
    await button(note, 'Undo: you have a dog called Max').click();
    await note.getByRole('alert').getByText('Something said later builds on it').waitFor();
    memory.fail('undoMemoryUpdate', null);
    await button(note, 'Undo: you have a dog called Max').press('Enter');
    await note.getByText('taken back:').waitFor();
    expect(await button(note, 'Undo: you have a dog called Max').count()).toBe(0);
    // The button that was pressed is gone, and the focus is where it was.
    expect(await note.locator(':focus').count()).toBe(1);
    await page.getByRole('status').getByText('taken back: you have a dog called Max').waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('says what was too private to be remembered, and remembers it at a wish', async () => {
    const { page, memory } = await arrive();
    const text = 'You are allergic to peanuts.';
    await converse(page, memory, [{ type: 'offered', factId: null, text, before: null, kind: 'health' }]);
    const note = messages(page).first().getByRole('note');
    await note.getByText('not remembered, because it is about your health:').waitFor();
    await button(note, 'Remember it: you are allergic to peanuts').click();
    await note.getByText('remembered at your wish:').waitFor();
    expect(memory.calls.at(-1)).toMatchObject({ name: 'addMemory', body: { text } });
  });

  it('folds under its message on a phone, in one line that says it', async () => {
    const { page, memory } = await arrive(TOUCH);
    await converse(page, memory, [{ ...DOG, factId: playedFactId(4) }]);
    const question = messages(page).first();
    expect(await question.getByRole('note').count()).toBe(0);
    await button(question, 'remembered: you have a dog called Max').click();
    await button(question.getByRole('note'), 'what I remember').click();
    await page.getByRole('dialog', { name: 'Memory' }).getByText('You have a dog called Max.').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await objections(page)).toEqual([]);
  });

  it('is read, looked through, put right and deleted with the keyboard alone', async () => {
    const { page, memory } = await arrive();
    const panel = await openMemory(page);
    await panel.getByText('7 things are remembered.').waitFor();
    await panel.getByRole('searchbox').fill('leeds');
    await panel.getByText('Your name is Robin.').waitFor({ state: 'detached' });
    await panel.getByRole('checkbox', { name: 'Show what no longer holds' }).check();
    await panel.getByRole('searchbox').fill('you live');
    await panel.getByText('by “You live in Leeds.”').waitFor();
    await button(panel, 'Edit: You live in Leeds.').press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('You live in York.');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => panel.locator(':focus').getAttribute('aria-label'))
      .toBe('Edit: You live in York.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByText('Delete this for good').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // With what it took the place of.
    await panel.getByText('Nothing here has these words').waitFor();
    expect(memory.calls.at(-1)).toMatchObject({ name: 'deleteMemory' });
    expect(await panel.locator('h3:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  it('stays light with a long list, and goes on where a page ended', async () => {
    const { page, memory } = await arrive();
    memory.facts = Array.from({ length: 120 }, (_, index) =>
      playedFact(index, `You like the number ${index}.`, { kind: 'preference' }),
    );
    const panel = await openMemory(page);
    const items = panel.getByRole('list', { name: 'Likes and habits' }).getByRole('listitem');
    await expect.poll(() => items.count()).toBe(50);
    await button(panel, 'Show earlier ones').click();
    await expect.poll(() => items.count()).toBe(100);
    await button(panel, 'Show earlier ones').click();
    await expect.poll(() => items.count()).toBe(120);
    expect(await button(panel, 'Show earlier ones').count()).toBe(0);
  });

  it('is paused, which the page shows, added to by hand, and forgotten as a whole', async () => {
    const { page, memory } = await arrive();
    const panel = await openMemory(page);
    await panel.getByRole('switch', { name: 'Pause memory' }).check();
    await panel.getByText('Paused: nothing is written down').waitFor();
    await button(panel, 'Write something down').click();
    await panel.getByRole('textbox', { name: 'In your own words' }).fill('You sing bass.');
    await page.keyboard.press('Enter');
    await panel.getByText('You sing bass.').waitFor();
    await button(panel, 'Forget everything').click();
    await panel.getByText('All 8 things that are remembered are erased now.').waitFor();
    await button(panel, 'Forget everything now').click();
    await panel.getByText('Nothing is remembered yet').waitFor();
    expect(memory.facts).toEqual([]);
    await button(panel, 'Close').click();
    await button(page, 'Memory is paused.').click();
    await panel.waitFor();
  });

  it('says that it cannot be read, and reads it when told to', async () => {
    expectTrouble(/500/);
    const { page, memory } = await arrive();
    memory.fail('listMemories', 'INTERNAL');
    const panel = await openMemory(page);
    await panel.getByRole('alert').getByText('What is remembered cannot be read').waitFor();
    memory.fail('listMemories', null);
    await button(panel, 'Try again').click();
    await panel.getByText('Your name is Robin.').waitFor();
  });

  it('leads to the very message that it came from', async () => {
    const { page, memory } = await arrive();
    const { messageId, conversationId } = await converse(page, memory, []);
    memory.facts = [
      playedFact(1, 'You have a dog called Max.', {
        sources: [{ messageId, conversationId, excerpt: 'I have a dog called Max.', at: Date.now() }],
      }),
    ];
    await button(page, 'New conversation').click();
    const panel = await openMemory(page);
    await panel.getByRole('link', { name: /^from your message of/ }).click();
    await panel.waitFor({ state: 'hidden' });
    const question = page.locator(`#message-${messageId}`);
    await question.waitFor();
    await expect.poll(() => page.locator('article:focus').getAttribute('id')).toBe(`message-${messageId}`);
  });

  it.each([DESK, PHONE])('has a panel that axe does not object to, $width px wide', async (viewport) => {
    const { page } = await arrive({ viewport });
    const panel = await openMemory(page);
    await panel.getByRole('checkbox').check();
    await button(panel, 'Write something down').click();
    await button(panel, 'Edit: Your name is Robin.').click();
    await button(panel, 'Delete: You have a dog called Max.').click();
    await button(panel, 'Forget everything').click();
    await panel.getByText('You are going to a concert').waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('is left out of a temporary conversation, which says so for as long as it lasts', async () => {
    const { page } = await arrive();
    await button(page, 'Conversations').click();
    await button(page.getByRole('dialog'), 'Temporary conversation').click();
    const banner = page.getByRole('status').getByText('Temporary conversation: nothing is remembered');
    await banner.waitFor();
    await say(page, 'I have a cat.');
    await answered(page);
    await page.reload();
    await banner.waitFor();
    expect(await objections(page)).toEqual([]);
    await button(page, 'Conversations').click();
    await page.getByRole('dialog').getByText('Nothing yet.').waitFor();
    await button(page.getByRole('dialog'), 'New conversation').click();
    await banner.waitFor({ state: 'hidden' });
    await composer(page).waitFor();
  });
});

describeInBrowser('what is remembered, with all of the server', ({ open }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  const firstNote = (page: Page) => messages(page).first().getByRole('note');

  it('is told beside the message by itself, recalled elsewhere, and gone when it is taken back', async () => {
    const page = await open(app.url, { reducedMotion: 'reduce' });
    await agree(page);
    await say(page, 'I have a dog called Max.');
    await answered(page);
    await firstNote(page).getByText('remembered:').waitFor();
    expect(await firstNote(page).textContent()).toContain('Max');
    await page
      .getByRole('status')
      .getByText(/^remembered: you .*Max/)
      .waitFor();

    await button(page, 'New conversation').click();
    await say(page, 'What is my dog called?');
    await answered(page);
    await whyButton(page).click();
    const used = page.getByRole('list', { name: 'What it remembered' });
    await used.getByText('Max').waitFor();
    expect(await objections(page)).toEqual([]);

    await button(page, 'what I remember').click();
    const panel = page.getByRole('dialog', { name: 'Memory' });
    await panel.getByText('One thing is remembered.').waitFor();
    await panel.getByRole('link', { name: /^from your message of/ }).click();
    await firstNote(page).getByRole('button', { name: /^Undo/ }).click();
    await firstNote(page).getByText('taken back:').waitFor();
    await button(firstNote(page), 'what I remember').click();
    await panel.getByText('Nothing is remembered yet').waitFor();
  });

  it('leaves out what was said in a temporary conversation', async () => {
    const page = await open(app.url, { reducedMotion: 'reduce' });
    await agree(page);
    await page.getByRole('switch', { name: 'Temporary conversation' }).check();
    await say(page, 'I have a dog called Max.');
    await answered(page);
    await button(page, 'New conversation').click();
    await say(page, 'I live in Leeds.');
    await answered(page);
    // Messages are written in their order: what this one wrote comes after what the other could have.
    await firstNote(page).getByText('remembered:').waitFor();
    const panel = await openMemory(page);
    await panel.getByText('One thing is remembered.').waitFor();
    expect(await panel.getByText('Max').count()).toBe(0);
  });
});
