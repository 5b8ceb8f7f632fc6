/**
 * Closes a turn that this process does not run: one that a crash left behind, or one that another node runs and
 * whose visitor has pressed Stop here. What was said so far is kept.
 */
import type { Clock } from '../clock.js';
import type { Turn, TurnStore } from '../store/turns.js';
import type { TurnLease } from '../turn-log/turn-lease.js';
import type { TurnLog } from '../turn-log/turn-log.js';
import { interruptedTurn } from './interrupted-turn.js';

export interface CloseParts {
  turns: TurnStore;
  log: TurnLog;
  lease: TurnLease;
  clock: Clock;
}

/** False when somebody else closed it first. */
export async function closeTurn(
  turn: Turn,
  state: 'interrupted' | 'stopped',
  { turns, log, lease, clock }: CloseParts,
): Promise<boolean> {
  // The fence first: whoever runs this turn, or still believes to, can write nothing from here on.
  const taken = await lease.fence({ conversationId: turn.conversationId, turnId: turn.id });
  const events = await log.read(turn.id, 0);
  const finished = interruptedTurn(turn, { state, events, now: clock.now() });
  const stored = await turns.finish({ ...finished, fence: taken.fence });
  await lease.release(taken);
  const last = finished.events.at(-1);
  if (stored && last) log.publish(turn.id, last);
  return stored;
}
