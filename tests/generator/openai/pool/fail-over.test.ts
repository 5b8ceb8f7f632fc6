import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GeneratorPart, ModelPool } from '../../../../generator/index.js';
import {
  describeGeneratorContract,
  describeTaskContract,
  textOf,
} from '../../../contract/generator.contract.js';
import { ManualClock } from '../../../fixtures/manual-clock.js';
import { promptOf } from '../../../fixtures/prompts.js';
import { startScriptedModelServer } from '../../../fixtures/scripted-model-server.js';
import type { ScriptedModelServer } from '../../../fixtures/scripted-model-server.js';
import { ask, closedUrl, closePools, endpointsAt, never, poolOf } from './pool-under-test.js';

const GOOD = 'steady?tokens=2&ms=1';

let upstream: ScriptedModelServer;

beforeAll(async () => {
  upstream = await startScriptedModelServer();
});
afterAll(() => upstream.close());
afterEach(closePools);

function poolAt(...scenarios: string[]): ModelPool {
  return poolOf(endpointsAt(upstream.url, ...scenarios));
}

describe.each([
  ['one endpoint', ['echo?ms=1']],
  ['two endpoints of which the first is broken', ['error', 'echo?ms=1']],
])('a pool of %s', (name, scenarios) => {
  describeGeneratorContract(name, async () => {
    const before = upstream.requests.length;
    return {
      generator: poolAt(...scenarios),
      prompts: [promptOf('The first of two questions.'), promptOf('Quite another question, and longer.')],
      isIdle: async () => {
        await Promise.all(upstream.requests.slice(before).map((request) => request.ended));
        return true;
      },
    };
  });
  describeTaskContract(name, () => Promise.resolve(poolAt(...scenarios)), {
    saying: (text) => Promise.resolve(poolAt('error', `say?ms=1&text=${encodeURIComponent(text)}`)),
    failing: () => Promise.resolve(poolAt('error', 'error')),
  });
});

describe('before its first token an endpoint that fails is replaced by the next', () => {
  it.each([
    ['breaks', 'error', /^Attic: The model server failed \(500\)/],
    ['is overloaded', 'busy?after=1', /^Attic: The model server takes no more requests/],
    ['dies after its headers', 'cut?after=0&ms=1', /^Attic: The connection to the model server .* broke/],
    ['ends without a word', 'empty', /^Attic: .* ended its answer without a word/],
    ['has no such model', 'unknown', /^Attic: The model server has no model .* of "Attic" in the console/],
    ['refuses the key', 'unauthorized', /set the key of "Attic" in the console/],
  ])('where it %s', async (_how, scenario, reason) => {
    const parts = await ask(poolAt(scenario, GOOD));
    expect(parts.map(({ type }) => type)).toEqual(['retry', 'voice', 'text', 'text', 'usage', 'stop']);
    expect(parts[0]).toEqual({ type: 'retry', reason: expect.stringMatching(reason) as string });
    expect(parts[1]).toEqual({
      type: 'voice',
      identity: { kind: 'openai', model: `scripted/${GOOD}`, version: null, endpoint: 'Cellar' },
    });
    expect(textOf(parts)).toBe('A lighthouse is a');
  });

  it('where nothing listens', async () => {
    const [dead, good] = endpointsAt(upstream.url, GOOD, GOOD);
    const parts = await ask(poolOf([{ ...dead!, url: await closedUrl() }, good!]));
    expect(parts[0]).toMatchObject({
      type: 'retry',
      reason: expect.stringContaining('connection refused') as string,
    });
    expect(textOf(parts)).toBe('A lighthouse is a');
  });

  it('where it is silent, which is waited for shorter than where it is alone', async () => {
    const clock = new ManualClock();
    const pool = poolOf(endpointsAt(upstream.url, 'silent', GOOD), { clock });
    const reply = ask(pool);
    const request = await upstream.received(upstream.requests.length + 1);
    clock.advance(10_000);
    const parts = await reply;
    expect(parts[0]).toMatchObject({ reason: expect.stringContaining('within 10 s') as string });
    expect((await request.ended).how).toBe('hung-up');
  });

  it('through all of them, and the last one is asked again as where it is alone', async () => {
    const pool = poolOf(
      endpointsAt(upstream.url, 'error', 'error', `flaky?failures=1&tokens=1`).map((endpoint) => ({
        ...endpoint,
        retryBaseMs: 1,
      })),
    );
    const types = (await ask(pool)).map(({ type }) => type);
    expect(types).toEqual(['retry', 'retry', 'retry', 'voice', 'text', 'usage', 'stop']);
  });
});

describe('after its first token', () => {
  it('a reply is not begun anew, and its end goes up', async () => {
    const seen: GeneratorPart[] = [];
    const pool = poolAt('cut?after=1&manual=1', GOOD);
    const before = upstream.requests.length;
    const reading = (async () => {
      for await (const part of pool.generate(promptOf('Hello'), { signal: never })) {
        seen.push(part);
        if (part.type === 'text') upstream.release(1);
      }
    })();
    await upstream.received(before + 1);
    upstream.release(1);
    await expect(reading).rejects.toMatchObject({ code: 'UPSTREAM_FAILED' });
    expect(seen.map(({ type }) => type)).toEqual(['voice', 'text']);
    expect(upstream.requests).toHaveLength(before + 1);
    expect(pool.health()[0]?.lastFailure?.reason).toMatch(/broke/);
  });
});

describe('when every endpoint fails', () => {
  it('one line names each, what an operator must change first', async () => {
    const pool = poolOf(
      endpointsAt(upstream.url, 'busy?after=60', 'unauthorized', 'error').map((one) => ({
        ...one,
        retries: 0,
      })),
    );
    await expect(ask(pool)).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message:
        'No endpoint answered. ' +
        'Cellar: The model server asks for a key: set the key of "Cellar" in the console. ' +
        'Garden: The model server failed (500): its own log says why. ' +
        'Attic: The model server takes no more requests just now (429): try again in a while.',
      publicMessage: 'The model server failed to answer.',
      retryAfterMs: 60_000,
    });
  });

  it('a single one speaks for itself, in the words of the configuration where it is set there', async () => {
    const [endpoint] = endpointsAt(upstream.url, 'unauthorized');
    const pool = poolOf([{ ...endpoint!, id: 'configuration' }]);
    await expect(ask(pool)).rejects.toMatchObject({
      message: 'The model server asks for a key: set PARLEY_MODEL_KEY.',
    });
  });
});

describe('a pool', () => {
  it('promises the smallest prompt of its endpoints, and asks the least busy of equal ones', async () => {
    const endpoints = endpointsAt(upstream.url, 'manual?tokens=1', 'manual?tokens=1');
    const pool = poolOf(
      endpoints.map((one, index) => ({ ...one, priority: 1, contextTokens: 4_096 * (index + 1) })),
    );
    expect(pool.promptTokenBudget).toBe(4_096 - 1_024);
    const before = upstream.requests.length;
    const replies = [ask(pool), ask(pool)];
    await upstream.received(before + 2);
    expect(pool.health().map(({ running }) => running)).toEqual([1, 1]);
    upstream.release(2);
    const voices = (await Promise.all(replies)).map((parts) => parts.find(({ type }) => type === 'voice'));
    expect(voices).toEqual([
      { type: 'voice', identity: expect.objectContaining({ endpoint: 'Attic' }) as object },
      { type: 'voice', identity: expect.objectContaining({ endpoint: 'Cellar' }) as object },
    ]);
  });

  it('needs an endpoint', () => {
    expect(() => poolOf([])).toThrow(/at least one endpoint/);
  });
});
