/**
 * Stores, and so sends, what the running turns have yielded: one transaction a tick for all of them together. A
 * turn's first text does not wait for the tick. At most one transaction is under way, so a slow disk makes
 * ticks larger, never more numerous. When one fails, the log takes nothing more of its turns before their end,
 * which holds everything: so the log of a turn never has a gap.
 */
import type { RunningTurn } from './running-turn.js';
import type { TurnLog } from '../turn-log/turn-log.js';

/** Short enough to read as flowing text, long enough to gather several tokens (ARCHITECTURE, "A stream that survives"). */
export const TICK_MS = 40;

export class TurnFlusher {
  readonly #log: TurnLog;
  readonly #tickMs: number;
  #waiting = new Set<RunningTurn>();
  /** Somebody's first text is among what waits. */
  #urgent = false;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;
  #flushing: Promise<void> | undefined;
  #closed = false;
  readonly #broken = new WeakSet<RunningTurn>();

  constructor(log: TurnLog, tickMs: number = TICK_MS) {
    this.#log = log;
    this.#tickMs = tickMs;
  }

  /** The turn has something to send; with `now` it does not wait for the tick. */
  notify(turn: RunningTurn, now: boolean): void {
    this.#waiting.add(turn);
    this.#urgent ||= now;
    this.#schedule();
  }

  /** The turn has yielded all: resolves when that is stored, or is left to its end because storing failed. */
  async settle(turn: RunningTurn): Promise<void> {
    for (;;) {
      if (this.#flushing) await this.#flushing;
      else if (turn.outbox.empty) return;
      else if (this.#broken.has(turn)) turn.outbox.take();
      else this.#start(); // what has something to send is among those that wait
    }
  }

  /** Starts nothing more; resolves when nothing is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearImmediate(this.#soon);
    while (this.#flushing) await this.#flushing;
  }

  #schedule(): void {
    if (this.#closed || this.#flushing) return; // whatever waits is scheduled when the flush ends
    if (this.#urgent) this.#soon ??= setImmediate(() => this.#start());
    else this.#timer ??= setTimeout(() => this.#start(), this.#tickMs);
  }

  #start(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#soon);
    this.#timer = undefined;
    this.#soon = undefined;
    const turns = [...this.#waiting].filter((turn) => !turn.outbox.empty && !this.#broken.has(turn));
    this.#waiting = new Set();
    this.#urgent = false;
    if (turns.length === 0) return;
    this.#flushing = this.#store(turns)
      .catch((error: unknown) => {
        // Nothing was stored, so nothing may be sent: the turns end, and whoever reads them is told.
        for (const turn of turns) {
          this.#broken.add(turn);
          turn.abort(asError(error));
        }
      })
      .finally(() => {
        this.#flushing = undefined;
        if (this.#waiting.size > 0) this.#schedule();
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
