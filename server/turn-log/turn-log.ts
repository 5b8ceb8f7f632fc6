import type { TurnId } from '../../protocol/ids.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import type { Lease } from './turn-lease.js';

export interface TurnAppend {
  lease: Lease;
  events: NumberedTurnEvent[];
}

/**
 * The events of turns, in order. What a subscriber is told has been stored before. Events of a turn that has
 * ended stay readable: they are folded into the turn and its answer when it is finished.
 */
export interface TurnLog {
  /**
   * Stores the events of any number of turns in one transaction, then publishes them. An append whose lease has
   * been lost stores and publishes nothing; the turns concerned are named in the answer.
   */
  append(appends: TurnAppend[]): Promise<{ fenced: TurnId[] }>;
  /** Publishes an event that was stored elsewhere: the last one, which is stored with the answer and the trace. */
  publish(turnId: TurnId, event: NumberedTurnEvent): void;
  /** The stored events after `afterSeq`, in order. Empty for an unknown turn. */
  read(turnId: TurnId, afterSeq: number): Promise<NumberedTurnEvent[]>;
  /** Calls `listener` for each event from now on, in order. Returns the end of the subscription. */
  subscribe(turnId: TurnId, listener: (event: NumberedTurnEvent) => void): () => void;
}
