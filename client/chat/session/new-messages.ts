import type { TurnAccepted } from '../../../protocol/chat-events.js';
import type { Message } from '../../../protocol/conversation.js';
import type { MessageId } from '../../../protocol/ids.js';

const NO_ANNOTATIONS = { sources: [], notices: [] };

/** A question that the server has just stored, as the page knows it. */
export function acceptedQuestion(
  accepted: TurnAccepted,
  { text, parentId, now }: { text: string; parentId: MessageId | null; now: number },
): Message {
  return {
    ...{ id: accepted.messageId, conversationId: accepted.conversationId, parentId, role: 'user', text },
    ...{ state: 'done', withheld: false, turnId: null, annotations: NO_ANNOTATIONS, createdAt: now },
  };
}

/** The answer that has just begun, still empty. */
export function emptyAnswer(accepted: TurnAccepted, now: number): Message {
  return {
    ...{ id: accepted.answerId, conversationId: accepted.conversationId, parentId: accepted.messageId },
    ...{ role: 'assistant', text: '', state: 'running', withheld: false, turnId: accepted.turnId },
    ...{ annotations: NO_ANNOTATIONS, createdAt: now },
  };
}
