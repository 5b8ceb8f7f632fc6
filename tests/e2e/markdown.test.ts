import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScriptedApp } from '../harness/scripted-app.js';
import type { ScriptedApp } from '../harness/scripted-app.js';
import { describeInBrowser } from './browser.js';
import { agree, answered, composer, say } from './visitor.js';

/** The echo scenario says it back, so that it stands in an answer. */
const HOSTILE = `Look:

![a cat](https://images.example/cat.png "cat")

[press me](javascript:alert(1)) and [a page](https://pages.example/one)

<img src="https://images.example/raw.png" onerror="alert(1)"><script>alert(1)</script>

| Light | Height |
| --- | --- |
| Cordouan | 67 m |

\`\`\`html
<iframe src="https://frames.example"></iframe>
\`\`\``;

describeInBrowser('Markdown in an answer', ({ open, expectTrouble }) => {
  let app: ScriptedApp;
  beforeAll(async () => {
    app = await createScriptedApp('echo?ms=1', { clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  it('becomes text with structure; nothing is loaded, and nothing in it can run', async () => {
    const page = await open(app.url);
    page.on('dialog', (dialog) => {
      throw new Error(`a script of the answer ran: ${dialog.message()}`);
    });
    await agree(page);
    await say(page, HOSTILE);
    const answer = await answered(page);
    await answer.getByRole('table').getByRole('cell', { name: 'Cordouan' }).waitFor();
    await answer.getByRole('button', { name: 'Copy code' }).waitFor();
    expect(await answer.locator('img, script, iframe').count()).toBe(0);
    const links = await answer.getByRole('link').all();
    expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual([
      'https://images.example/cat.png',
      'https://pages.example/one',
    ]);
    expect(await answer.getByRole('link', { name: 'a page' }).getAttribute('rel')).toContain('noopener');
    await answer.getByText('press me').waitFor();
    await answer.getByText('Image, not loaded: a cat').waitFor();
  });

  it('is read as it was written where its reader cannot be fetched, and the page goes on', async () => {
    expectTrouble(/ERR_FAILED/);
    const page = await open(app.url);
    await page.route('**/assets/Markdown-*', (route) => route.abort());
    await agree(page);
    await say(page, 'This is **important**.');
    const answer = await answered(page);
    await answer.getByText('This is **important**.').waitFor();
    await composer(page).waitFor();
  });
});
