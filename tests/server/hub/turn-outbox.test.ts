import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TurnEvent } from '../../../protocol/turn-events.js';
import { TurnOutbox } from '../../../server/hub/turn-outbox.js';
import { turnEvents } from '../../contract/turn-event-sequences.js';
import { textOf } from '../../harness/fakes/turn-parts.js';

const delta = (data: string): TurnEvent => ({ type: 'delta', data });
const stage: TurnEvent = { type: 'stage', data: { name: 'search', ms: 1, outcome: 'ok' } };

describe('the outbox of a turn', () => {
  it('joins deltas that follow each other, and only those', () => {
    const outbox = new TurnOutbox();
    for (const event of [delta('a'), delta('b'), stage, delta('c'), stage, stage, delta('d'), delta('e')]) {
      outbox.add(event);
    }
    expect(outbox.take()).toEqual([
      { ...delta('ab'), seq: 1 },
      { ...stage, seq: 2 },
      { ...delta('c'), seq: 3 },
      { ...stage, seq: 4 },
      { ...stage, seq: 5 },
      { ...delta('de'), seq: 6 },
    ]);
  });

  it('never joins to what was taken: that is numbered and gone', () => {
    const outbox = new TurnOutbox();
    outbox.add(delta('a'));
    const [first] = outbox.take();
    outbox.add(delta('b'));
    expect(outbox.take()).toEqual([{ ...delta('b'), seq: 2 }]);
    expect(first).toEqual({ ...delta('a'), seq: 1 });
  });

  it('is empty when all is taken, and taking from it then gives nothing and uses no number', () => {
    const outbox = new TurnOutbox();
    expect([outbox.empty, outbox.take()]).toEqual([true, []]);
    outbox.add(stage);
    expect(outbox.empty).toBe(false);
    outbox.take();
    expect([outbox.empty, outbox.take()]).toEqual([true, []]);
    outbox.add(stage);
    expect(outbox.take()).toMatchObject([{ seq: 2 }]);
  });

  it('numbers from 1 without a gap and loses no character, however often it is emptied', () => {
    fc.assert(
      fc.property(turnEvents(), fc.array(fc.boolean(), { minLength: 1 }), (events, emptied) => {
        const outbox = new TurnOutbox();
        const taken = events.flatMap((event, index) => {
          outbox.add(event);
          return emptied[index % emptied.length] ? outbox.take() : [];
        });
        taken.push(...outbox.take());
        expect(taken.map(({ seq }) => seq)).toEqual(taken.map((_event, index) => index + 1));
        expect(outbox.taken).toEqual(taken);
        expect(textOf(taken)).toBe(textOf(events));
        const others = (list: TurnEvent[]) =>
          list.filter(({ type }) => type !== 'delta').map(({ data }) => data);
        expect(others(taken)).toEqual(others(events));
      }),
    );
  });
});
