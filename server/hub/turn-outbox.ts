import type { NumberedTurnEvent, TurnEvent } from '../../protocol/turn-events.js';

/**
 * What one turn has yielded and not yet sent. Deltas that follow each other are joined until they are taken, so
 * that a tick costs one row and one message however many tokens it covers. `taken` holds what was numbered so
 * far, to be folded at the end; with the text itself it is all the memory a turn needs.
 */
export class TurnOutbox {
  #pending: TurnEvent[] = [];
  readonly taken: NumberedTurnEvent[] = [];

  add(event: TurnEvent): void {
    const last = this.#pending.at(-1);
    if (event.type === 'delta' && last?.type === 'delta') {
      this.#pending[this.#pending.length - 1] = { type: 'delta', data: last.data + event.data };
    } else {
      this.#pending.push(event);
    }
  }

  get empty(): boolean {
    return this.#pending.length === 0;
  }

  /** Numbers what is pending and hands it over. */
  take(): NumberedTurnEvent[] {
    const events = this.#pending.map((event, index) => ({ ...event, seq: this.taken.length + index + 1 }));
    this.#pending = [];
    this.taken.push(...events);
    return events;
  }
}
