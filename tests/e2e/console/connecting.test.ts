/** A model server is connected in the console while a visitor has the page open: no restart, no reload. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startScriptedModelServer } from '../../fixtures/scripted-model-server.js';
import type { ScriptedModelServer } from '../../fixtures/scripted-model-server.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { describeInBrowser } from '../browser.js';
import { objections } from '../page-checks.js';
import { agree, answered, lastMessage, say } from '../visitor.js';

describeInBrowser('connecting a model in the console', ({ newContext, open }) => {
  let app: TestApp;
  let model: ScriptedModelServer;
  beforeAll(async () => {
    model = await startScriptedModelServer();
    app = await createTestApp({ clientFolder: resolve('dist/client') });
  });
  afterAll(async () => {
    await app.close();
    await model.close();
  });

  it('is tried, saved and answers the next message of a visitor whose page is open', async () => {
    const visitor = await open(app.url);
    await agree(visitor);
    const header = visitor.getByRole('banner');
    await header.getByText('built-in voice, no language model').waitFor();
    await say(visitor, 'Hello there');
    await answered(visitor);

    const operator = await app.operator('administrator');
    const context = await newContext({ reducedMotion: 'reduce' });
    const [name = '', value = ''] = operator.cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const console = await context.newPage();
    await console.goto(`${app.url}/console/voices?do=connect`);
    const dialog = console.getByRole('dialog');
    await dialog.getByLabel('Address').fill(model.url);
    await dialog.getByLabel('Model', { exact: true }).fill('no-such-model');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await dialog.getByText('has no model "no-such-model"').waitFor();
    await dialog.getByLabel('Model', { exact: true }).fill('scripted/steady?tokens=12&ms=1');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await dialog.getByText('A lighthouse is a tower').waitFor();
    await dialog.getByRole('button', { name: 'Connect and use' }).click();
    await console.getByText('Just now: scripted/steady').waitFor();
    expect(await objections(console)).toEqual([]);

    await say(visitor, 'And what is a lighthouse?');
    await lastMessage(visitor).getByText('A lighthouse is a tower').waitFor();
    await header.getByText('scripted/steady').waitFor();
  });
});
