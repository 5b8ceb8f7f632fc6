/** What the suites of the store and of the hub put into a database: visitors who say something and are answered. */
import { v7 as uuid } from 'uuid';
import type { ClientMessageId, ConversationId, MessageId, TurnId, VisitorId } from '../../protocol/ids.js';
import type { NumberedTurnEvent, TurnEvent } from '../../protocol/turn-events.js';
import type { Database } from '../../server/store/database.js';
import { createTurnStore } from '../../server/store/turn-store.js';
import type { FinishedTurn, NewTurn, Turn } from '../../server/store/turns.js';
import type { TurnRecord } from '../../server/turn-record.js';
import { createVisitorStore } from '../../server/store/visitors.js';

/** A moment of its own, so that no test depends on when it runs. */
export const NOON = Date.UTC(2026, 10, 24, 12);

export const newVisitorId = () => uuid() as VisitorId;
export const newConversationId = () => uuid() as ConversationId;
export const newMessageId = () => uuid() as MessageId;
export const newTurnId = () => uuid() as TurnId;
export const newClientMessageId = (): ClientMessageId => uuid();

export async function makeVisitor(database: Database): Promise<VisitorId> {
  const visitorId = newVisitorId();
  const consent = { visitorId, research: false, termsVersion: '2026-11-24', at: NOON };
  await createVisitorStore(database).recordConsent(consent);
  return visitorId;
}

/** A turn that begins a conversation of its own. */
export function firstTurn(visitorId: VisitorId, startedAt = NOON): NewTurn {
  return {
    id: newTurnId(),
    conversationId: newConversationId(),
    visitorId,
    questionId: newMessageId(),
    answerId: newMessageId(),
    kind: 'send',
    state: 'running',
    startedAt,
    question: { text: 'What is a heron?', parentId: null, clientMessageId: newClientMessageId() },
    conversation: { title: 'What is a heron?', research: false },
  };
}

/** A turn that goes on where `after` was answered. */
export function nextTurn(after: Turn, startedAt = after.startedAt + 1_000): NewTurn {
  return {
    ...sameConversation(after, startedAt),
    question: { text: 'And an egret?', parentId: after.answerId, clientMessageId: newClientMessageId() },
  };
}

/** Another answer to the same question. */
export function retryOf(turn: Turn, startedAt = turn.startedAt + 1_000): NewTurn {
  return { ...sameConversation(turn, startedAt), questionId: turn.questionId, kind: 'retry' };
}

function sameConversation({ conversationId, visitorId }: Turn, startedAt: number): NewTurn {
  return {
    id: newTurnId(),
    conversationId,
    visitorId,
    questionId: newMessageId(),
    answerId: newMessageId(),
    kind: 'send',
    state: 'running',
    startedAt,
  };
}

export async function acceptFirstTurn(database: Database, startedAt = NOON): Promise<NewTurn> {
  const turn = firstTurn(await makeVisitor(database), startedAt);
  await createTurnStore(database).accept(turn);
  return turn;
}

export function numbered(events: TurnEvent[], firstSeq = 1): NumberedTurnEvent[] {
  return events.map((event, index) => ({ ...event, seq: firstSeq + index }));
}

export function endOf(turn: Turn): TurnEvent {
  return { type: 'end', data: { state: 'done', messageId: turn.answerId } };
}

/** The end of a turn that said `events`; its text is their deltas, as the contract asks. */
export function finishedTurn(turn: Turn, fence: number, events: NumberedTurnEvent[]): FinishedTurn {
  const text = events.map((event) => (event.type === 'delta' ? event.data : '')).join('');
  return { turn, fence, events, endedAt: turn.startedAt + 500, record: recordOf(turn, text) };
}

export function recordOf(turn: Turn, text: string): TurnRecord {
  return {
    state: 'done',
    text,
    annotations: { sources: [], notices: [] },
    withheld: false,
    trace: {
      version: 1,
      turnId: turn.id,
      conversationId: turn.conversationId,
      questionId: turn.questionId,
      answerId: turn.answerId,
      state: 'done',
      startedAt: turn.startedAt,
      firstTextMs: 40,
      totalMs: 500,
      modelCalls: 1,
      stages: [
        {
          name: 'accept',
          outcome: 'ok',
          startMs: 0,
          ms: 1,
          decision: 'accepted',
          detail: { kind: turn.kind, characters: 16 },
        },
      ],
    },
  };
}
