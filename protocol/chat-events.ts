/**
 * The socket contract of the `/chat` namespace. `CHAT_EVENTS` maps each event a client may send to the schema of
 * its payload and of its acknowledgement; the Socket.IO event maps are derived from it, so that server and page
 * cannot drift apart. Everything that is not a live turn is HTTP (http-api.ts).
 */
import { z } from 'zod';
import type { WireError } from './errors.js';
import { Conversation, Message } from './conversation.js';
import type { MemoryUpdate } from './memories.js';
import { ClientMessageId, ConversationId, MessageId, TurnId } from './ids.js';
import { MessageText } from './text.js';
import type { WireTurnEvent } from './turn-events.js';

/** What a page says of itself when it connects, in Socket.IO's `auth`. */
export const Handshake = z.object({
  protocolVersion: z.int(),
  /** IANA name, for example "Europe/Paris". */
  timeZone: z.string().max(64),
  /** BCP 47 tag, for example "pt-BR". */
  locale: z.string().max(35),
});
export type Handshake = z.infer<typeof Handshake>;

/** A turn that this connection now follows under a small number of its own. */
export const RunningTurn = z.object({
  turn: z.int().positive(),
  turnId: TurnId,
  conversationId: ConversationId,
  /** The question being answered. */
  questionId: MessageId,
  /** The answer being written. */
  answerId: MessageId,
});
export type RunningTurn = z.infer<typeof RunningTurn>;

export const TurnAccepted = z.object({
  conversationId: ConversationId,
  /** The message that was stored; for turn:retry the question that is answered again. */
  messageId: MessageId,
  answerId: MessageId,
  turn: z.int().positive(),
  turnId: TurnId,
});
export type TurnAccepted = z.infer<typeof TurnAccepted>;

const Nothing = z.object({});

export const CHAT_EVENTS = {
  /** Watch one conversation: its running turn, and turns that other tabs start in it. Replaces the last one. */
  'conversation:join': {
    payload: z.object({ conversationId: ConversationId }),
    ack: z.object({ running: RunningTurn.nullable() }),
  },
  /** Without a conversationId a conversation is begun. Without a parentId the message follows the head. */
  'message:send': {
    payload: z.object({
      conversationId: ConversationId.optional(),
      clientMessageId: ClientMessageId,
      text: MessageText,
      parentId: MessageId.nullable().optional(),
      /** Of a new conversation: may its text be released for research? Default: the visitor's choice. */
      research: z.boolean().optional(),
      /** Of a new conversation: true reads and writes no memory, is not listed, and is deleted after a day. */
      temporary: z.boolean().optional(),
    }),
    ack: TurnAccepted,
  },
  /** Asks a question again in other words: a sibling of the edited message, answered by a new turn. */
  'message:edit': {
    payload: z.object({ messageId: MessageId, clientMessageId: ClientMessageId, text: MessageText }),
    ack: TurnAccepted,
  },
  /** Answers a question again: a sibling of the answer that `turnId` gave. */
  'turn:retry': { payload: z.object({ turnId: TurnId }), ack: TurnAccepted },
  /** Ends a turn with what was said so far. Stopping a turn that has ended changes nothing. */
  'turn:stop': { payload: z.object({ turnId: TurnId }), ack: Nothing },
  /** Sends the events after `lastSeq` (0 for all), then follows the turn if it still runs. */
  'turn:resume': {
    payload: z.object({ turnId: TurnId, lastSeq: z.int().nonnegative() }),
    ack: RunningTurn,
  },
} as const;

export type ChatEventName = keyof typeof CHAT_EVENTS;
export type ChatPayload<N extends ChatEventName> = z.output<(typeof CHAT_EVENTS)[N]['payload']>;
export type ChatRequest<N extends ChatEventName> = z.input<(typeof CHAT_EVENTS)[N]['payload']>;
export type ChatReply<N extends ChatEventName> = z.infer<(typeof CHAT_EVENTS)[N]['ack']>;

export type Ack<T> = { ok: true; data: T } | { ok: false; error: WireError };

export const ConversationUpdated = z.object({
  conversationId: ConversationId,
  /** Null when it was deleted. */
  conversation: Conversation.nullable(),
  /** A turn that began in the conversation this connection watches, with the question as it was stored. */
  started: z.object({ running: RunningTurn, question: Message, answer: Message }).optional(),
});
export type ConversationUpdated = z.infer<typeof ConversationUpdated>;

export type ChatClientEvents = {
  [N in ChatEventName]: (payload: ChatRequest<N>, ack: (reply: Ack<ChatReply<N>>) => void) => void;
};

export interface ChatServerEvents {
  'turn:event': (event: WireTurnEvent) => void;
  'conversation:updated': (update: ConversationUpdated) => void;
  /** To every page of the person: something was written to memory, or a writing was undone. */
  'memory:updated': (update: MemoryUpdate) => void;
}
