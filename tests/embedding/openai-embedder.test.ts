import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiEmbedder } from '../../embedding/index.js';
import type { OpenAiEmbedderSettings } from '../../embedding/index.js';
import { describeEmbedderContract } from '../contract/embedder.contract.js';
import { startEmbeddingsServer } from '../fixtures/scripted-embeddings-server.js';
import type { EmbeddingsScenario, ScriptedEmbeddingsServer } from '../fixtures/scripted-embeddings-server.js';

const signal = new AbortController().signal;
const KEY = 'sk-very-secret-1234';
let server: ScriptedEmbeddingsServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(scenario: EmbeddingsScenario, settings: Partial<OpenAiEmbedderSettings> = {}) {
  server = await startEmbeddingsServer(scenario);
  const embedder = createOpenAiEmbedder({ url: server.url, model: 'scripted', ...settings });
  return { server, embedder };
}

async function failureOf(scenario: EmbeddingsScenario, settings: Partial<OpenAiEmbedderSettings> = {}) {
  const { embedder } = await start(scenario, settings);
  return embedder.embed(['hello'], { signal }).then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );
}

describeEmbedderContract('the embeddings client', async () => {
  const scripted = await startEmbeddingsServer('well');
  return {
    embedder: createOpenAiEmbedder({ url: scripted.url, model: 'scripted' }),
    end: () => scripted.close(),
  };
});

describe('the embeddings client', () => {
  it('adds /v1 to an address without a path, sends the key, and asks in batches', async () => {
    const { server, embedder } = await start('well', { key: KEY, batch: 2 });
    await embedder.embed(['a', 'b', ' ', 'c'], { signal });
    expect(server.requests).toEqual([
      { path: '/v1/embeddings', authorization: `Bearer ${KEY}`, texts: ['a', 'b'] },
      { path: '/v1/embeddings', authorization: `Bearer ${KEY}`, texts: ['c'] },
    ]);
  });

  it('takes a server that leaves the index out', async () => {
    const { embedder } = await start('without-index');
    const [one, two] = await embedder.embed(['one', 'two and more'], { signal });
    const [alone] = await embedder.embed(['two and more'], { signal });
    expect(two).toEqual(alone);
    expect(one).not.toEqual(two);
  });

  it.each([
    ['too-few', 'asked for 1 vectors and sent 0'],
    ['no-embeddings', 'is no embeddings server'],
    ['redirects', 'redirects elsewhere (307)'],
  ] as const)('says what is wrong with a server that is %s', async (scenario, words) => {
    expect(await failureOf(scenario)).toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: expect.stringContaining(words) as string,
    });
  });

  it('refuses a vector of another dimension than before', async () => {
    const { embedder } = await start('other-dimension-later');
    await embedder.embed(['hello'], { signal });
    await expect(embedder.embed(['hello'], { signal })).rejects.toThrow('9 numbers after ones of 8');
  });

  it('never shows the key, though the server repeats it', async () => {
    const error = await failureOf('echoes-key', { key: KEY });
    expect(error).toMatchObject({
      message: 'The embeddings server refused the key: check PARLEY_EMBEDDINGS_KEY.',
    });
    expect(inspect(error, { depth: 20 })).not.toContain(KEY);
  });

  it('stops reading a reply that is too large', async () => {
    const error = await failureOf('too-large', { largestReplyBytes: 1_000 });
    expect(error).toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: expect.stringContaining('1000 bytes') as string,
    });
  });

  it('waits no longer than its limit', async () => {
    expect(await failureOf('never-answers', { timeoutMs: 50 })).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });

  it('ends what still runs when it is closed, as a failure that it names', async () => {
    const { embedder } = await start('never-answers');
    const running = embedder.embed(['hello'], { signal });
    await embedder.close();
    await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('says that nothing listens there', async () => {
    const { server: gone, embedder } = await start('well');
    await gone.close();
    await expect(embedder.embed(['hello'], { signal })).rejects.toThrow('Nothing listens at 127.0.0.1');
    server = undefined;
  });
});
