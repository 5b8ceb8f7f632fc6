/**
 * The upkeep of turns: renews the leases of those that run here, and closes those that nobody runs any more
 * (after a crash, or when another node died) as interrupted, with what was said so far.
 */
import type { Events } from '../events.js';
import type { Turn } from '../store/turns.js';
import { closeTurn } from './close-turn.js';
import type { CloseParts } from './close-turn.js';
import type { TurnHub } from './turn-hub.js';

export interface UpkeepParts extends CloseParts {
  events: Events;
}

const BATCH = 200;

/** Closes every abandoned turn; returns how many. */
export async function closeAbandonedTurns(parts: UpkeepParts): Promise<number> {
  let closed = 0;
  for (;;) {
    const before = closed;
    for (const turn of await parts.turns.listAbandoned(parts.clock.now(), BATCH)) {
      if (await tryToClose(turn, parts)) closed += 1;
    }
    // What could not be closed is somebody else's now, or damaged: it must not hold up the others.
    if (closed === before) return closed;
  }
}

async function tryToClose(turn: Turn, parts: UpkeepParts): Promise<boolean> {
  try {
    const closed = await closeTurn(turn, 'interrupted', parts);
    if (closed) parts.events.turnAbandoned(turn);
    return closed;
  } catch (error) {
    parts.events.failed('an abandoned turn could not be closed', error, { turnId: turn.id });
    return false;
  }
}

export interface UpkeepOptions extends UpkeepParts {
  hub: TurnHub;
  everyMs: number;
}

/** Runs the upkeep from now on; returns its end, which resolves when nothing of it is under way. */
export function keepTurns({ hub, everyMs, ...parts }: UpkeepOptions): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  const once = async (): Promise<void> => {
    const { lost } = await parts.lease.renew(hub.leases);
    hub.abandon(lost);
    await closeAbandonedTurns(parts);
  };
  const timer = setInterval(() => {
    underWay = underWay.then(once).catch((error: unknown) => {
      parts.events.failed('the upkeep of turns failed', error);
    });
  }, everyMs);
  return () => {
    clearInterval(timer);
    return underWay;
  };
}
