import type { RunningTurn } from '../../../protocol/chat-events.js';
import type { ConversationId, MessageId, TurnId } from '../../../protocol/ids.js';
import type { NumberedTurnEvent } from '../../../protocol/turn-events.js';

/** Readable ids stand in for UUIDs: nothing in the page looks into them. */
export const conversationId = (name: string) => name as ConversationId;
export const messageId = (name: string) => name as MessageId;
export const turnId = (name: string) => name as TurnId;

export const RUNNING: RunningTurn = {
  turn: 1,
  turnId: turnId('turn'),
  conversationId: conversationId('conversation'),
  questionId: messageId('question'),
  answerId: messageId('answer'),
};

export function answerEvents(): NumberedTurnEvent[] {
  return [
    { seq: 1, type: 'stage', data: { name: 'accept', ms: 2, outcome: 'ok' } },
    { seq: 2, type: 'source', data: { n: 1, title: 'A page', url: 'https://page.example/' } },
    { seq: 3, type: 'delta', data: 'Good ' },
    { seq: 4, type: 'delta', data: 'morning' },
    { seq: 5, type: 'notice', data: { kind: 'degraded', text: 'Nothing could be looked up.' } },
    { seq: 6, type: 'delta', data: ' to you.' },
    { seq: 7, type: 'end', data: { state: 'done', messageId: messageId('answer') } },
  ];
}
