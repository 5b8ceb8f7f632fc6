import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createLocalGenerator,
  listLocalModels,
  localModelsProblem,
  pullModel,
  removeLocalModel,
} from '../../../generator/index.js';
import type { PulledModel, PullOptions, PullProgress } from '../../../generator/index.js';
import { startScriptedHub } from '../../fixtures/scripted-hub.js';
import type { ScriptedHub } from '../../fixtures/scripted-hub.js';
import { partsOf, textOf } from '../../contract/generator.contract.js';
import { promptOf } from '../../fixtures/prompts.js';
import { makeTinyModels, spawnOffline } from './tiny-model.js';

const MODEL = 'tiny/llama';
const WEIGHTS = 'onnx/model.onnx';
const published = makeTinyModels();
let hub: ScriptedHub;
let modelsFolder: string;

beforeAll(async () => {
  published.add('llama');
  writeFileSync(join(published.folder, MODEL, 'README.md'), 'Not needed.');
  writeFileSync(join(published.folder, MODEL, 'onnx', 'model_fp16.onnx'), 'not wanted');
  hub = await startScriptedHub(join(published.folder, MODEL), MODEL);
});
beforeEach(() => {
  modelsFolder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  hub.requests.splice(0);
});
afterEach(() => {
  for (const key of Object.keys(hub.behaviour)) delete hub.behaviour[key as keyof typeof hub.behaviour];
  rmSync(modelsFolder, { recursive: true });
});
afterAll(async () => {
  await hub.close();
  published.remove();
});

function pull(options: Partial<PullOptions> = {}): Promise<PulledModel> {
  const signal = new AbortController().signal;
  return pullModel({ modelsFolder, model: MODEL, hub: hub.url, dtype: 'fp32', signal, ...options });
}
const filesOf = (): string[] =>
  readdirSync(join(modelsFolder, MODEL), { recursive: true, encoding: 'utf8' }).sort();
const sizeOfPart = (): number => {
  const folder = join(modelsFolder, MODEL, 'onnx');
  const part = readdirSync(folder).find((name) => name.endsWith('.part'));
  return part === undefined ? 0 : statSync(join(folder, part)).size;
};

/** The hub breaks the connection when so many more bytes of the weights have reached the disk. */
function cutAfter(bytes: number, { times }: { times: number }): void {
  let cuts = 0;
  Object.assign(hub.behaviour, { cutsAfter: bytes, cuts: times });
  hub.behaviour.beforeCut = async () => {
    cuts += 1;
    await vi.waitUntil(() => sizeOfPart() >= cuts * bytes, { interval: 5 });
  };
}

const weights = readFileSync.bind(null, join(published.folder, MODEL, WEIGHTS)) as () => Buffer;

