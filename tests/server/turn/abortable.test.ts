import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { abortable, untilAborted } from '../../../server/turn/abortable.js';
import { deferred } from '../../harness/fakes/deferred.js';

const REASON = new Error('no longer wanted');

/** A source by hand, so that every call on it is seen. */
function source(steps: (string | Error | Promise<never>)[]) {
  const calls: string[] = [];
  const iterator: AsyncIterableIterator<string> = {
    [Symbol.asyncIterator]: () => iterator,
    next() {
      calls.push('next');
      const step = steps.shift();
      if (step instanceof Promise) return step;
      if (step instanceof Error) return Promise.reject(step);
      return Promise.resolve(
        step === undefined ? { done: true, value: undefined } : { done: false, value: step },
      );
    },
    return() {
      calls.push('return');
      return Promise.reject(new Error('a source that cannot even end'));
    },
  };
  return { iterator, calls };
}

async function drain(iterable: AsyncIterable<string>): Promise<string[]> {
  const values: string[] = [];
  for await (const value of iterable) values.push(value);
  return values;
}

const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  // Rejections are reported when the microtasks have run, before the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unhandled.splice(0)).toEqual([]);
});

describe('abortable', () => {
  const never = new AbortController().signal;

  it('settles like the promise while nothing is aborted', async () => {
    expect(await abortable(Promise.resolve(7), never)).toBe(7);
    await expect(abortable(Promise.reject(new Error('own')), never)).rejects.toThrow('own');
  });

  it('rejects with the reason as soon as it is aborted, and a later end of the promise matters to nobody', async () => {
    const controller = new AbortController();
    const late = deferred<number>();
    const waiting = abortable(late.promise, controller.signal);
    controller.abort(REASON);
    await expect(waiting).rejects.toBe(REASON);
    late.reject(new Error('too late to matter'));
  });

  it('rejects at once under a signal that is aborted already, whatever the promise does', async () => {
    await expect(abortable(Promise.resolve(7), AbortSignal.abort(REASON))).rejects.toBe(REASON);
    await expect(abortable(Promise.reject(new Error('own')), AbortSignal.abort(REASON))).rejects.toBe(REASON);
  });

  it('leaves no listener on a signal that lives on', async () => {
    const { signal } = new AbortController();
    const listeners = { added: 0, removed: 0 };
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...listener: Parameters<typeof add>) => (
      (listeners.added += 1),
      add(...listener)
    );
    signal.removeEventListener = (...listener: Parameters<typeof remove>) => {
      listeners.removed += 1;
      remove(...listener);
    };
    for (let round = 0; round < 20; round += 1) await abortable(Promise.resolve(round), signal);
    await abortable(Promise.reject(new Error('own')), signal).catch(() => undefined);
    expect(listeners).toEqual({ added: 21, removed: 21 });
  });
});

describe('untilAborted', () => {
  it('gives everything and does not end a source that has ended by itself', async () => {
    const { iterator, calls } = source(['a', 'b']);
    expect(await drain(untilAborted(iterator, new AbortController().signal))).toEqual(['a', 'b']);
    expect(calls).toEqual(['next', 'next', 'next']);
  });

  it('ends a source that hangs, with the reason of the signal, and waits for nothing', async () => {
    const controller = new AbortController();
    const { iterator, calls } = source(['a', new Promise<never>(() => undefined)]);
    const values: string[] = [];
    const draining = (async () => {
      for await (const value of untilAborted(iterator, controller.signal)) {
        values.push(value);
        setImmediate(() => controller.abort(REASON));
      }
    })();
    await expect(draining).rejects.toBe(REASON);
    expect([values, calls]).toEqual([['a'], ['next', 'next', 'return']]);
  });

  it('asks nothing more of a source once it is aborted', async () => {
    const controller = new AbortController();
    const { iterator, calls } = source(['a', 'b']);
    const values = untilAborted(iterator, controller.signal);
    await values.next();
    controller.abort(REASON);
    await expect(values.next()).rejects.toBe(REASON);
    expect(calls).toEqual(['next', 'return']);
  });

  it('returns the source when the reader has had enough', async () => {
    const { iterator, calls } = source(['a', 'b', 'c']);
    for await (const value of untilAborted(iterator, new AbortController().signal)) if (value === 'b') break;
    expect(calls).toEqual(['next', 'next', 'return']);
  });

  it('passes on what the source throws', async () => {
    const { iterator } = source(['a', new Error('broken')]);
    await expect(drain(untilAborted(iterator, new AbortController().signal))).rejects.toThrow('broken');
  });
});
