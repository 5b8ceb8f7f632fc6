import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../bin/cli.js';
import { createProgressBar } from '../../bin/progress-bar.js';
import { startScriptedHub } from '../fixtures/scripted-hub.js';
import type { ScriptedHub } from '../fixtures/scripted-hub.js';
import { writeTinyLlama } from '../fixtures/tiny-onnx/tiny-llama.js';
import { makeFolder } from '../harness/databases.js';

const INSTALLATION = { version: 'test', clientFolder: '', root: '', buildState: () => 'fresh' as const };

describe('parley model', () => {
  let published: string;
  let data: string;
  let hub: ScriptedHub;
  beforeAll(async () => {
    published = await makeFolder();
    writeTinyLlama(published);
    hub = await startScriptedHub(published, 'tiny/llama');
  });
  beforeEach(async () => {
    data = await makeFolder();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    await rm(data, { recursive: true });
  });
  afterAll(async () => {
    await hub.close();
    await rm(published, { recursive: true });
  });

  const model = async (...words: string[]) => {
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    process.exitCode = undefined;
    await runCommandLine(['node', 'parley', 'model', ...words, '--data', data], INSTALLATION);
    const outcome = {
      code: process.exitCode,
      output: printed.mock.calls.map(([text]) => String(text)).join(''),
      said: complained.mock.calls.map(([text]) => String(text)).join(''),
    };
    vi.restoreAllMocks();
    return outcome;
  };

  it('pulls, lists and removes', async () => {
    const pulled = await model('pull', 'tiny/llama', '--hub', hub.url);
    expect(pulled.code).toBeUndefined();
    expect(JSON.parse(pulled.output)).toMatchObject({
      name: 'tiny/llama',
      precision: 'fp32',
      folder: join(data, 'models', 'tiny', 'llama'),
    });
    expect(pulled.said).toMatch(/^Pulling tiny\/llama: 0 % of 1 MB\n/);
    expect(pulled.said).toMatch(/: 100 % of 1 MB\n$/);

    const listed = await model('list');
    expect(JSON.parse(listed.output)).toMatchObject({ name: 'tiny/llama', complete: true });
    expect(await model('remove', 'tiny/llama')).toEqual({
      code: undefined,
      output: 'tiny/llama\n',
      said: '',
    });
    expect((await model('list')).output).toBe('');
  });

  it('says in one line what to do, and ends with 1', async () => {
    expect(await model('pull', 'tiny/other', '--hub', hub.url)).toEqual({
      code: 1,
      output: '',
      said: expect.stringMatching(/^parley: .* has no public model tiny\/other \(404\): .*\n$/) as string,
    });
    expect(await model('remove', 'tiny/llama')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^parley: There is no model tiny\/llama in .*\n$/) as string,
    });
  });
});

describe('the progress of a download', () => {
  const draw = (isTTY: boolean, steps: number[]): string => {
    let drawn = '';
    const bar = createProgressBar({ isTTY, write: (text) => (drawn += text) }, 'Pulling');
    for (const done of steps) bar.show(done, 2_000_000);
    bar.end();
    bar.end();
    return drawn;
  };

  it('is a line for each tenth where nobody looks', () => {
    expect(draw(false, [0, 100, 210_000, 390_000, 2_000_000])).toBe(
      'Pulling: 0 % of 2 MB\nPulling: 10 % of 2 MB\nPulling: 100 % of 2 MB\n',
    );
  });

  it('is one bar that moves on a terminal', () => {
    const lines = draw(true, [0, 1_000_000, 1_000_001, 2_000_000]).split('\r').slice(1);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(`Pulling  ${'█'.repeat(12)}${'░'.repeat(12)}  50 % of 2 MB\u001b[K`);
    expect(lines[2]).toMatch(/100 % of 2 MB.*\n$/);
  });
});
