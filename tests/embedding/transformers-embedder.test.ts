import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTransformersEmbedder } from '../../embedding/index.js';
import { describeEmbedderContract } from '../contract/embedder.contract.js';
import { TINY_BERT_DIMENSION, writeTinyBert } from '../fixtures/tiny-onnx/tiny-bert.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
const model = join(folder, 'tiny-bert');
writeTinyBert(model);
afterAll(() => rmSync(folder, { recursive: true }));
const signal = new AbortController().signal;

describeEmbedderContract('a transformers.js model', async () => ({
  embedder: await createTransformersEmbedder({ model }),
  end: async () => {},
}));

describe('a transformers.js model', () => {
  it('has the dimension of its model, and its folder as its name', async () => {
    const embedder = await createTransformersEmbedder({ model });
    expect(embedder.dimension).toBe(TINY_BERT_DIMENSION);
    expect(embedder.identity).toEqual({ kind: 'transformers', model: 'tiny-bert', version: null });
    await embedder.close();
  });

  it('says so when its folder holds no model, and looks for none on the network', async () => {
    await expect(createTransformersEmbedder({ model: join(folder, 'nothing') })).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.stringContaining('cannot be loaded') as string,
      cause: { message: expect.stringMatching(/allowRemoteModels|local/i) as string },
    });
  });

  it('answers no more once it is closed, and fails what still runs', async () => {
    const embedder = await createTransformersEmbedder({ model });
    const running = embedder.embed(Array<string>(500).fill('a long text '.repeat(30)), { signal });
    const ended = expect(running).rejects.toMatchObject({ code: 'ABORTED' });
    await embedder.close();
    await ended;
    await expect(embedder.embed(['hello'], { signal })).rejects.toMatchObject({ code: 'ABORTED' });
  });
});
