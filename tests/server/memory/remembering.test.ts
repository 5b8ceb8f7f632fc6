/** From a message to the next conversation, over real sockets. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StageDetail, TurnTrace } from '../../../protocol/trace/turn-trace.js';
import type { MemoryPage, MemoryUpdate, RememberedFact } from '../../../protocol/memories.js';
import type { Page, Person } from '../../harness/people.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';

let app: ScriptedApp;
beforeAll(async () => {
  app = await createScriptedApp('steady?tokens=3&ms=1');
});
afterAll(() => app.close());

describe('what somebody says of themselves', () => {
  it('is written after the reply, and their page is told', async () => {
    const { page, update } = await told('My dog is called Max.');
    expect(update).toMatchObject({ undone: false, conversationId: expect.any(String) as unknown });
    expect(update.changes.map(({ type }) => type)).toContain('added');
    expect(textOf(update)).toContain('Max');
    expect(page.memories).toHaveLength(1);
  });
});

async function told(text: string, by?: Person): Promise<{ person: Person; page: Page; update: MemoryUpdate }> {
  const person = by ?? (await app.person('alice'));
  const page = await person.opensAPage();
  const { turn } = await page.says(text);
  await page.endOf(turn);
  await page.until(() => page.memories.length > 0);
  const [update] = page.memories;
  if (!update) throw new Error('nothing was written');
  return { person, page, update };
}

function textOf({ changes }: MemoryUpdate): string {
  return changes.map(({ text }) => text).join(' ');
}
