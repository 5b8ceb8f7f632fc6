/**
 * What a client receives while a turn runs: `turn:event` carries `[turn, seq, type, data]`, where `turn` is the
 * small number that this connection was given for the turn and `seq` counts from 1 without a gap. The last event
 * is `end` or `error`; nothing follows it.
 */
import { z } from 'zod';
import { ERRORS } from './errors.js';
import type { ErrorCode } from './errors.js';
import { MessageId } from './ids.js';
import { STAGE_NAMES, STAGE_OUTCOMES, TURN_STATES } from './stages.js';

/** One stage has ended. `ms` is whole milliseconds; the rest is in the trace. */
export const StageData = z.object({
  name: z.enum(STAGE_NAMES),
  ms: z.number(),
  outcome: z.enum(STAGE_OUTCOMES),
});

/** A page or document that was read and may be cited as [n]. */
export const SourceData = z.object({
  n: z.int().positive(),
  title: z.string(),
  url: z.string(),
  passage: z.string().optional(),
});
export type SourceData = z.infer<typeof SourceData>;

/** What the system has to say in its own voice, never the character's. */
export const NoticeData = z.object({
  kind: z.enum(['blocked-input', 'blocked-output', 'warning', 'degraded', 'length', 'waiting', 'voice']),
  /** Plain words for people; shown as it is. */
  text: z.string(),
  hazards: z.array(z.string()).optional(),
  /** Of `waiting`: the place in the queue, 1 is next. Each replaces the one before, and the first text ends it. */
  position: z.int().positive().optional(),
});
export type NoticeData = z.infer<typeof NoticeData>;

export const EndData = z.object({
  state: z.enum(TURN_STATES).exclude(['running', 'failed']),
  /** The answer. */
  messageId: MessageId,
});

export const ErrorData = z.object({
  code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
  message: z.string(),
  retryable: z.boolean(),
  retryAfterMs: z.number().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const TurnEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stage'), data: StageData }),
  z.object({ type: z.literal('delta'), data: z.string() }),
  z.object({ type: z.literal('source'), data: SourceData }),
  z.object({ type: z.literal('notice'), data: NoticeData }),
  z.object({ type: z.literal('end'), data: EndData }),
  z.object({ type: z.literal('error'), data: ErrorData }),
]);
export type TurnEvent = z.infer<typeof TurnEvent>;
export type TurnEventType = TurnEvent['type'];

/** An event with its place in the turn, as it is stored. */
export type NumberedTurnEvent = TurnEvent & { seq: number };

export type WireTurnEvent = [turn: number, seq: number, type: TurnEventType, data: TurnEvent['data']];

export function isTerminal(event: TurnEvent): boolean {
  return event.type === 'end' || event.type === 'error';
}
