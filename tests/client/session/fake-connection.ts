/** The server's side of the live line and of HTTP, played by a test: it records requests and answers as told. */
import type { ChatEventName, ChatReply, ChatRequest, TurnAccepted } from '../../../protocol/chat-events.js';
import type { Conversation, Message } from '../../../protocol/conversation.js';
import type { ErrorCode } from '../../../protocol/errors.js';
import { ERRORS } from '../../../protocol/errors.js';
import type { NumberedTurnEvent } from '../../../protocol/turn-events.js';
import type { CallApi } from '../../../client/chat/api/call-api.js';
import type { ChatConnection, ConnectionListener } from '../../../client/chat/api/chat-connection.js';
import { RequestFailure, UNREACHABLE, failureOf } from '../../../client/http/request-failure.js';
import { ChatSession } from '../../../client/chat/session/chat-session.js';
import { conversationId, messageId, turnId } from '../turn/turns.js';

export interface Sent {
  name: ChatEventName;
  payload: ChatRequest<ChatEventName>;
}

type Answer = (sent: Sent) => unknown;

export class FakeConnection implements ChatConnection {
  readonly sent: Sent[] = [];
  online = false;
  answer: Answer = () => ({ running: null });
  #listener: ConnectionListener | undefined;
  #noticed: () => void = () => undefined;

  async request<N extends ChatEventName>(name: N, payload: ChatRequest<N>): Promise<ChatReply<N>> {
    if (!this.online) throw new RequestFailure(UNREACHABLE);
    const sent: Sent = { name, payload };
    this.sent.push(sent);
    this.#noticed();
    return this.answer(sent) as ChatReply<N>;
  }

  open(listener: ConnectionListener): void {
    this.#listener = listener;
  }

  close(): void {
    this.#listener = undefined;
  }

  get listener(): ConnectionListener {
    if (!this.#listener) throw new Error('the session has not connected');
    return this.#listener;
  }

  goOnline(): void {
    this.online = true;
    this.listener.connected();
  }

  goOffline(): void {
    this.online = false;
    this.listener.disconnected();
  }

  play(turn: number, events: NumberedTurnEvent[]): void {
    for (const { seq, type, data } of events) this.listener.turnEvent([turn, seq, type, data]);
  }

  /** Until this many requests of the name were made. */
  whenSent(name: ChatEventName, count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#noticed = () => {
        if (this.payloads(name).length >= count) resolve();
      };
      this.#noticed();
    });
  }

  payloads(name: ChatEventName): ChatRequest<ChatEventName>[] {
    return this.sent.filter((sent) => sent.name === name).map((sent) => sent.payload);
  }
}

export function refusal(code: ErrorCode): RequestFailure {
  return new RequestFailure(failureOf({ code, ...ERRORS[code] }));
}

export const ACCEPTED: TurnAccepted = {
  ...{ conversationId: conversationId('conversation'), messageId: messageId('question') },
  ...{ answerId: messageId('answer'), turn: 1, turnId: turnId('turn') },
};

export const CONVERSATION: Conversation = {
  ...{ id: conversationId('conversation'), title: 'Good morning', research: false, temporary: false },
  ...{ headId: messageId('answer'), createdAt: 1, updatedAt: 1 },
};

/** One question and its answer, as the server stores them. */
export function storedMessages(answerState: Message['state'], text = ''): Message[] {
  const { conversationId, messageId: questionId, answerId, turnId } = ACCEPTED;
  const blank = (): Omit<Message, 'id' | 'parentId' | 'role' | 'text' | 'turnId'> => ({
    conversationId,
    state: 'done',
    withheld: false,
    annotations: { sources: [], notices: [] },
    createdAt: 1,
  });
  return [
    { ...blank(), id: questionId, parentId: null, role: 'user', text: 'Hello', turnId: null },
    { ...blank(), id: answerId, parentId: questionId, role: 'assistant', text, turnId, state: answerState },
  ];
}

/** A session whose HTTP reads give this stored conversation. */
export function openSession(
  stored: () => Message[] = () => storedMessages('running'),
  replies: Record<string, () => unknown> = {},
) {
  const connection = new FakeConnection();
  const unauthenticated: true[] = [];
  const calls: string[] = [];
  const answers: Record<string, () => unknown> = {
    getConversation: () => ({ conversation: CONVERSATION, messages: stored() }),
    listMemoryUpdates: () => ({ updates: [] }),
    updateConversation: () => CONVERSATION,
    ...replies,
  };
  const callApi = (async (name: string) => {
    calls.push(name);
    const answer = answers[name];
    if (!answer) throw new Error(`the played server has no ${name}`);
    return answer();
  }) as unknown as CallApi;
  const session = new ChatSession({
    ...{ connection, callApi, research: false, now: () => 1 },
    onUnauthenticated: () => unauthenticated.push(true),
  });
  session.connect();
  return { session, connection, calls, unauthenticated };
}

/** Until the state is as wanted; the session's work is all promises. */
export function untilState(session: ChatSession, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo()) return resolve();
    const stop = session.subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}
