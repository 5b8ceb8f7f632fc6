import { AppError } from '../../protocol/errors.js';
import type { VisitorId } from '../../protocol/ids.js';

/** Counts the turns in flight, for each visitor and in all, and refuses those above the limits. */
export class TurnAdmission {
  readonly #limits: { turnsPerVisitor: number; turnsInAll: number };
  readonly #byVisitor = new Map<VisitorId, number>();
  #inAll = 0;
  #closed = false;
  #whenEmpty: (() => void)[] = [];

  constructor(limits: { turnsPerVisitor: number; turnsInAll: number }) {
    this.#limits = limits;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** From now on every turn is refused. */
  close(): void {
    this.#closed = true;
  }

  /** Resolves when every turn that entered has ended; for one that is closed. */
  async emptied(): Promise<void> {
    if (this.#inAll > 0) await new Promise<void>((resolve) => this.#whenEmpty.push(resolve));
  }

  /** `null` counts in all, and for no visitor. Returns what is to be called when the turn has ended; calling it again changes nothing. */
  enter(visitorId: VisitorId | null): () => void {
    const { turnsPerVisitor, turnsInAll } = this.#limits;
    if (this.#closed) {
      throw new AppError('OVERLOADED', {
        message: 'The server is restarting: try again in a moment.',
        retryAfterMs: 3_000,
      });
    }
    if (this.#inAll >= turnsInAll) {
      throw new AppError('OVERLOADED', {
        message: 'More people are being answered than this server can take: try again in a moment.',
        retryAfterMs: 5_000,
      });
    }
    const own = visitorId === null ? 0 : (this.#byVisitor.get(visitorId) ?? 0);
    if (visitorId !== null && own >= turnsPerVisitor) {
      throw new AppError('RATE_LIMITED', {
        message: `Only ${turnsPerVisitor} of your conversations can be answered at once.`,
        retryAfterMs: 2_000,
      });
    }
    if (visitorId !== null) this.#byVisitor.set(visitorId, own + 1);
    this.#inAll += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#inAll -= 1;
      if (visitorId !== null) this.#leaveOne(visitorId);
      if (this.#inAll === 0) for (const resolve of this.#whenEmpty.splice(0)) resolve();
    };
  }

  #leaveOne(visitorId: VisitorId): void {
    const now = (this.#byVisitor.get(visitorId) ?? 1) - 1;
    if (now === 0) this.#byVisitor.delete(visitorId);
    else this.#byVisitor.set(visitorId, now);
  }
}