describe('a pull', () => {
  it('brings what a model needs, pinned and checked, and the model speaks', async () => {
    const seen: PullProgress[] = [];
    const pulled = await pull({ progress: (progress) => seen.push(progress) });
    expect(filesOf()).toEqual([
      'config.json',
      'generation_config.json',
      'onnx',
      WEIGHTS,
      'parley-model.json',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
    expect(pulled).toMatchObject({ name: MODEL, revision: 'c0ffee'.padEnd(40, '0'), precision: 'fp32' });
    expect(seen.at(-1)).toEqual({ doneBytes: pulled.bytes, totalBytes: pulled.bytes });
    expect(seen.map(({ doneBytes }) => doneBytes)).toEqual(
      seen.map(({ doneBytes }) => doneBytes).sort((a, b) => a - b),
    );
    const listed = await listLocalModels(modelsFolder);
    expect(listed).toEqual([{ name: MODEL, bytes: expect.any(Number) as number, complete: true }]);

    const generator = createLocalGenerator({ modelsFolder, model: MODEL }, { spawn: spawnOffline });
    const signal = new AbortController().signal;
    expect(textOf(await partsOf(generator.generate(promptOf('Hello'), { signal })))).not.toBe('');
    expect(generator.identity.version).toBe(pulled.revision);
    await generator.close();
  });

  it('goes on where the connection broke', async () => {
    cutAfter(40_000, { times: 2 });
    await pull();
    expect(readFileSync(join(modelsFolder, MODEL, WEIGHTS)).equals(weights())).toBe(true);
    const ranges = hub.requests.filter(({ path }) => path === `/large/${WEIGHTS}`).map(({ range }) => range);
    expect(ranges).toEqual([undefined, 'bytes=40000-', 'bytes=80000-']);
  });

  it('begins a file again at a hub that knows no ranges', async () => {
    cutAfter(40_000, { times: 1 });
    hub.behaviour.ignoresRanges = true;
    await pull();
    expect(readFileSync(join(modelsFolder, MODEL, WEIGHTS)).equals(weights())).toBe(true);
  });

  it('that was cancelled says so, counts as no model, and goes on the next time', async () => {
    const controller = new AbortController();
    cutAfter(40_000, { times: 1 });
    hub.behaviour.beforeWeights = () => {
      if (hub.behaviour.cuts === 0) controller.abort(new Error('cancelled'));
    };
    await expect(pull({ signal: controller.signal })).rejects.toThrow('cancelled');
    expect(await listLocalModels(modelsFolder)).toMatchObject([{ name: MODEL, complete: false }]);
    delete hub.behaviour.beforeWeights;
    await pull();
    expect(hub.requests.at(-1)?.range).toBe('bytes=40000-');
    expect(await listLocalModels(modelsFolder)).toMatchObject([{ complete: true }]);
  });

  it('downloads nothing again that is there and right', async () => {
    await pull();
    hub.requests.splice(0);
    await pull();
    expect(hub.requests.map(({ path }) => path).filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });

  it('mends a damaged file', async () => {
    await pull();
    const file = join(modelsFolder, MODEL, WEIGHTS);
    writeFileSync(file, Buffer.alloc(weights().length));
    await pull();
    expect(readFileSync(file).equals(weights())).toBe(true);
  });
});

describe('a pull fails with one line that says what to do', () => {
  it('for files that are not what the hub lists, and keeps nothing of them', async () => {
    hub.behaviour.lies = true;
    await expect(pull()).rejects.toThrow(
      /onnx\/model.onnx has another hash\); it was thrown away: pull again/,
    );
    expect(readdirSync(join(modelsFolder, MODEL, 'onnx'))).toEqual([]);
  });

  it.each([
    [401, /has no public model tiny\/llama \(401\): check the name/],
    [404, /has no public model tiny\/llama \(404\): check the name/],
    [403, /tiny\/llama is gated \(403\): accept its terms/],
    [429, /takes no more requests just now/],
    [500, /answered 500: try again later/],
  ])('for the answer %i', async (status, line) => {
    hub.behaviour.refuses = status;
    await expect(pull()).rejects.toThrow(line);
  });

  it('for a redirect away from https', async () => {
    hub.behaviour.redirectsTo = 'http://127.0.0.1:9/model.onnx';
    await expect(pull()).rejects.toThrow(/sends to 127.0.0.1:9 without https: nothing was downloaded/);
  });

  it('for a list of files that goes on at another server, which is not asked', async () => {
    hub.behaviour.listGoesOnAt = 'http://127.0.0.1:9/api/secrets';
    await expect(pull()).rejects.toThrow(/sends to 127.0.0.1:9 for its own list of files: nothing was asked/);
  });

  it('for a list without end, of which no more is read than a list has', async () => {
    hub.behaviour.endlessLists = true;
    await expect(pull()).rejects.toThrow(/is no model hub/);
  });

  it('for a redirect without end', async () => {
    hub.behaviour.redirectsTo = `${hub.url}/${MODEL}/resolve/${'c0ffee'.padEnd(40, '0')}/${WEIGHTS}`;
    await expect(pull()).rejects.toThrow(/redirects in a circle/);
  });

  it('without a network: the folder to copy to', async () => {
    await expect(pull({ hub: 'http://127.0.0.1:9' })).rejects.toThrow(
      `127.0.0.1:9 cannot be reached (ECONNREFUSED): pull on a machine that can, and copy the model's folder to ${modelsFolder}`,
    );
  });

  it('for a full disk', async () => {
    await expect(pull({ freeBytes: () => Promise.resolve(1e6) })).rejects.toThrow(
      /This needs \d+ MB free in .*, and there are 1 MB/,
    );
  });

  it('for a precision that there is not, and for a name that is none', async () => {
    await expect(pull({ dtype: 'q4' })).rejects.toThrow(/has no onnx\/model_q4.onnx/);
    await expect(pull({ model: '../etc' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(pull({ model: 'a/../..' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('models on the disk', () => {
  it('are listed and removed, with the folder of an owner who has no other', async () => {
    await pull();
    expect(await removeLocalModel(modelsFolder, 'tiny/other')).toBe(false);
    expect(await removeLocalModel(modelsFolder, MODEL)).toBe(true);
    expect(await listLocalModels(modelsFolder)).toEqual([]);
    expect(readdirSync(modelsFolder)).toEqual([]);
    await expect(removeLocalModel(modelsFolder, '../x')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('need a package, and one line says so where it is absent', async () => {
    expect(await localModelsProblem()).toBeNull();
    expect(await localModelsProblem({ packageName: '@huggingface/not-there' })).toMatch(
      /run npm ci without --omit=optional/,
    );
  });
});
