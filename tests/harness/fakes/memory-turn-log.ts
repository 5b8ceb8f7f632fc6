/**
 * The turn log in memory. While `holding`, an append waits until the test lets it through or makes it fail, so
 * that what happens meanwhile can be looked at.
 */
import type { TurnId } from '../../../protocol/ids.js';
import type { NumberedTurnEvent } from '../../../protocol/turn-events.js';
import type { TurnAppend, TurnLog } from '../../../server/turn-log/turn-log.js';
import { deferred } from './deferred.js';
import type { Deferred } from './deferred.js';

type Listener = (event: NumberedTurnEvent) => void;

export class MemoryTurnLog implements TurnLog {
  /** Every append that was asked for, as it came. */
  readonly appends: TurnAppend[][] = [];
  readonly published: { turnId: TurnId; event: NumberedTurnEvent }[] = [];
  /** Turns whose lease counts as lost. */
  readonly lost = new Set<TurnId>();
  holding = false;
  underWay = 0;
  mostUnderWay = 0;
  readonly #stored = new Map<TurnId, NumberedTurnEvent[]>();
  readonly #listeners = new Map<TurnId, Set<Listener>>();
  readonly #held: Deferred<void>[] = [];

  async append(appends: TurnAppend[]): Promise<{ fenced: TurnId[] }> {
    this.appends.push(appends);
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      if (this.holding) await this.#hold();
    } finally {
      this.underWay -= 1;
    }
    const kept = appends.filter(({ lease }) => !this.lost.has(lease.turnId));
    for (const { lease, events } of kept) this.store(lease.turnId, events);
    for (const { lease, events } of kept) for (const event of events) this.publish(lease.turnId, event);
    return { fenced: appends.map(({ lease }) => lease.turnId).filter((turnId) => this.lost.has(turnId)) };
  }

  store(turnId: TurnId, events: readonly NumberedTurnEvent[]): void {
    this.#stored.set(turnId, [...(this.#stored.get(turnId) ?? []), ...events]);
  }

  stored(turnId: TurnId): NumberedTurnEvent[] {
    return this.#stored.get(turnId) ?? [];
  }

  /** The oldest append that is held goes through. */
  release(): void {
    this.#held.shift()?.resolve();
  }

  /** The oldest append that is held fails. */
  fail(error: Error): void {
    this.#held.shift()?.reject(error);
  }

  publish(turnId: TurnId, event: NumberedTurnEvent): void {
    this.published.push({ turnId, event });
    for (const listener of [...(this.#listeners.get(turnId) ?? [])]) listener(event);
  }

  read(turnId: TurnId, afterSeq: number): Promise<NumberedTurnEvent[]> {
    return Promise.resolve(this.stored(turnId).filter(({ seq }) => seq > afterSeq));
  }

  subscribe(turnId: TurnId, listener: Listener): () => void {
    const listeners = this.#listeners.get(turnId) ?? new Set();
    this.#listeners.set(turnId, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  #hold(): Promise<void> {
    const held = deferred();
    this.#held.push(held);
    return held.promise;
  }
}
