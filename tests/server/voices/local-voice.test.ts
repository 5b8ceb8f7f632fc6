/** A whole server whose answers a model in its own process writes: a tiny random one, which says nothing of sense. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GenerateDetail } from '../../../protocol/trace/generate.js';
import { writeTinyLlama } from '../../fixtures/tiny-onnx/tiny-llama.js';
import type { Person } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

let models: string;
let app: TestApp;
let alice: Person;

beforeAll(async () => {
  models = await mkdtemp(join(tmpdir(), 'parley-test-'));
  const folder = join(models, 'endless');
  // It has enough to do for a token that a reply of 512 is never over before it is stopped.
  const shape = { width: 128, layers: 8, heads: 8, keyHeads: 4, headWidth: 16, inner: 352 };
  writeTinyLlama(folder, { endsEvery: null, shape });
  app = await createTestApp({ settings: { GENERATOR: 'local', LOCAL_MODEL: folder } });
  alice = await app.person('alice');
});
afterAll(async () => {
  await app.close();
  await rm(models, { recursive: true });
});

const generateOf = async (turnId: string) => {
  const { stages } = await alice.trace(turnId);
  return GenerateDetail.parse(stages.find(({ name }) => name === 'generate')?.detail);
};

describe('a server with a local model', () => {
  it('names it, streams its answer, and says in the trace who wrote how much', async () => {
    expect((await alice.me()).voice).toEqual({ kind: 'local', model: 'endless' });
    const page = await alice.opensAPage();
    const { turn, turnId } = await page.says('Hello there');
    expect((await page.endOf(turn))[3]).toMatchObject({ state: 'done' });
    const pieces = page.eventsOf(turn).filter(([, , type]) => type === 'delta');
    expect(pieces.length).toBeGreaterThan(2);
    const written = await generateOf(turnId);
    expect(written).toMatchObject({
      by: 'local',
      model: 'endless',
      stopReason: 'length',
      completionTokens: 512,
    });
    expect(written.characters).toBe(page.textOf(turn).length);
    // The character alone has more bytes, and this model's tokens are bytes.
    expect(written.promptTokens).toBeGreaterThan(500);
  });

  it('is stopped by the visitor, keeps what was said, and answers the next message', async () => {
    const page = await alice.opensAPage();
    const { turn, turnId, conversationId } = await page.says('Hello again');
    await page.until(() => page.textOf(turn) !== '');
    await page.asks('turn:stop', { turnId });
    expect((await page.endOf(turn))[3]).toMatchObject({ state: 'stopped' });
    const said = page.textOf(turn);
    expect(said.length).toBeLessThan(512);
    expect(await generateOf(turnId)).toMatchObject({
      by: 'local',
      stopReason: 'aborted',
      characters: said.length,
    });
    const { messages } = await alice.conversation(conversationId);
    expect(messages.at(-1)).toMatchObject({ role: 'assistant', text: said });

    const next = await page.says('And now?', { conversationId });
    await page.until(() => page.textOf(next.turn) !== '');
    await page.asks('turn:stop', { turnId: next.turnId });
    await page.endOf(next.turn);
  });
});
