import { resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createScriptedApp } from '../harness/scripted-app.js';
import type { ScriptedApp } from '../harness/scripted-app.js';
import { describeInBrowser } from './browser.js';
import { agree, answered, button, lastMessage, say } from './visitor.js';

/** The attempts of one turn (generator/openai): one, and two more. */
const ATTEMPTS = 3;

describeInBrowser('a model server that fails', ({ open }) => {
  let app: ScriptedApp;
  afterEach(() => app.close());

  async function openWith(scenario: string) {
    app = await createScriptedApp(scenario, { clientFolder: resolve('dist/client') });
    const page = await open(app.url);
    await agree(page);
    return page;
  }

  it('is explained in plain words, and trying again leads to the answer', async () => {
    const page = await openWith(`flaky?failures=${ATTEMPTS}&ms=1`);
    await say(page, 'Tell me about lighthouses');
    await lastMessage(page).getByText('No complete answer').waitFor();
    const words = (await lastMessage(page).textContent()) ?? '';
    expect(words).toMatch(/model server/i);
    expect(words).not.toMatch(/undefined|null|Error:|UPSTREAM|stack/);
    await button(lastMessage(page), 'Try again').click();
    await lastMessage(page).getByText('A lighthouse is a tower').waitFor();
    await answered(page);
  });

  it('leaves what was said when it breaks off in the middle', async () => {
    const page = await openWith('cut?after=6&manual=1');
    await say(page, 'Tell me about lighthouses');
    await app.model.replyReceived(1);
    app.model.release(6);
    await lastMessage(page).getByText('A lighthouse is a tower').waitFor();
    app.model.release(1);
    await lastMessage(page).getByText('No complete answer').waitFor();
    await lastMessage(page).getByText('A lighthouse is a tower').waitFor();
    expect(await lastMessage(page).getByText('The server stopped').count()).toBe(0);
  });
});
