import { afterAll, describe, expect, it } from 'vitest';
import { createLocalGenerator } from '../../../generator/index.js';
import type { GeneratorPart, LocalGenerator, Sampling } from '../../../generator/index.js';
import type { LocalSettings } from '../../../generator/local/local-options.js';
import type { ReplyReport } from '../../../generator/local/thread-protocol.js';
import { describeGeneratorContract, partsOf, textOf } from '../../contract/generator.contract.js';
import { dialogueOf, promptOf } from '../../fixtures/prompts.js';
import { makeTinyModels, spawnOffline } from './tiny-model.js';

const never = new AbortController().signal;
const models = makeTinyModels();
const model = models.add('llama');
const endless = models.add('endless', { endsEvery: null });

interface Local {
  generator: LocalGenerator;
  reports: Promise<ReplyReport | null>[];
}

const open: LocalGenerator[] = [];
function local(settings: Partial<LocalSettings> = {}): Local {
  const reports: Local['reports'] = [];
  const generator = createLocalGenerator(
    { modelsFolder: models.folder, model, ...settings },
    { spawn: spawnOffline, watch: (report) => reports.push(report) },
  );
  open.push(generator);
  return { generator, reports };
}

/** One thread serves the tests that need no other. */
const shared = local();
const talker = local({ model: endless });
afterAll(async () => {
  await Promise.all(open.map((generator) => generator.close()));
  models.remove();
});

async function reply(
  { generator }: Local,
  message: string,
  { dialogue = [], sampling }: { dialogue?: string[]; sampling?: Sampling } = {},
): Promise<GeneratorPart[]> {
  const prompt = promptOf(message, { dialogue: dialogueOf(...dialogue) });
  return partsOf(generator.generate(prompt, { signal: never, sampling }));
}

describeGeneratorContract('local', () => {
  const before = shared.reports.length;
  return Promise.resolve({
    generator: shared.generator,
    prompts: [promptOf('The first of two questions.'), promptOf('Quite another question, and longer.')],
    isIdle: async () => {
      await Promise.all(shared.reports.slice(before));
      return true;
    },
  });
});

describe('a local model', () => {
  it('says who it is, and counts with its own tokenizer', async () => {
    expect(shared.generator.identity).toEqual({ kind: 'local', model, version: null });
    expect(await shared.generator.countTokens(['abc', '', 'é'])).toEqual([3, 0, 2]);
  });

  it('streams a token at a time, with its usage and its end', async () => {
    const parts = await reply(talker, 'Hello', { sampling: { maxTokens: 12 } });
    expect(parts.map((part) => part.type)).toEqual([...Array<string>(12).fill('text'), 'usage', 'stop']);
    expect(parts.at(-2)).toMatchObject({ completionTokens: 12 });
    expect(parts.at(-1)).toEqual({ type: 'stop', reason: 'length' });
  });

  it('ends before a stop text, and shows nothing of it', async () => {
    const text = textOf(await reply(talker, 'Hello', { sampling: { maxTokens: 30 } }));
    const stop = text.slice(10, 13);
    const parts = await reply(talker, 'Hello', { sampling: { maxTokens: 30, stop: [stop] } });
    expect(textOf(parts)).toBe(text.slice(0, text.indexOf(stop)));
    expect(parts.at(-1)).toEqual({ type: 'stop', reason: 'stop' });
  });

  it('draws by temperature and seed', async () => {
    const draw = async (sampling: Sampling): Promise<string> =>
      textOf(await reply(talker, 'Hello', { sampling: { maxTokens: 20, ...sampling } }));
    const lively = await draw({ temperature: 1.5, seed: 1 });
    expect(await draw({ temperature: 1.5, seed: 1 })).toBe(lively);
    expect(await draw({ temperature: 1.5, seed: 2 })).not.toBe(lively);
    expect(await draw({ temperature: 1.5, seed: 1, topP: 0 })).toBe(await draw({ temperature: 0 }));
  });

  it('is stopped after the token that it is at', async () => {
    const controller = new AbortController();
    let seen = 0;
    let stoppedAt = 0;
    const reading = (async () => {
      const options = { signal: controller.signal };
      for await (const part of talker.generator.generate(promptOf('Hello'), options)) {
        seen += part.type === 'text' ? 1 : 0;
        if (seen < 5) continue;
        stoppedAt = performance.now();
        controller.abort(new Error('stopped'));
      }
    })();
    await expect(reading).rejects.toThrow('stopped');
    const report = await talker.reports.at(-1);
    console.info(`stopped in ${(performance.now() - stoppedAt).toFixed(1)} ms`);
    expect(report?.reason).toBe('stopped');
    // Those that were on their way when the word came.
    expect(report?.completionTokens).toBeLessThan(5 + 20);
  });

  it('is stopped while it still reads the prompt', async () => {
    const controller = new AbortController();
    const prompt = promptOf('a long text '.repeat(200));
    const reading = partsOf(talker.generator.generate(prompt, { signal: controller.signal }));
    const started = talker.reports.length;
    await expect.poll(() => talker.reports.length).toBe(started + 1);
    controller.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
    const report = await talker.reports.at(-1);
    expect(report?.readTokens).toBeLessThan(report?.promptTokens ?? 0);
  });
});
