import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createLocalGenerator } from '../../../generator/index.js';
import type { LocalGenerator, LocalSurroundings } from '../../../generator/index.js';
import { asLocalFailure } from '../../../generator/local/failures.js';
import { loadModel } from '../../../generator/local/thread/loaded-model.js';
import { problemOf } from '../../../generator/local/thread-protocol.js';
import type { ThreadProblem } from '../../../generator/local/thread-protocol.js';
import { partsOf, textOf } from '../../contract/generator.contract.js';
import { ManualClock } from '../../fixtures/manual-clock.js';
import { promptOf } from '../../fixtures/prompts.js';
import { makeTinyModels, spawnOffline } from './tiny-model.js';

const signal = new AbortController().signal;
const models = makeTinyModels();
afterAll(() => models.remove());
const open: LocalGenerator[] = [];
afterEach(() => Promise.all(open.splice(0).map((generator) => generator.close())));

function local(model: string, surroundings: LocalSurroundings = {}, idleUnloadMs?: number): LocalGenerator {
  const idle = idleUnloadMs === undefined ? {} : { idleUnloadMs };
  const generator = createLocalGenerator(
    { modelsFolder: models.folder, model, ...idle },
    { spawn: spawnOffline, ...surroundings },
  );
  open.push(generator);
  return generator;
}

const ask = async (generator: LocalGenerator): Promise<string> =>
  textOf(await partsOf(generator.generate(promptOf('Hello'), { signal })));

/** Keeps the threads, so that a test can end one as a crash does. */
function recordThreads(): { threads: Worker[]; spawn: typeof spawnOffline } {
  const threads: Worker[] = [];
  const spawn: typeof spawnOffline = (url, options) => {
    const thread = spawnOffline(url, options);
    threads.push(thread);
    return thread;
  };
  return { threads, spawn };
}

describe('a local model that cannot be used says in one line what to do', () => {
  it('when it was never pulled, and works once it is there', async () => {
    const generator = local('tiny/later');
    await expect(ask(generator)).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: 'The model tiny/later is not on this machine: run parley model pull tiny/later.',
      publicMessage: 'The language model failed to answer.',
    });
    models.add('later');
    expect(await ask(generator)).not.toBe('');
  });

  it('when the folder that was named holds none', async () => {
    await expect(ask(local('./no-such-folder'))).rejects.toThrow(
      /There is no model in .*no-such-folder \(config.json is missing\)/,
    );
  });

  it('when it was not made to talk, lacks its weights, or is damaged', async () => {
    const untrained = models.add('untrained', { chatTemplate: null });
    const empty = models.add('empty');
    rmSync(join(models.folder, empty, 'onnx'), { recursive: true });
    const damaged = models.add('damaged');
    writeFileSync(join(models.folder, damaged, 'onnx', 'model.onnx'), 'not a model');
    const torn = models.add('torn');
    writeFileSync(join(models.folder, torn, 'tokenizer.json'), '{"version": "1.0", "tru');
    const foreign = models.add('foreign');
    writeFileSync(join(models.folder, foreign, 'config.json'), '{"model_type": "abacus"}');
    // In this thread, because one import of the library serves all.
    const lines = await Promise.all(
      [untrained, empty, damaged, torn, foreign].map(async (model) => {
        const problem = await loadModel({ modelsFolder: models.folder, model, contextTokens: 512 }).catch(
          problemOf,
        );
        return asLocalFailure(problem as ThreadProblem, model).message;
      }),
    );
    expect(lines).toEqual([
      'The model tiny/untrained has no chat template, so it was not made to talk: choose an instruct model.',
      'The model tiny/empty has no weights (onnx/model*.onnx) in its folder: run parley model pull tiny/empty.',
      'A file of the model tiny/damaged is damaged: run parley model pull tiny/damaged again.',
      'A file of the model tiny/torn is damaged: run parley model pull tiny/torn again.',
      'The model tiny/foreign is of a kind that cannot be run here: choose another one.',
    ]);
  });

  it('when the package is not installed', async () => {
    const absent: string = '@huggingface/transformers-not-there';
    const error: unknown = await import(absent).catch((error: unknown) => error);
    const { code, message } = problemOf(error);
    const problem = { code, message: message.replace('-not-there', '') };
    expect(asLocalFailure(problem, 'tiny/llama').message).toBe(
      'A local model needs the package @huggingface/transformers, which is not installed: run npm ci without --omit=optional.',
    );
  });

  it.each([
    { code: 'ERR_WORKER_OUT_OF_MEMORY', message: 'Worker terminated due to reaching memory limit' },
    { code: null, message: 'std::bad_alloc' },
    {
      code: null,
      message:
        'Non-zero status code returned while running MatMul node. BFCArena::AllocateRawInternal Failed to allocate memory for requested buffer of size 4294967296',
    },
    { code: null, message: 'Array buffer allocation failed' },
  ])('when there is not enough memory ($message)', (problem) => {
    expect(asLocalFailure(problem, 'tiny/llama')).toMatchObject({
      message:
        'There is not enough memory for the model tiny/llama: choose a smaller one, or give the server more.',
      cause: { message: problem.message },
    });
  });
});

const BREAKING = new URL('./breaking-thread.js', import.meta.url);

describe('the thread of a local model', () => {
  const model = models.add('llama', { endsEvery: null });

  it('is started again after it broke: the reply that ran fails, the next one works', async () => {
    let threads = 0;
    const generator = local(model, {
      spawn: (url, options) => {
        threads += 1;
        return spawnOffline(threads === 1 ? BREAKING : url, options);
      },
    });
    await expect(ask(generator)).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: `The model ${model} cannot be used: the thread broke`,
    });
    expect(await ask(generator)).not.toBe('');
    expect(threads).toBe(2);
  });

  it('goes when nobody has asked for a while, comes back with the next question, and goes when it is closed', async () => {
    const clock = new ManualClock();
    const { threads, spawn } = recordThreads();
    const generator = local(model, { spawn, clock }, 60_000);
    await ask(generator);
    await clock.waiting();
    const gone = new Promise((resolve) => threads[0]?.once('exit', resolve));
    clock.advance(59_999);
    expect(await ask(generator)).not.toBe('');
    await clock.waiting();
    expect(threads).toHaveLength(1);
    clock.advance(60_000);
    await gone;

    const reply = generator.generate(promptOf('Hello'), { signal });
    await reply.next();
    const goneToo = new Promise((resolve) => threads[1]?.once('exit', resolve));
    const rest = expect(partsOf(reply)).rejects.toMatchObject({ code: 'ABORTED' });
    await generator.close();
    await goneToo;
    await rest;
    await expect(ask(generator)).rejects.toMatchObject({ code: 'ABORTED' });
  });
});
