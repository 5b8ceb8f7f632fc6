/**
 * Drives one accepted turn to its end: what it yields goes to the outbox and from there, stored first, to whoever
 * reads; its end is stored in one transaction with the answer and the trace, and only then seen.
 */
import type { TurnState } from '../../protocol/stages.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import type { Clock } from '../clock.js';
import type { TurnStore } from '../store/turns.js';
import type { TurnRecord } from '../turn-record.js';
import { runTurn } from '../turn/run-turn.js';
import type { TurnInput, TurnModules } from '../turn/turn-modules.js';
import type { RunningTurn } from './running-turn.js';
import { terminalEvent } from './terminal-event.js';
import type { TurnFlusher } from './turn-flusher.js';
import type { TurnLease } from '../turn-log/turn-lease.js';
import type { TurnLog } from '../turn-log/turn-log.js';

export interface DriveParts {
  turns: TurnStore;
  log: TurnLog;
  lease: TurnLease;
  flusher: TurnFlusher;
  modules: TurnModules;
  clock: Clock;
}

export interface DrivenTurn {
  record: TurnRecord;
  /** False: another node took the conversation over, or it was deleted; nothing of the end was stored. */
  stored: boolean;
}

export async function driveTurn(
  running: RunningTurn,
  input: TurnInput,
  parts: DriveParts,
): Promise<DrivenTurn> {
  const record = await consume(running, input, parts);
  await parts.flusher.settle(running);
  const last: NumberedTurnEvent = {
    ...terminalEvent(record, input.answerId),
    seq: running.outbox.taken.length + 1,
  };
  const stored = await parts.turns.finish({
    turn: running.turn,
    fence: running.lease.fence,
    record,
    events: [...running.outbox.taken, last],
    endedAt: parts.clock.now(),
  });
  await parts.lease.release(running.lease);
  // Whoever closed it in our place did so elsewhere: readers here are told what it stored.
  const end = stored ? last : (await parts.log.read(running.id, 0)).at(-1);
  if (end) parts.log.publish(running.id, end);
  return { record, stored };
}

async function consume(running: RunningTurn, input: TurnInput, parts: DriveParts): Promise<TurnRecord> {
  const events = runTurn(input, parts.modules, running.signal);
  let silent = true;
  for (;;) {
    const step = await events.next();
    if (step.done) return step.value;
    running.outbox.add(step.value);
    parts.flusher.notify(running, silent && step.value.type === 'delta');
    if (step.value.type === 'delta') silent = false;
  }
}

export function outcomeOf({ record, stored }: DrivenTurn): TurnState | 'lost' {
  return stored ? record.state : 'lost';
}
