/**
 * From a request to a turn that may run: planned, its conversation leased, its message stored. A client message
 * id that was used before is answered with the turn it began, whether it comes after or at the same time.
 */
import type { DialogueMessage } from '../../generator/index.js';
import { AppError } from '../../protocol/errors.js';
import { DuplicateKey } from '../store/database.js';
import type { Turn } from '../store/turns.js';
import { planTurn } from './plan-turn.js';
import type { Asker, PlanStores, TurnRequest } from './plan-turn.js';
import { priorDialogue } from './prior-dialogue.js';
import type { TurnInput } from '../turn/turn-modules.js';
import type { TurnTerms } from '../turn/turn-terms.js';
import type { Lease, TurnLease } from '../turn-log/turn-lease.js';

export interface AcceptParts extends PlanStores {
  lease: TurnLease;
}

export interface AcceptedTurn {
  turn: Turn;
  lease: Lease;
  text: string;
  dialogue: DialogueMessage[];
  terms: TurnTerms | undefined;
  /** Whether anything is recalled and remembered. */
  remembers: boolean;
}

/** The turn that this request has begun already, if it is a repeat. */
export async function findRepeat(
  asker: Asker,
  request: TurnRequest,
  parts: AcceptParts,
): Promise<Turn | undefined> {
  return request.kind === 'retry'
    ? undefined
    : parts.turns.findByClientMessage(asker.id, request.clientMessageId);
}

export async function acceptTurn(
  asker: Asker,
  request: TurnRequest,
  parts: AcceptParts & { receivedAt: number },
): Promise<AcceptedTurn | { repeated: Turn }> {
  const planned = await planTurn(asker, request, parts);
  const turn = { ...planned.turn, startedAt: parts.receivedAt };
  const terms = request.kind === 'send' ? request.terms : undefined;
  const dialogue = terms?.dialogue ?? (await priorDialogue(asker.id, planned.after, parts.conversations));
  const acquired = await parts.lease.acquire({ conversationId: turn.conversationId, turnId: turn.id });
  if ('heldBy' in acquired) {
    throw new AppError('CONFLICT', { details: { turnId: acquired.heldBy }, retryAfterMs: 1_000 });
  }
  try {
    await parts.turns.accept(turn);
  } catch (error) {
    await parts.lease.release(acquired.lease);
    const repeated = error instanceof DuplicateKey ? await findRepeat(asker, request, parts) : undefined;
    if (repeated) return { repeated };
    throw error;
  }
  const remembers = (terms?.remembers ?? true) && !planned.temporary;
  return { turn, lease: acquired.lease, text: planned.text, dialogue, terms, remembers };
}

/** What the turn is told; `acceptMs` is how long accepting it took. */
export function turnInputOf(
  { turn, text, dialogue, terms }: AcceptedTurn,
  { timeZone, locale }: Asker,
  acceptMs: number,
): TurnInput {
  return {
    turnId: turn.id,
    conversationId: turn.conversationId,
    questionId: turn.questionId,
    answerId: turn.answerId,
    visitorId: turn.visitorId,
    kind: turn.kind,
    message: text,
    dialogue,
    timeZone,
    locale,
    receivedAt: turn.startedAt,
    acceptMs,
    sampling: terms?.sampling,
  };
}
