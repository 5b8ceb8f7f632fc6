/**
 * Knows which turn the small numbers of this connection stand for, and asks for what was missed. Numbers die with
 * their connection. An event may come before the acknowledgement that names its number; it is kept until then.
 */
import type { ChatReply } from '../../../protocol/chat-events.js';
import type { TurnId } from '../../../protocol/ids.js';
import type { NumberedTurnEvent, WireTurnEvent } from '../../../protocol/turn-events.js';
import type { LiveTurn } from './reduce-turn.js';
import { readWireEvent } from './reduce-turn.js';

export interface FollowedTurns {
  find(turnId: TurnId): LiveTurn | undefined;
  apply(turn: LiveTurn, event: NumberedTurnEvent): void;
  /** Asks the server for the events after `lastSeq`. */
  resume(turnId: TurnId, lastSeq: number): Promise<ChatReply<'turn:resume'>>;
  /** A turn could not be resumed. */
  lost(turnId: TurnId, error: unknown): void;
}

export class TurnFollower {
  readonly #turnIds = new Map<number, TurnId>();
  readonly #early = new Map<number, WireTurnEvent[]>();
  readonly #resuming = new Set<TurnId>();
  readonly #turns: FollowedTurns;

  constructor(turns: FollowedTurns) {
    this.#turns = turns;
  }

  /** The turn must be among the followed ones by now. */
  bind({ turn, turnId }: { turn: number; turnId: TurnId }): void {
    this.#turnIds.set(turn, turnId);
    const early = this.#early.get(turn) ?? [];
    this.#early.delete(turn);
    for (const event of early) this.receive(event);
  }

  receive(event: WireTurnEvent): void {
    const turnId = this.#turnIds.get(event[0]);
    if (turnId === undefined) {
      this.#early.set(event[0], [...(this.#early.get(event[0]) ?? []), event]);
      return;
    }
    const turn = this.#turns.find(turnId);
    if (!turn) return;
    this.#turns.apply(turn, readWireEvent(event));
    if (this.#turns.find(turnId)?.behind) void this.resume(turnId);
  }

  /** Gets what was missed; once at a time for a turn. */
  async resume(turnId: TurnId): Promise<void> {
    const turn = this.#turns.find(turnId);
    if (!turn || this.#resuming.has(turnId)) return;
    this.#resuming.add(turnId);
    try {
      this.bind(await this.#turns.resume(turnId, turn.lastSeq));
    } catch (error) {
      this.#turns.lost(turnId, error);
    } finally {
      this.#resuming.delete(turnId);
    }
  }

  /** The connection is gone, and its numbers with it. */
  forgetNumbers(): void {
    this.#turnIds.clear();
    this.#early.clear();
    this.#resuming.clear();
  }
}
