import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGE_NAMES } from '../../../protocol/stages.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

describe('a first conversation, with nothing configured', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('is answered by the built-in voice, streamed in order, and stored', async () => {
    const alice = await app.person('alice');
    const page = await alice.opensAPage();
    const accepted = await page.says('hello there');
    const end = await page.endOf(accepted.turn);

    expect(end[2]).toBe('end');
    expect(end[3]).toEqual({ state: 'done', messageId: accepted.answerId });
    expect(page.eventsOf(accepted.turn).map(([, seq]) => seq)).toEqual(
      page.eventsOf(accepted.turn).map((_, index) => index + 1),
    );
    const { conversation, messages } = await alice.conversation(accepted.conversationId);
    expect(conversation).toMatchObject({ title: 'hello there', headId: accepted.answerId, research: false });
    expect(messages).toMatchObject([
      { id: accepted.messageId, role: 'user', text: 'hello there', state: 'done', parentId: null },
      { id: accepted.answerId, role: 'assistant', state: 'done', parentId: accepted.messageId },
    ]);
    expect(messages[1]?.text).toBe(page.textOf(accepted.turn));
    expect(messages[1]?.text).not.toBe('');
  });

  it('explains every stage with its decision and its milliseconds', async () => {
    const bob = await app.person('bob');
    const page = await bob.opensAPage();
    const { turn, turnId } = await page.says('who are you?');
    await page.endOf(turn);
    const trace = await bob.trace(turnId);
    expect(trace.stages.map((stage) => stage.name)).toEqual([...STAGE_NAMES]);
    for (const stage of trace.stages) {
      expect(stage.decision).not.toBe('');
      expect(stage.ms).toBeGreaterThanOrEqual(0);
    }
    const announced = page.eventsOf(turn).flatMap(([, , type, data]) => (type === 'stage' ? [data] : []));
    expect(new Set(announced.map((data) => (data as { name: string }).name))).toEqual(new Set(STAGE_NAMES));
  });

  it('says who writes the answers, and that nothing judges or searches yet', async () => {
    const carol = await app.person('carol');
    expect((await carol.me()).voice).toEqual({ kind: 'composer', model: null });
    const page = await carol.opensAPage();
    const { turn, turnId } = await page.says('hi');
    await page.endOf(turn);
    const { stages } = await carol.trace(turnId);
    const off = stages.filter((stage) => stage.outcome === 'off').map((stage) => stage.name);
    expect(off).toEqual(['screen-input', 'decide-search', 'search', 'screen-output']);
  });

  it('lists conversations newest first, page by page, and renames and deletes them', async () => {
    const dora = await app.person('dora');
    const page = await dora.opensAPage();
    const ids: string[] = [];
    for (const text of ['first', 'second', 'third']) {
      const { turn, conversationId } = await page.says(text);
      await page.endOf(turn);
      ids.unshift(conversationId);
    }
    type List = { conversations: { id: string; title: string }[]; next: string | null };
    const first = (await dora.calls<List>('GET', '/api/conversations?limit=2')).body;
    expect(first.conversations.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const second = (await dora.calls<List>('GET', `/api/conversations?limit=2&before=${first.next}`)).body;
    expect(second).toMatchObject({ conversations: [{ id: ids[2] }], next: null });

    const renamed = await dora.calls('PATCH', `/api/conversations/${ids[0]}`, {
      title: 'On rivers',
      research: true,
    });
    expect(renamed.body).toMatchObject({ title: 'On rivers', research: true });
    expect((await dora.calls('DELETE', `/api/conversations/${ids[0]}`)).body).toEqual({ deleted: true });
    expect((await dora.calls('GET', `/api/conversations/${ids[0]}`)).status).toBe(404);
    await page.until(() =>
      page.updates.some((update) => update.conversationId === ids[0] && !update.conversation),
    );
  });
});
