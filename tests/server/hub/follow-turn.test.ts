import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageId, TurnId } from '../../../protocol/ids.js';
import type { NumberedTurnEvent } from '../../../protocol/turn-events.js';
import { followTurn } from '../../../server/hub/follow-turn.js';
import { deferred } from '../../harness/fakes/deferred.js';
import type { Deferred } from '../../harness/fakes/deferred.js';
import { idOf } from '../../harness/fakes/hub-parts.js';
import { MemoryTurnLog } from '../../harness/fakes/memory-turn-log.js';

const TURN = idOf('turn', 1) as TurnId;

const delta = (seq: number): NumberedTurnEvent => ({ seq, type: 'delta', data: `${seq} ` });
const end = (seq: number): NumberedTurnEvent => ({
  seq,
  type: 'end',
  data: { state: 'done', messageId: idOf('answer', 1) as MessageId },
});

/** A log whose reads look and answer only when they are told to: what is read may be old when it arrives. */
class SlowLog extends MemoryTurnLog {
  readonly #reads: { afterSeq: number; seen?: NumberedTurnEvent[]; answer: Deferred<NumberedTurnEvent[]> }[] =
    [];

  override read(_turnId: TurnId, afterSeq: number): Promise<NumberedTurnEvent[]> {
    const answer = deferred<NumberedTurnEvent[]>();
    this.#reads.push({ afterSeq, answer });
    return answer.promise;
  }

  get reading(): number {
    return this.#reads.length;
  }

  /** The oldest read that has not looked yet looks now. */
  look(): void {
    const read = this.#reads.find(({ seen }) => seen === undefined);
    if (read) read.seen = this.stored(TURN).filter(({ seq }) => seq > read.afterSeq);
  }

  /** The oldest read answers what it saw. */
  async answer(): Promise<void> {
    this.look();
    const read = this.#reads.shift();
    read?.answer.resolve(read.seen ?? []);
    await settled();
  }

  async failRead(error: Error): Promise<void> {
    this.#reads.shift()?.answer.reject(error);
    await settled();
  }

  add(...events: NumberedTurnEvent[]): void {
    this.store(TURN, events);
    for (const event of events) this.publish(TURN, event);
  }
}

