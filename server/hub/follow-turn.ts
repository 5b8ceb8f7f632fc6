/**
 * Gives one reader exactly the events of a turn after a given one, in order and each once, whether they are
 * stored already or still to come. Live events move the cursor only when they are the next; whenever one is
 * missing, the log is read again from the cursor. So it does not matter what was published while reading.
 */
import type { TurnId } from '../../protocol/ids.js';
import { isTerminal } from '../../protocol/turn-events.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import type { TurnLog } from '../turn-log/turn-log.js';

export interface Follow {
  turnId: TurnId;
  afterSeq: number;
  deliver: (event: NumberedTurnEvent) => void;
  /** The log could not be read; the reader has to come back with its last seq. */
  onFailure: (error: unknown) => void;
  /** The last event was delivered. */
  onEnd?: () => void;
  /** Another node publishes this turn's events: the log is read again so often, in milliseconds. */
  pollMs?: number;
}

/** Returns the end of following. */
export function followTurn(log: TurnLog, follow: Follow): () => void {
  let cursor = follow.afterSeq;
  let reading = false;
  let missed = false;
  let stopped = false;

  const stop = (): void => {
    stopped = true;
    clearInterval(poll);
    unsubscribe();
  };

  const give = (event: NumberedTurnEvent): void => {
    if (stopped || event.seq !== cursor + 1) return;
    cursor = event.seq;
    follow.deliver(event);
    if (isTerminal(event)) {
      stop();
      follow.onEnd?.();
    }
  };

  const catchUp = async (): Promise<void> => {
    reading = true;
    do {
      missed = false;
      for (const event of await log.read(follow.turnId, cursor)) give(event);
    } while (missed && !stopped);
    reading = false;
  };

  const unsubscribe = log.subscribe(follow.turnId, (event) => {
    if (reading) missed = true;
    else if (event.seq > cursor + 1) start();
    else give(event);
  });

  const start = (): void => {
    if (reading) return;
    catchUp().catch((error: unknown) => {
      if (stopped) return;
      stop();
      follow.onFailure(error);
    });
  };

  const poll = follow.pollMs === undefined ? undefined : setInterval(start, follow.pollMs);
  start();
  return stop;
}
