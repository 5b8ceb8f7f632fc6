import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineTask } from '../../../../generator/index.js';
import type { GeneratorPart, ModelPool } from '../../../../generator/index.js';
import { ManualClock } from '../../../fixtures/manual-clock.js';
import { promptOf } from '../../../fixtures/prompts.js';
import { startScriptedModelServer } from '../../../fixtures/scripted-model-server.js';
import type { ScriptedModelServer } from '../../../fixtures/scripted-model-server.js';
import { closePools, endpointsAt, never, poolOf } from './pool-under-test.js';

describe('an endpoint that writes one reply at once', () => {
  let upstream: ScriptedModelServer;
  beforeAll(async () => {
    upstream = await startScriptedModelServer();
  });
  afterAll(() => upstream.close());
  afterEach(closePools);

  function narrowPool(scenario = 'manual?tokens=1'): ModelPool {
    return poolOf(endpointsAt(upstream.url, scenario).map((one) => ({ ...one, concurrency: 1 })));
  }

  /** A reply that is read as it comes; `next` is its next part. */
  function begin(pool: ModelPool, onBehalfOf: string, signal = never) {
    const parts = pool.generate(promptOf('Hello'), { signal, onBehalfOf })[Symbol.asyncIterator]();
    const next = async (): Promise<GeneratorPart | undefined> => {
      const result = await parts.next();
      return result.done === true ? undefined : result.value;
    };
    return { next, leave: () => parts.return?.(undefined) };
  }

  async function running(pool: ModelPool, person: string) {
    const before = upstream.requests.length;
    const reply = begin(pool, person);
    const first = reply.next();
    await upstream.received(before + 1);
    return { ...reply, first };
  }

  async function finish(reply: { first: Promise<unknown>; next: () => Promise<unknown> }): Promise<void> {
    upstream.release(1);
    await reply.first;
    while ((await reply.next()) !== undefined);
  }

  it('tells the others their place, and again whenever it changes', async () => {
    const pool = narrowPool();
    const before = upstream.requests.length;
    const ann = await running(pool, 'ann');
    const [bob, cas] = [begin(pool, 'bob'), begin(pool, 'cas')];
    expect(await bob.next()).toEqual({ type: 'queued', position: 1 });
    expect(await cas.next()).toEqual({ type: 'queued', position: 2 });
    expect(pool.health()[0]).toMatchObject({ running: 1, queued: 2 });
    const moved = cas.next();
    const bobs = { ...bob, first: bob.next() };
    await finish(ann);
    expect(await moved).toEqual({ type: 'queued', position: 1 });
    const last = { ...cas, first: cas.next() };
    await upstream.received(before + 2);
    await finish(bobs);
    await upstream.received(before + 3);
    await finish(last);
    expect(pool.health()[0]).toMatchObject({ running: 0, queued: 0 });
  });

  it('does not let a flood of one person keep another waiting', async () => {
    const pool = narrowPool();
    const order: string[] = [];
    const done = ['ann', 'ann', 'ann', 'ann', 'bob', 'bob'].map(async (person) => {
      const reply = begin(pool, person);
      for (let part = await reply.next(); part !== undefined; part = await reply.next())
        if (part.type === 'text') order.push(person);
    });
    const before = upstream.requests.length;
    for (let count = 1; count <= 6; count += 1) {
      await upstream.received(before + count);
      upstream.release(1);
    }
    await Promise.all(done);
    expect(order).toEqual(['ann', 'bob', 'ann', 'bob', 'ann', 'ann']);
  });

  it('is left at once by whoever is stopped or walks away while waiting', async () => {
    const pool = narrowPool();
    const before = upstream.requests.length;
    const ann = await running(pool, 'ann');
    const controller = new AbortController();
    const [bob, cas, dee] = [begin(pool, 'bob', controller.signal), begin(pool, 'cas'), begin(pool, 'dee')];
    expect(await bob.next()).toEqual({ type: 'queued', position: 1 });
    expect(await cas.next()).toEqual({ type: 'queued', position: 2 });
    expect(await dee.next()).toEqual({ type: 'queued', position: 3 });
    const stopped = bob.next();
    controller.abort(new Error('stopped'));
    await expect(stopped).rejects.toThrow('stopped');
    await cas.leave();
    expect(await dee.next()).toEqual({ type: 'queued', position: 1 });
    const dees = { ...dee, first: dee.next() };
    await finish(ann);
    await upstream.received(before + 2);
    await finish(dees);
  });

  it('frees its slot when a reply is let in after its reader has walked away', async () => {
    const pool = narrowPool();
    const ann = await running(pool, 'ann');
    const bob = begin(pool, 'bob');
    expect(await bob.next()).toEqual({ type: 'queued', position: 1 });
    await finish(ann);
    expect(pool.health()[0]).toMatchObject({ running: 1, queued: 0 });
    await bob.leave();
    expect(pool.health()[0]).toMatchObject({ running: 0, queued: 0, circuit: 'closed' });
  });

  it.each([
    ['is stopped', 'manual?tokens=9'],
    ['fails', 'error'],
  ])('frees its slot when a reply %s', async (_how, scenario) => {
    const pool = poolOf(
      endpointsAt(upstream.url, scenario).map((one) => ({ ...one, concurrency: 1, retries: 0 })),
    );
    const controller = new AbortController();
    const before = upstream.requests.length;
    const first = begin(pool, 'ann', controller.signal).next();
    await upstream.received(before + 1);
    controller.abort(new Error('stopped'));
    await expect(first).rejects.toThrow();
    expect(pool.health()[0]?.running).toBe(0);
  });

  it('counts tasks as load, which wait like replies', async () => {
    const pool = narrowPool('manual?tokens=1');
    const before = upstream.requests.length;
    const ann = await running(pool, 'ann');
    const task = defineTask({
      name: 'say-yes',
      standsFor: [],
      version: '1',
      schema: z.string(),
      maxTokens: 9,
      messages: () => [{ role: 'user', content: 'Yes?' }],
      fallback: () => 'by rules',
    });
    const completion = pool.complete(task, undefined, { signal: never, onBehalfOf: 'bob' });
    expect(pool.health()[0]).toMatchObject({ running: 1, queued: 1 });
    expect(upstream.requests).toHaveLength(before + 1);
    await finish(ann);
    await upstream.received(before + 2);
    upstream.release(1);
    expect((await completion).degraded?.because).toBe('unreadable');
  });

  it('sends those who wait for it to the next one when its circuit opens', async () => {
    const clock = new ManualClock();
    const endpoints = endpointsAt(upstream.url, 'silent', 'steady?tokens=1&ms=1');
    const narrow = endpoints.map((one) => ({ ...one, concurrency: 1 }));
    const pool = poolOf(narrow, { clock }, { failuresToOpen: 1 });
    const ann = await running(pool, 'ann');
    const bob = begin(pool, 'bob');
    expect(await bob.next()).toEqual({ type: 'queued', position: 1 });
    const onward = bob.next();
    clock.advance(10_000);
    expect(await onward).toMatchObject({ type: 'voice', identity: { endpoint: 'Cellar' } });
    await bob.leave();
    expect(await ann.first).toMatchObject({ type: 'retry' });
    expect(await ann.next()).toMatchObject({ type: 'voice', identity: { endpoint: 'Cellar' } });
    await ann.leave();
    expect(pool.health().map((one) => [one.circuit, one.running])).toEqual([
      ['open', 0],
      ['closed', 0],
    ]);
  });

  it('sends nobody in once the pool is closed, and tells those who wait', async () => {
    const pool = narrowPool();
    const ann = await running(pool, 'ann');
    const bob = begin(pool, 'bob');
    await bob.next();
    const waiting = bob.next();
    const closing = pool.close();
    await expect(waiting).rejects.toMatchObject({ code: 'ABORTED' });
    await expect(ann.first).rejects.toMatchObject({ code: 'ABORTED' });
    await closing;
  });
});
