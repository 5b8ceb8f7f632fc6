import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScriptedApp } from '../harness/scripted-app.js';
import type { ScriptedApp } from '../harness/scripted-app.js';
import { describeInBrowser } from './browser.js';
import { CuttableLine } from './cuttable-line.js';
import { agree, answered, button, lastMessage, messages, say } from './visitor.js';

/** How Chromium words it depends on where in a request the line was cut. */
const LINE_DOWN = /net::ERR_|WebSocket connection to/;

describeInBrowser('a connection that breaks', ({ open, expectTrouble }) => {
  let app: ScriptedApp;
  let line: CuttableLine;
  beforeAll(async () => {
    app = await createScriptedApp('manual?tokens=24', { clientFolder: resolve('dist/client') });
    line = await CuttableLine.to(app.url);
  });
  afterAll(async () => {
    await line.cut();
    await app.close();
  });

  it('loses no word and repeats none of the answer that was being given', async () => {
    expectTrouble(LINE_DOWN);
    const page = await open(line.url);
    await agree(page);
    await say(page, 'Tell me about lighthouses');
    await app.model.replyReceived(1);
    app.model.release(6);
    await lastMessage(page).getByText('A lighthouse is a tower').waitFor();
    await line.cut();
    await page.getByText('No connection').waitFor();
    app.model.release(30);
    await line.mend();
    await answered(page);
    await page.getByText('No connection').waitFor({ state: 'hidden' });
    const shown = await lastMessage(page).getByRole('paragraph').first().textContent();
    await page.reload();
    await answered(page);
    expect(await lastMessage(page).getByRole('paragraph').first().textContent()).toBe(shown);
    expect(shown).toMatch(
      /^A lighthouse is a tower with a strong lamp at its top, built where ships need to know/,
    );
  });

  it('keeps what is said meanwhile, and sends it once when it is back', async () => {
    expectTrouble(LINE_DOWN);
    const page = await open(line.url);
    await agree(page);
    await line.cut();
    await page.getByText('No connection').waitFor();
    await say(page, 'Are you there?');
    await lastMessage(page).getByText('Not sent yet.').waitFor();
    const next = app.model.replyRequests.length + 1;
    await line.mend();
    await app.model.replyReceived(next);
    await button(page, 'Stop').waitFor();
    app.model.release(30);
    await answered(page);
    expect(await messages(page).count()).toBe(2);
  });
});
