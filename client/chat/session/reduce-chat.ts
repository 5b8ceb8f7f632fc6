/**
 * Everything that happens to the page's state, as one pure function. What the session does about it (requests,
 * the address bar, the connection) is in chat-session.ts.
 */
import type { Conversation, Message } from '../../../protocol/conversation.js';
import type { RunningTurn } from '../../../protocol/chat-events.js';
import type { ClientMessageId, ConversationId, MessageId } from '../../../protocol/ids.js';
import type { NumberedTurnEvent } from '../../../protocol/turn-events.js';
import { beginTurn, reduceTurn, settleAnswer } from '../turn/reduce-turn.js';
import type { LiveTurn } from '../turn/reduce-turn.js';
import type { ChatState, Choices, ConversationList, OutgoingMessage, Problem } from './chat-state.js';
import { emptyConversation } from './chat-state.js';
import { reduceList } from './reduce-list.js';
import type { ListAction } from './reduce-list.js';
import { reduceMemory } from './reduce-memory.js';
import type { MemoryAction } from './reduce-memory.js';

export type ChatAction =
  | { type: 'connection-changed'; connection: ChatState['connection'] }
  | { type: 'page-outdated' }
  | { type: 'conversation-opening'; conversationId: ConversationId | null }
  | { type: 'conversation-loaded'; conversation: Conversation; messages: Message[] }
  | { type: 'conversation-unavailable'; status: 'missing' | 'failed' | 'deleted' }
  | { type: 'conversation-changed'; conversation: Conversation }
  | { type: 'head-moved'; headId: MessageId }
  | { type: 'turn-started'; running: Omit<RunningTurn, 'turn'>; question: Message; answer: Message }
  | { type: 'turn-found'; running: Omit<RunningTurn, 'turn'> }
  | { type: 'turn-event'; turn: LiveTurn; event: NumberedTurnEvent }
  | { type: 'message-queued'; message: OutgoingMessage }
  | { type: 'message-state'; clientMessageId: ClientMessageId; state: OutgoingMessage['state'] }
  | { type: 'message-gone'; clientMessageId: ClientMessageId }
  | { type: 'conversation-began'; conversationId: ConversationId }
  | { type: 'problem-arose'; problem: Problem }
  | { type: 'problem-dismissed' }
  | { type: 'choice-made'; choice: Partial<Choices> }
  | { type: 'message-sought'; messageId: MessageId | null }
  | MemoryAction
  | ListAction;

export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case 'connection-changed':
      return { ...state, connection: action.connection };
    case 'page-outdated':
      return { ...state, outdated: true };
    case 'conversation-opening':
      return openConversation(state, action.conversationId);
    case 'conversation-loaded':
      return loadConversation(state, action.conversation, action.messages);
    case 'conversation-unavailable':
      return {
        ...state,
        ...emptyConversation(),
        conversationId: state.conversationId,
        status: action.status,
      };
    case 'conversation-changed':
      return changeConversation(state, action.conversation);
    case 'head-moved':
      return { ...state, headId: action.headId };
    case 'turn-started':
      return startTurn(state, action);
    case 'turn-found':
      return findTurn(state, action.running);
    case 'turn-event':
      return applyTurnEvent(state, action.turn, action.event);
    case 'message-queued':
      return { ...state, outbox: [...state.outbox, action.message], problem: null };
    case 'message-state':
      return {
        ...state,
        outbox: state.outbox.map((item) => (is(item, action) ? { ...item, state: action.state } : item)),
      };
    case 'message-gone':
      return { ...state, outbox: state.outbox.filter((item) => !is(item, action)) };
    case 'conversation-began':
      return beginConversation(state, action.conversationId);
    case 'problem-arose':
      return { ...state, problem: action.problem };
    case 'problem-dismissed':
      return { ...state, problem: null };
    case 'choice-made':
      return { ...state, choices: { ...state.choices, ...action.choice } };
    case 'message-sought':
      return { ...state, sought: action.messageId };
    case 'memory-read':
    case 'memory-updated':
      return reduceMemory(state, action);
    default:
      return { ...state, list: reduceList(state.list, action) };
  }
}

function is(item: OutgoingMessage, { clientMessageId }: { clientMessageId: ClientMessageId }): boolean {
  return item.clientMessageId === clientMessageId;
}

function openConversation(state: ChatState, conversationId: ConversationId | null): ChatState {
  return {
    ...state,
    ...emptyConversation(),
    conversationId,
    status: conversationId === null ? 'ready' : 'loading',
  };
}

/** What the server stored wins over what was here, but for answers that are still being followed. */
function loadConversation(state: ChatState, conversation: Conversation, messages: Message[]): ChatState {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const turns = new Map([...state.turns].filter(([answerId]) => byId.get(answerId)?.state === 'running'));
  return { ...state, conversation, status: 'ready', messages: byId, headId: conversation.headId, turns };
}

function changeConversation(state: ChatState, conversation: Conversation): ChatState {
  const list: ConversationList = reduceList(state.list, { type: 'list-changed', conversation });
  if (conversation.id !== state.conversationId) return { ...state, list };
  return { ...state, list, conversation };
}

function startTurn(
  state: ChatState,
  { running, question, answer }: Extract<ChatAction, { type: 'turn-started' }>,
): ChatState {
  if (running.conversationId !== state.conversationId) return state;
  const messages = new Map(state.messages);
  if (!messages.has(question.id)) messages.set(question.id, question);
  if (!messages.has(answer.id)) messages.set(answer.id, answer);
  return findTurn({ ...state, messages, headId: answer.id, problem: null }, running);
}

function findTurn(state: ChatState, running: Omit<RunningTurn, 'turn'>): ChatState {
  const ended = state.messages.get(running.answerId)?.state !== 'running';
  if (ended || state.turns.has(running.answerId)) return state;
  return { ...state, turns: new Map(state.turns).set(running.answerId, beginTurn(running)) };
}

function applyTurnEvent(state: ChatState, turn: LiveTurn, event: NumberedTurnEvent): ChatState {
  const next = reduceTurn(turn, event);
  if (next === turn) return state;
  const turns = new Map(state.turns);
  if (next.state === 'running') return { ...state, turns: turns.set(next.answerId, next) };
  turns.delete(next.answerId);
  return { ...settle(state, next), turns };
}

function settle(state: ChatState, turn: LiveTurn): ChatState {
  const messages = new Map(state.messages);
  const answer = messages.get(turn.answerId);
  if (answer) messages.set(answer.id, settleAnswer(answer, turn));
  const question = messages.get(turn.questionId);
  const withheld = turn.notices.some((notice) => notice.kind === 'blocked-input');
  if (question && withheld) messages.set(question.id, { ...question, withheld });
  return { ...state, messages };
}

/** The first message of a conversation was taken; what waits behind it belongs to it. */
function beginConversation(state: ChatState, conversationId: ConversationId): ChatState {
  const outbox = state.outbox.map((item) =>
    item.conversationId === null ? { ...item, conversationId } : item,
  );
  return { ...state, outbox, conversationId: state.conversationId ?? conversationId };
}
