import { describe, expect, it } from 'vitest';
import { together } from '../../../server/turn/together.js';
import { deferred } from '../../harness/fakes/deferred.js';

/** Yields each event when it is released, then returns; tells when it was ended from outside. */
function worker<R>(events: string[], result: R, gate: Promise<unknown> = Promise.resolve()) {
  const state = { ended: false };
  async function* run(): AsyncGenerator<string, R> {
    let complete = false;
    try {
      await gate;
      for (const event of events) yield event;
      complete = true;
      return result;
    } finally {
      state.ended = !complete;
    }
  }
  return { run: run(), state };
}

async function collect<E, R>(generator: AsyncGenerator<E, R>): Promise<{ events: E[]; result: R }> {
  const events: E[] = [];
  for (;;) {
    const step = await generator.next();
    if (step.done) return { events, result: step.value };
    events.push(step.value);
  }
}

async function* failing(
  message: string,
  gate: Promise<unknown> = Promise.resolve(),
): AsyncGenerator<string, never> {
  await gate;
  yield `about to fail: ${message}`;
  throw new Error(message);
}

describe('together', () => {
  it('yields everything of both, each in its own order, and returns both results', async () => {
    const { events, result } = await collect(
      together(worker(['a1', 'a2', 'a3'], 'A').run, worker(['b1'], 'B').run),
    );
    expect(result).toEqual(['A', 'B']);
    expect(events.filter((event) => event.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect(events.filter((event) => event.startsWith('b'))).toEqual(['b1']);
  });

  it('yields what comes at once, without waiting for the slower', async () => {
    const gate = deferred();
    const both = together(worker(['slow'], 1, gate.promise).run, worker(['quick'], 2).run);
    expect(await both.next()).toEqual({ done: false, value: 'quick' });
    const next = both.next();
    gate.resolve();
    expect(await next).toEqual({ done: false, value: 'slow' });
    expect(await both.next()).toEqual({ done: true, value: [1, 2] });
  });

  it('works for generators that yield nothing', async () => {
    expect(await collect(together(worker([], 1).run, worker([], 2).run))).toEqual({
      events: [],
      result: [1, 2],
    });
  });

  it('passes an error on after what was yielded before it, and ends the other', async () => {
    const gate = deferred();
    const other = worker(['one', 'two'], 'never', gate.promise);
    const both = together(failing('gone'), other.run);
    expect(await both.next()).toEqual({ done: false, value: 'about to fail: gone' });
    await expect(both.next()).rejects.toThrow('gone');
    gate.resolve();
    expect(await other.run.next()).toEqual({ done: true, value: undefined });
    expect(other.state.ended).toBe(true);
  });

  it('throws the first error when both fail, and the second is nobody’s unhandled rejection', async () => {
    const gate = deferred();
    const both = together(failing('first'), failing('second', gate.promise));
    await both.next();
    await expect(both.next()).rejects.toThrow('first');
    gate.resolve();
  });

  it('does not wait for the other when one has failed, even if the other hangs', async () => {
    const both = together(worker(['never'], 1, new Promise(() => undefined)).run, failing('gone'));
    await both.next();
    await expect(both.next()).rejects.toThrow('gone');
  });

  it('ends both when nobody wants more', async () => {
    const [a, b] = [worker(['a1', 'a2'], 1), worker(['b1', 'b2'], 2)];
    for await (const event of together(a.run, b.run)) {
      expect(event).toBe('a1');
      break;
    }
    await Promise.all([a.run.next(), b.run.next()]);
    expect([a.state.ended, b.state.ended]).toEqual([true, true]);
  });
});