/** Everything that promises have to do is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

interface Reader {
  got: NumberedTurnEvent[];
  ended: number;
  failures: unknown[];
  stop: () => void;
}

function follow(
  log: SlowLog,
  afterSeq: number,
  deliver: (event: NumberedTurnEvent) => void = () => undefined,
): Reader {
  const reader: Reader = { got: [], ended: 0, failures: [], stop: () => undefined };
  reader.stop = followTurn(log, {
    turnId: TURN,
    afterSeq,
    deliver: (event) => {
      reader.got.push(event);
      deliver(event);
    },
    onFailure: (error) => reader.failures.push(error),
    onEnd: () => (reader.ended += 1),
  });
  return reader;
}

const seqs = ({ got }: Reader): number[] => got.map(({ seq }) => seq);

describe('following a turn', () => {
  it('gives what is stored already, then what comes', async () => {
    const log = new SlowLog();
    log.store(TURN, [delta(1), delta(2)]);
    const reader = follow(log, 0);
    await log.answer();
    log.add(delta(3));
    log.add(end(4));
    expect([seqs(reader), reader.ended, log.reading]).toEqual([[1, 2, 3, 4], 1, 0]);
  });

  it('loses nothing that is published while it reads, and gives nothing twice', async () => {
    const log = new SlowLog();
    log.store(TURN, [delta(1)]);
    const reader = follow(log, 0);
    log.look();
    log.add(delta(2), delta(3));
    await log.answer();
    await log.answer();
    expect([seqs(reader), log.reading]).toEqual([[1, 2, 3], 0]);
  });

  it('reads again when a live event is not the next', async () => {
    const log = new SlowLog();
    const reader = follow(log, 0);
    await log.answer();
    log.store(TURN, [delta(1)]);
    log.add(delta(2));
    expect(seqs(reader)).toEqual([]);
    await log.answer();
    expect(seqs(reader)).toEqual([1, 2]);
  });

  it('passes over nothing that is missing in what it reads: it stops before it', async () => {
    const log = new SlowLog();
    log.store(TURN, [delta(1), delta(3)]);
    const reader = follow(log, 0);
    await log.answer();
    expect(seqs(reader)).toEqual([1]);
  });

  it('reads once at a time, whatever comes meanwhile', async () => {
    const log = new SlowLog();
    const reader = follow(log, 0);
    await log.answer();
    log.store(TURN, [delta(1)]);
    for (let seq = 2; seq < 20; seq += 1) log.add(delta(seq));
    expect(log.reading).toBe(1);
    await log.answer();
    await log.answer();
    expect(seqs(reader)).toEqual(Array.from({ length: 19 }, (_value, index) => index + 1));
  });

  it('gives nothing after the end, and nothing after it was stopped', async () => {
    const log = new SlowLog();
    const [reader, stopped] = [follow(log, 0), follow(log, 0)];
    await log.answer();
    stopped.stop();
    await log.answer();
    log.add(delta(1), end(2));
    log.add(delta(3));
    expect([seqs(reader), seqs(stopped), stopped.ended]).toEqual([[1, 2], [], 0]);
  });

  it('can be stopped by the event it delivers, in the middle of what was read', async () => {
    const log = new SlowLog();
    log.store(TURN, [delta(1), delta(2), end(3)]);
    const reader: Reader = follow(log, 0, ({ seq }) => seq === 2 && reader.stop());
    await log.answer();
    expect([seqs(reader), reader.ended]).toEqual([[1, 2], 0]);
  });

  it('stopped while it reads says nothing of how the read ended', async () => {
    const log = new SlowLog();
    const [a, b] = [follow(log, 0), follow(log, 0)];
    log.store(TURN, [delta(1)]);
    a.stop();
    b.stop();
    await log.answer();
    await log.failRead(new Error('gone'));
    expect([seqs(a), b.failures]).toEqual([[], []]);
  });

  it('tells of a read that failed once, and then gives nothing more', async () => {
    const log = new SlowLog();
    const reader = follow(log, 0);
    log.add(delta(1));
    await log.failRead(new Error('gone'));
    log.add(delta(2), delta(3), end(4));
    expect(reader.failures).toEqual([new Error('gone')]);
    expect([seqs(reader), reader.ended, log.reading]).toEqual([[], 0, 0]);
  });

  it('hears of no other turn', async () => {
    const log = new SlowLog();
    const reader = follow(log, 0);
    await log.answer();
    log.publish(idOf('turn', 2) as TurnId, delta(1));
    expect(seqs(reader)).toEqual([]);
  });
});

describe('whatever happens between the log and its readers', () => {
  /** Events are stored and published; stored by another hand and not published; reads look and answer late. */
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 3 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('unpublished' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('arrive' as const), after: fc.nat(30) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('return' as const), reader: fc.nat(5) }) },
  );

  it('each reader gets exactly the events after the one it named, in order, each once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const log = new SlowLog();
        let last = 0;
        const people: { from: number; got: NumberedTurnEvent[]; reader: Reader }[] = [];
        const arrive = (from: number) => people.push({ from, got: [], reader: follow(log, from) });
        arrive(0);
        for (const now of steps) {
          if (now.do === 'append') log.add(...Array.from({ length: now.count }, () => delta((last += 1))));
          if (now.do === 'unpublished') log.store(TURN, [delta((last += 1))]);
          if (now.do === 'look') log.look();
          if (now.do === 'answer') await log.answer();
          if (now.do === 'arrive') arrive(Math.min(now.after, last));
          const person = now.do === 'return' ? people[now.reader % people.length] : undefined;
          if (person) {
            // The connection is lost and comes back with the last seq it saw.
            person.reader.stop();
            person.got.push(...person.reader.got);
            person.reader = follow(log, person.got.at(-1)?.seq ?? person.from);
          }
        }
        log.add(end((last += 1)));
        while (log.reading > 0) await log.answer();
        for (const { from, got, reader } of people) {
          const all = [...got, ...reader.got];
          expect(all).toEqual(log.stored(TURN).filter(({ seq }) => seq > from));
          expect([reader.ended, reader.failures]).toEqual([1, []]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
