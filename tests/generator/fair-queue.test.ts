import { describe, expect, it } from 'vitest';
import { createTurns } from '../../generator/fair-queue.js';
import type { FairQueue, Turn } from '../../generator/fair-queue.js';

interface Waiting {
  /** The places that were told. */
  places: number[];
  release: Promise<() => void>;
  abort: (reason: Error) => void;
}

function wait(queue: FairQueue<Turn, () => void>, person: string): Waiting {
  const controller = new AbortController();
  const places: number[] = [];
  const take = async (): Promise<() => void> => {
    const turn = queue.acquire({ person, signal: controller.signal });
    for (;;) {
      const place = await turn.next();
      if (place.done) return place.value;
      places.push(place.value);
    }
  };
  return { places, release: take(), abort: (reason) => controller.abort(reason) };
}

/** Lets everything that can go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a fair queue', () => {
  it('lets as many run at once as it may, and tells nobody a place who has not to wait', async () => {
    const queue = createTurns(2);
    const [first, second, third] = ['a', 'b', 'c'].map((person) => wait(queue, person));
    (await first?.release)?.();
    await second?.release;
    await third?.release;
    expect([first, second, third].map((one) => one?.places)).toEqual([[], [], [1]]);
  });

  it('serves people in turn, whoever asked how often', async () => {
    const queue = createTurns(1);
    const order: string[] = [];
    const names = ['ann 1', 'ann 2', 'ann 3', 'bob 1', 'cyd 1', 'bob 2'];
    const all = names.map((name) => ({ name, ...wait(queue, name.slice(0, 3)) }));
    await settle();
    const before = all.map(({ places }) => places.length);
    const served = all.map(async ({ name, release }) => {
      const done = await release;
      order.push(name);
      await settle();
      done();
    });
    await Promise.all(served);
    expect(order).toEqual(['ann 1', 'bob 1', 'cyd 1', 'ann 2', 'bob 2', 'ann 3']);
    // The last place that was told while they arrived, and those that followed.
    expect(all.map(({ places }, i) => places.slice((before[i] ?? 0) - 1))).toEqual([
      [],
      [3, 2, 1],
      [5, 4, 3, 2, 1],
      [1],
      [2, 1],
      [4, 3, 2, 1],
    ]);
  });

  it('lets nobody be overtaken for ever by people who come anew, and one of a flood at a time', async () => {
    const queue = createTurns(1);
    let running = await wait(queue, 'ann').release;
    const order: string[] = [];
    const enter = async (name: string): Promise<void> => {
      const release = await wait(queue, name).release;
      order.push(name);
      running = release;
    };
    const flood = [enter('ann'), enter('ann'), enter('ann')];
    const others: Promise<void>[] = [];
    for (let count = 0; count < 24; count += 1) {
      others.push(enter(`new ${count}`));
      await settle();
      running();
      await settle();
    }
    expect(order.flatMap((name, place) => (name === 'ann' ? [place] : []))).toEqual([10, 21]);
    for (let left = 0; left < 4; left += 1) {
      running();
      await settle();
    }
    await Promise.all([...flood, ...others]);
  });

  it('is left by whoever is aborted, with the reason, and the others move up', async () => {
    const queue = createTurns(1);
    const running = await wait(queue, 'a').release;
    const [leaving, staying] = [wait(queue, 'b'), wait(queue, 'c')];
    await settle();
    const reason = new Error('not any more');
    leaving.abort(reason);
    await expect(leaving.release).rejects.toBe(reason);
    await settle();
    expect(staying.places).toEqual([2, 1]);
    running();
    (await staying.release)();
    (await wait(queue, 'd').release)();
  });

  it('gives a turn back that came together with the abort', async () => {
    const queue = createTurns(1);
    const running = await wait(queue, 'a').release;
    const leaving = wait(queue, 'b');
    await settle();
    running();
    leaving.abort(new Error('too late'));
    await expect(leaving.release).rejects.toThrow('too late');
    expect((await wait(queue, 'c').release)()).toBeUndefined();
  });

  it('is not entered with an aborted signal, and is left by a reader who walks away', async () => {
    const queue = createTurns(1);
    const reason = new Error('no');
    await expect(queue.acquire({ person: 'a', signal: AbortSignal.abort(reason) }).next()).rejects.toBe(
      reason,
    );
    const running = await wait(queue, 'a').release;
    const walking = queue.acquire({ person: 'b', signal: new AbortController().signal });
    expect(await walking.next()).toEqual({ done: false, value: 1 });
    await walking.return(() => undefined);
    running();
    (await wait(queue, 'c').release)();
  });
});
