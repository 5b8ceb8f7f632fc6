/**
 * The upkeep of turns: renews the leases of those that run here, and closes those that nobody runs any more
 * (after a crash, or when another node died) as interrupted, with what was said so far.
 */
import type { Clock } from '../clock.js';
import type { Events } from '../events.js';
import type { Turn, TurnStore } from '../store/turns.js';
import { interruptedTurn } from './interrupted-turn.js';
import type { TurnHub } from './turn-hub.js';
import type { TurnLease } from '../turn-log/turn-lease.js';
import type { TurnLog } from '../turn-log/turn-log.js';

export interface UpkeepParts {
  turns: TurnStore;
  log: TurnLog;
  lease: TurnLease;
  events: Events;
  clock: Clock;
}

const BATCH = 200;

/** Closes every abandoned turn; returns how many. */
export async function closeAbandonedTurns(parts: UpkeepParts): Promise<number> {
  let closed = 0;
  for (;;) {
    const before = closed;
    for (const turn of await parts.turns.listAbandoned(parts.clock.now(), BATCH)) {
      if (!(await closeAsInterrupted(turn, parts))) continue;
      closed += 1;
      parts.events.turnAbandoned(turn);
    }
    // What could not be closed (another node was faster) is somebody else's now.
    if (closed === before) return closed;
  }
}

async function closeAsInterrupted(turn: Turn, { turns, log, lease, clock }: UpkeepParts): Promise<boolean> {
  // The fence first: whoever still believes to run this turn can write nothing from here on.
  const taken = await lease.fence({ conversationId: turn.conversationId, turnId: turn.id });
  const finished = interruptedTurn(turn, await log.read(turn.id, 0), clock.now());
  const stored = await turns.finish({ ...finished, fence: taken.fence });
  await lease.release(taken);
  const last = finished.events.at(-1);
  if (stored && last) log.publish(turn.id, last);
  return stored;
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
