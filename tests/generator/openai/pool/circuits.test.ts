import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCircuitBreaker } from '../../../../generator/openai/pool/circuit-breaker.js';
import { textOf } from '../../../contract/generator.contract.js';
import { ManualClock } from '../../../fixtures/manual-clock.js';
import { promptOf } from '../../../fixtures/prompts.js';
import { startScriptedModelServer } from '../../../fixtures/scripted-model-server.js';
import type { ScriptedModelServer } from '../../../fixtures/scripted-model-server.js';
import { ask, closePools, endpointsAt, poolOf } from './pool-under-test.js';

const LIMITS = { failuresToOpen: 3, openMs: 1_000, longestOpenMs: 5_000 };

describe('a circuit', () => {
  it('opens after failures in a row, and a success between them starts the count anew', () => {
    const breaker = createCircuitBreaker(LIMITS, new ManualClock(), () => {});
    breaker.enter().failed();
    breaker.enter().failed();
    breaker.enter().succeeded();
    breaker.enter().failed();
    breaker.enter().failed();
    expect([breaker.state, breaker.admits()]).toEqual(['closed', true]);
    breaker.enter().failed();
    expect([breaker.state, breaker.admits(), breaker.retryInMs]).toEqual(['open', false, 1_000]);
  });

  it('lets one request try it when its time has come, twice as late after each trial that fails', () => {
    const clock = new ManualClock();
    const breaker = createCircuitBreaker({ ...LIMITS, failuresToOpen: 1 }, clock, () => {});
    breaker.enter().failed();
    for (const waitMs of [1_000, 2_000, 4_000, 5_000, 5_000]) {
      clock.advance(waitMs - 1);
      expect(breaker.admits()).toBe(false);
      clock.advance(1);
      expect([breaker.state, breaker.admits()]).toEqual(['open', true]);
      const trial = breaker.enter();
      expect([breaker.state, breaker.admits()]).toEqual(['half-open', false]);
      trial.failed();
    }
  });

  it('closes with the first token of its trial, and opens again if that reply breaks off', () => {
    const clock = new ManualClock();
    const breaker = createCircuitBreaker(LIMITS, clock, () => {});
    for (const _ of [1, 2, 3]) breaker.enter().failed();
    clock.advance(1_000);
    const trial = breaker.enter();
    trial.alive();
    expect([breaker.state, breaker.admits()]).toEqual(['closed', true]);
    trial.failed();
    expect(breaker.retryInMs).toBe(2_000);
  });

  it('is as it was when its trial is stopped, and does not hear those who asked before it opened', () => {
    const clock = new ManualClock();
    const breaker = createCircuitBreaker(LIMITS, clock, () => {});
    const slow = [breaker.enter(), breaker.enter()];
    for (const _ of [1, 2, 3]) breaker.enter().failed();
    slow[0]?.succeeded();
    expect(breaker.state).toBe('open');
    clock.advance(1_000);
    breaker.enter().left();
    expect([breaker.state, breaker.retryInMs, breaker.admits()]).toEqual(['open', 0, true]);
    breaker.enter().succeeded();
    slow[1]?.failed();
    expect(breaker.state).toBe('closed');
  });

  it('stays open for as long as the server asked, up to the longest time', () => {
    const breaker = createCircuitBreaker({ ...LIMITS, failuresToOpen: 1 }, new ManualClock(), () => {});
    breaker.enter().failed(3_600_000);
    expect(breaker.retryInMs).toBe(5_000);
  });
});

describe('an endpoint of a pool', () => {
  let upstream: ScriptedModelServer;
  beforeAll(async () => {
    upstream = await startScriptedModelServer();
  });
  afterAll(() => upstream.close());
  afterEach(closePools);

  const once = { retries: 0 };

  it('that fails three times is left alone, and its recovery is found by one reply', async () => {
    const clock = new ManualClock();
    const changes: string[] = [];
    const pool = poolOf(
      endpointsAt(upstream.url, 'flaky?failures=3&tokens=1&ms=1&of=recovery', 'steady?tokens=2&ms=1'),
      { clock, now: () => 1_000_000 + clock.monotonic() },
    );
    pool.onChange(() => changes.push(pool.health()[0]?.circuit ?? 'none'));
    for (const _ of [1, 2, 3]) expect((await ask(pool))[0]?.type).toBe('retry');
    expect(pool.health()[0]).toMatchObject({
      circuit: 'open',
      retryAt: 1_010_000,
      lastSuccessAt: null,
      lastFailure: { at: 1_000_000, reason: 'The model server failed (500): its own log says why.' },
    });
    expect(pool.identity).toMatchObject({ endpoint: 'Cellar' });

    expect((await ask(pool))[0]).toMatchObject({ type: 'voice', identity: { endpoint: 'Cellar' } });
    clock.advance(10_000);
    expect((await ask(pool))[0]).toMatchObject({ type: 'voice', identity: { endpoint: 'Attic' } });
    expect(pool.health()[0]).toMatchObject({ circuit: 'closed', retryAt: null, lastSuccessAt: 1_010_000 });
    expect(changes).toEqual(expect.arrayContaining(['open', 'half-open', 'closed']));
  });

  it('that is the only one is not waited for while it is left alone', async () => {
    const clock = new ManualClock();
    const pool = poolOf(
      endpointsAt(upstream.url, 'error').map((one) => ({ ...one, ...once })),
      { clock },
    );
    for (const _ of [1, 2, 3]) await expect(ask(pool)).rejects.toThrow(/failed \(500\)/);
    const before = upstream.requests.length;
    await expect(ask(pool)).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message:
        'Attic: it failed before and is tried again in 10 s. ' +
        'The last failure: The model server failed (500): its own log says why.',
      retryAfterMs: 10_000,
    });
    expect(upstream.requests).toHaveLength(before);
    clock.advance(10_000);
    await expect(ask(pool)).rejects.toThrow(/failed \(500\)/);
    expect(pool.health()[0]?.circuit).toBe('open');
  });

  it('that is tried and then left by its reader is due again at once', async () => {
    const clock = new ManualClock();
    const pool = poolOf(
      endpointsAt(upstream.url, 'flaky?failures=3&tokens=1&ms=1&of=left').map((one) => ({ ...one, ...once })),
      { clock },
    );
    for (const _ of [1, 2, 3]) await expect(ask(pool)).rejects.toThrow(/failed \(500\)/);
    clock.advance(10_000);
    const controller = new AbortController();
    const trial = pool
      .generate(promptOf('Hello'), { signal: controller.signal })
      [Symbol.asyncIterator]()
      .next();
    expect(pool.health()[0]?.circuit).toBe('half-open');
    await expect(ask(pool)).rejects.toThrow(/being tried again just now/);
    controller.abort(new Error('stopped'));
    await expect(trial).rejects.toThrow('stopped');
    expect(textOf(await ask(pool))).toBe('A lighth');
  });

  it('that refuses what it was asked is not taken for ill', async () => {
    const pool = poolOf(endpointsAt(upstream.url, 'empty').map((one) => ({ ...one, ...once })));
    for (const _ of [1, 2, 3, 4]) await expect(ask(pool)).rejects.toThrow(/without a word/);
    expect(pool.health()[0]?.circuit).toBe('closed');
    expect(pool.health()[0]?.lastFailure?.reason).toMatch(/without a word/);
  });
});
