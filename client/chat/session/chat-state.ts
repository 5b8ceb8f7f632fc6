import type { Conversation, Message } from '../../../protocol/conversation.js';
import type { ClientMessageId, ConversationId, MessageId } from '../../../protocol/ids.js';
import type { MemoryUpdate } from '../../../protocol/memories.js';
import type { Failure } from '../../http/request-failure.js';
import type { LiveTurn } from '../turn/reduce-turn.js';
import type { Messages } from './branches.js';

/** What the visitor chooses for a conversation before it begins. */
export interface Choices {
  /** May its text be released for research? */
  research: boolean;
  /** Is it to be neither remembered nor listed, and gone after a day? */
  temporary: boolean;
}

/** A message on its way. It waits while there is no connection or an answer is being written. */
export interface OutgoingMessage {
  clientMessageId: ClientMessageId;
  /** Null: it begins a conversation. */
  conversationId: ConversationId | null;
  /** As they stood when it was written: what is chosen for another conversation meanwhile does not touch it. */
  choices: Choices;
  text: string;
  state: 'waiting' | 'sending' | 'failed';
}

/** Something asked for was not done. `about` is the message it concerns; null: what is being written. */
export interface Problem {
  failure: Failure;
  about: MessageId | null;
}

export interface ConversationList {
  status: 'unread' | 'loading' | 'ready' | 'failed';
  conversations: readonly Conversation[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export interface ChatState {
  connection: 'connecting' | 'online' | 'offline';
  /** The server is newer than this page. */
  outdated: boolean;
  /** Null: a conversation that has not begun. */
  conversationId: ConversationId | null;
  /** Null also until it is loaded. */
  conversation: Conversation | null;
  status: 'ready' | 'loading' | 'missing' | 'failed' | 'deleted';
  messages: Messages;
  headId: MessageId | null;
  /** By answer; a turn stays here until it has ended. */
  turns: ReadonlyMap<MessageId, LiveTurn>;
  outbox: readonly OutgoingMessage[];
  problem: Problem | null;
  /** Of the open conversation, by the message whose words were written. */
  memoryUpdates: ReadonlyMap<MessageId, MemoryUpdate>;
  /** The last that came by itself since this conversation was opened, of any of the visitor's. */
  memoryNews: MemoryUpdate | null;
  /** A message that is to be brought into sight as soon as it is there. */
  sought: MessageId | null;
  /** Of the conversation that has not begun. */
  choices: Choices;
  list: ConversationList;
}

export function emptyState(research: boolean): ChatState {
  return {
    connection: 'connecting',
    outdated: false,
    ...emptyConversation(),
    outbox: [],
    choices: { research, temporary: false },
    list: { status: 'unread', conversations: [], next: null },
  };
}

export function emptyConversation() {
  return {
    conversationId: null,
    conversation: null,
    status: 'ready',
    messages: new Map<MessageId, Message>(),
    headId: null,
    turns: new Map<MessageId, LiveTurn>(),
    problem: null,
    memoryUpdates: new Map<MessageId, MemoryUpdate>(),
    memoryNews: null,
    sought: null,
  } satisfies Partial<ChatState>;
}

export function runningTurn(state: ChatState): LiveTurn | undefined {
  for (const turn of state.turns.values()) if (turn.state === 'running') return turn;
  return undefined;
}

/** Whether the open conversation, begun or not, is a temporary one. */
export function isTemporary({ conversation, choices }: ChatState): boolean {
  return conversation ? conversation.temporary : choices.temporary;
}
