/**
 * The end of a turn that nobody runs any more, from what its log still holds: what was said so far, what stood
 * beside it, and a trace of the stages that were announced. Their details went with the process that ran them.
 */
import type { StageName } from '../../protocol/stages.js';
import { TRACE_VERSION } from '../../protocol/trace/turn-trace.js';
import type { StageRecord } from '../../protocol/trace/turn-trace.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import type { FinishedTurn, Turn } from '../store/turns.js';
import type { TurnRecord } from '../turn-record.js';
import { completeStages } from '../turn/complete-stages.js';
import { terminalEvent } from './terminal-event.js';

export interface InterruptedTurn {
  state: 'interrupted' | 'stopped';
  /** All that its log holds. */
  events: NumberedTurnEvent[];
  now: number;
}

export function interruptedTurn(
  turn: Turn,
  { state, events, now }: InterruptedTurn,
): Omit<FinishedTurn, 'fence'> {
  const annotations: TurnRecord['annotations'] = { sources: [], notices: [] };
  const stages = new Map<StageName, StageRecord>();
  let text = '';
  for (const event of events) {
    if (event.type === 'delta') text += event.data;
    else if (event.type === 'source') annotations.sources.push(event.data);
    else if (event.type === 'notice' && event.data.kind !== 'waiting') annotations.notices.push(event.data);
    else if (event.type === 'stage') stages.set(event.data.name, announced(event.data));
  }
  const totalMs = now - turn.startedAt;
  const record: TurnRecord = {
    state,
    text,
    annotations,
    withheld: annotations.notices.some((notice) => notice.kind === 'blocked-input'),
    trace: {
      version: TRACE_VERSION,
      turnId: turn.id,
      conversationId: turn.conversationId,
      questionId: turn.questionId,
      answerId: turn.answerId,
      state,
      startedAt: turn.startedAt,
      firstTextMs: null,
      totalMs,
      modelCalls: 0,
      stages: completeStages(stages, totalMs),
    },
  };
  const last = { ...terminalEvent(record, turn.answerId), seq: events.length + 1 };
  return { turn, record, events: [...events, last], endedAt: now };
}

function announced({ name, ms, outcome }: Pick<StageRecord, 'name' | 'ms' | 'outcome'>): StageRecord {
  return { name, ms, outcome, startMs: 0, decision: 'the server stopped before its details were stored' };
}
