/**
 * Stores, and so sends, what the running turns have yielded: one transaction a tick for all of them together. A
 * turn's first text does not wait for the tick. At most one transaction is under way, so a slow disk makes
 * ticks larger, never more numerous.
 */
import type { RunningTurn } from './running-turn.js';
import type { TurnLog } from './turn-log.js';

/** Short enough to read as flowing text, long enough to gather several tokens (ARCHITECTURE, "A stream that survives"). */
export const TICK_MS = 40;

export class TurnFlusher {
  readonly #log: TurnLog;
  readonly #tickMs: number;
  #waiting = new Set<RunningTurn>();
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;
  #flushing: Promise<void> | undefined;

  constructor(log: TurnLog, tickMs: number = TICK_MS) {
    this.#log = log;
    this.#tickMs = tickMs;
  }

  /** The turn has something to send; with `now` it does not wait for the tick. */
  notify(turn: RunningTurn, now: boolean): void {
    this.#waiting.add(turn);
    if (now) this.#soon ??= setImmediate(() => this.#start());
    else this.#timer ??= setTimeout(() => this.#start(), this.#tickMs);
  }

  /** Resolves when all that the turn had yielded is stored; rejects when that failed. */
  async settle(turn: RunningTurn): Promise<void> {
    while (this.#flushing) await this.#flushing;
    if (turn.outbox.empty) return;
    this.#waiting.delete(turn);
    await this.#store([turn]);
  }

  /** Resolves when nothing is under way any more. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    clearImmediate(this.#soon);
    await this.#flushing;
  }

  #start(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#soon);
    this.#timer = undefined;
    this.#soon = undefined;
    if (this.#flushing) return; // whoever waits is taken up when it ends
    const turns = [...this.#waiting].filter((turn) => !turn.outbox.empty);
    this.#waiting = new Set();
    if (turns.length === 0) return;
    this.#flushing = this.#store(turns)
      .catch((error: unknown) => {
        // Nothing was stored, so nothing may be sent: the turns end, and whoever reads them is told.
        for (const turn of turns) turn.abort(asError(error));
      })
      .finally(() => {
        this.#flushing = undefined;
        if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => this.#start(), this.#tickMs);
      });
  }

  async #store(turns: RunningTurn[]): Promise<void> {
    const { fenced } = await this.#log.append(
      turns.map((turn) => ({ lease: turn.lease, events: turn.outbox.take() })),
    );
    for (const turn of turns) if (fenced.includes(turn.id)) turn.abort('interrupted');
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the turn log failed', { cause: error });
}
