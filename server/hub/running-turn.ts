import type { TurnId } from '../../protocol/ids.js';
import type { TurnState } from '../../protocol/stages.js';
import type { Turn } from '../store/turns.js';
import { TurnAborted } from '../turn/turn-aborted.js';
import type { Lease } from '../turn-log/turn-lease.js';
import { TurnOutbox } from './turn-outbox.js';

/** A turn that this process is running. */
export class RunningTurn {
  readonly outbox = new TurnOutbox();
  readonly #controller = new AbortController();
  /** Settles when the turn has ended and everything about it is stored. */
  ended: Promise<TurnState | 'lost'> = Promise.resolve('lost');

  constructor(
    readonly turn: Turn,
    public lease: Lease,
  ) {}

  get id(): TurnId {
    return this.turn.id;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason: 'stopped' | 'interrupted' | Error): void {
    this.#controller.abort(reason instanceof Error ? reason : new TurnAborted(reason));
  }
}
