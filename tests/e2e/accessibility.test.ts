import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScriptedApp } from '../harness/scripted-app.js';
import type { ScriptedApp } from '../harness/scripted-app.js';
import { describeInBrowser, DESK, PHONE } from './browser.js';
import { objections } from './page-checks.js';
import { agree, answered, button, say, whyButton } from './visitor.js';

const LOOKS = [DESK, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width: viewport.width, viewport, colorScheme })),
);

describeInBrowser('axe finds nothing to object to', ({ open }) => {
  let app: ScriptedApp;
  beforeAll(async () => {
    app = await createScriptedApp('echo?ms=1', { clientFolder: resolve('dist/client') });
  });
  afterAll(() => app.close());

  it.each(LOOKS)(
    'in any state of the page, $colorScheme and $width px wide',
    async ({ viewport, colorScheme }) => {
      const page = await open(app.url, { viewport, colorScheme, reducedMotion: 'reduce' });
      await page.getByRole('checkbox').first().waitFor();
      expect(await objections(page), 'consent gate').toEqual([]);

      await agree(page);
      expect(await objections(page), 'empty page').toEqual([]);

      await say(page, 'A list:\n\n- one\n- `two`\n\n```js\nconst three = 3;\n```');
      await answered(page);
      await whyButton(page).click();
      await page.getByRole('list', { name: 'What was done, step by step' }).waitFor();
      expect(await objections(page), 'conversation with its reasons').toEqual([]);

      await button(page, 'Conversations').click();
      await page.getByRole('dialog').getByRole('link').first().waitFor();
      expect(await objections(page), 'drawer').toEqual([]);

      await button(page, 'Your data').click();
      const data = page.getByRole('dialog', { name: 'Your data' });
      await button(data, 'Show a code').click();
      await data.getByRole('group', { name: 'The code' }).waitFor();
      await button(data, 'Make a recovery phrase').click();
      await data.getByRole('group', { name: 'Your recovery phrase' }).waitFor();
      await button(data, 'Enter a code from another device').click();
      await button(data, 'Erase everything').click();
      await data.getByRole('textbox', { name: /type the word/ }).waitFor();
      expect(await objections(page), 'your data').toEqual([]);
    },
  );
});
