/**
 * From what a visitor asks (send, edit, answer again) to the turn that will be written. Everything named in the
 * request is looked up under the visitor's own id, so that what belongs to somebody else is NOT_FOUND.
 */
import { v7 as uuidv7 } from 'uuid';
import { TITLE_LENGTH_LIMIT } from '../../protocol/conversation.js';
import type { Conversation, Message } from '../../protocol/conversation.js';
import { AppError } from '../../protocol/errors.js';
import type { ClientMessageId, ConversationId, MessageId, TurnId, VisitorId } from '../../protocol/ids.js';
import type { ConversationStore } from '../store/conversations.js';
import type { NewTurn, TurnStore } from '../store/turns.js';
import type { TurnTerms } from '../turn/turn-terms.js';

export type TurnRequest =
  | {
      kind: 'send';
      clientMessageId: ClientMessageId;
      text: string;
      conversationId?: ConversationId | undefined;
      parentId?: MessageId | null | undefined;
      research?: boolean | undefined;
      /** Of a conversation that begins. */
      temporary?: boolean | undefined;
      /** Of a program that asks; a page has none. */
      terms?: TurnTerms | undefined;
    }
  | { kind: 'edit'; clientMessageId: ClientMessageId; text: string; messageId: MessageId }
  | { kind: 'retry'; turnId: TurnId };

export interface Asker {
  id: VisitorId;
  /** The default for conversations that begin. */
  research: boolean;
  timeZone: string;
  locale: string;
}

export interface PlannedTurn {
  turn: NewTurn;
  /** The words to answer. */
  text: string;
  /** The message that the question follows; null at the beginning of a conversation. */
  after: MessageId | null;
  /** Of a temporary conversation: it neither reads nor writes memory. */
  temporary: boolean;
}

export interface PlanStores {
  conversations: ConversationStore;
  turns: TurnStore;
}

export async function planTurn(asker: Asker, request: TurnRequest, stores: PlanStores): Promise<PlannedTurn> {
  switch (request.kind) {
    case 'send':
      return planSend(asker, request, stores);
    case 'edit': {
      const edited = await findMessage(asker, request.messageId, stores);
      if (edited.role !== 'user') throw invalid('messageId', 'only one of your own messages can be edited');
      const question = {
        text: request.text,
        parentId: edited.parentId,
        clientMessageId: request.clientMessageId,
      };
      const turn = { ...newTurn(asker, 'edit', edited.conversationId), question };
      const { temporary } = await findConversation(asker, edited.conversationId, stores);
      return { turn, text: request.text, after: edited.parentId, temporary };
    }
    case 'retry': {
      const earlier = await stores.turns.find(asker.id, request.turnId);
      if (!earlier) throw notFound('turn', request.turnId);
      const question = await findMessage(asker, earlier.questionId, stores);
      const turn = { ...newTurn(asker, 'retry', earlier.conversationId), questionId: question.id };
      const { temporary } = await findConversation(asker, earlier.conversationId, stores);
      return { turn, text: question.text, after: question.parentId, temporary };
    }
  }
}

async function planSend(
  asker: Asker,
  request: Extract<TurnRequest, { kind: 'send' }>,
  stores: PlanStores,
): Promise<PlannedTurn> {
  const { text, clientMessageId } = request;
  if (request.conversationId === undefined) {
    if (request.parentId != null) throw invalid('parentId', 'a parentId needs its conversationId');
    const { research = asker.research, temporary = false } = request;
    // What does not stay is not released either.
    const conversation = { title: titleFor(text), research: research && !temporary, temporary };
    const turn = newTurn(asker, 'send', uuidv7() as ConversationId);
    const question = { text, parentId: null, clientMessageId };
    return { turn: { ...turn, conversation, question }, text, after: null, temporary };
  }
  const conversation = await findConversation(asker, request.conversationId, stores);
  const parentId = request.parentId === undefined ? conversation.headId : request.parentId;
  if (parentId !== null) {
    const parent = await findMessage(asker, parentId, stores);
    if (parent.conversationId !== conversation.id) throw notFound('message', parentId);
    if (parent.role !== 'assistant') throw invalid('parentId', 'a message follows an answer, not a question');
  }
  const turn = newTurn(asker, 'send', conversation.id);
  const question = { text, parentId, clientMessageId };
  return { turn: { ...turn, question }, text, after: parentId, temporary: conversation.temporary };
}

function newTurn(asker: Asker, kind: NewTurn['kind'], conversationId: ConversationId): NewTurn {
  return {
    id: uuidv7() as TurnId,
    conversationId,
    visitorId: asker.id,
    questionId: uuidv7() as MessageId,
    answerId: uuidv7() as MessageId,
    kind,
    state: 'running',
    startedAt: 0,
  };
}

/** A conversation is named after its first words until somebody renames it. */
function titleFor(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= TITLE_LENGTH_LIMIT / 2) return line;
  const cut = line.slice(0, TITLE_LENGTH_LIMIT / 2);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 20));
  return `${words.replace(/\p{Surrogate}$/u, '')}…`; // half a character may stand at the cut
}

async function findConversation(asker: Asker, id: ConversationId, stores: PlanStores): Promise<Conversation> {
  const conversation = await stores.conversations.find(asker.id, id);
  if (!conversation) throw notFound('conversation', id);
  return conversation;
}

async function findMessage(asker: Asker, id: MessageId, stores: PlanStores): Promise<Message> {
  const message = await stores.conversations.findMessage(asker.id, id);
  if (!message) throw notFound('message', id);
  return message;
}

function notFound(what: 'conversation' | 'message' | 'turn', id: string): AppError {
  return new AppError('NOT_FOUND', { message: `There is no such ${what}.`, details: { [`${what}Id`]: id } });
}

function invalid(field: string, problem: string): AppError {
  return new AppError('INVALID_INPUT', { message: `${field}: ${problem}.`, details: { field } });
}
