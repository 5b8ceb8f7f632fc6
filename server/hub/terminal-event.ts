import type { MessageId } from '../../protocol/ids.js';
import type { TurnEvent } from '../../protocol/turn-events.js';
import type { TurnRecord } from '../turn-record.js';

/** The last event of a turn that ended so: `error` when something failed, else `end`. */
export function terminalEvent({ state, annotations }: TurnRecord, answerId: MessageId): TurnEvent {
  if (annotations.error) return { type: 'error', data: annotations.error };
  if (state === 'failed') throw new Error('a failed turn carries its error');
  return { type: 'end', data: { state, messageId: answerId } };
}
