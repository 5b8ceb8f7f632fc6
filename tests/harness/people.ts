/**
 * Named people with verbs, over the real edges: a person has a cookie and opens pages; a page is one Socket.IO
 * connection that remembers every event it was sent.
 */
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type {
  Ack,
  ChatClientEvents,
  ChatEventName,
  ChatReply,
  ChatRequest,
  ChatServerEvents,
  ConversationUpdated,
  RunningTurn,
  TurnAccepted,
} from '../../protocol/chat-events.js';
import type { Conversation, Message } from '../../protocol/conversation.js';
import type { WireError } from '../../protocol/errors.js';
import type { Me } from '../../protocol/http-api.js';
import type { MemoryUpdate } from '../../protocol/memories.js';
import type { TurnTrace } from '../../protocol/trace/turn-trace.js';
import type { WireTurnEvent } from '../../protocol/turn-events.js';
import { PROTOCOL_VERSION, TERMS_VERSION } from '../../protocol/version.js';

export interface HttpAnswer<T> {
  status: number;
  headers: Headers;
  body: T;
}

export class Person {
  readonly #pages: Page[] = [];

  constructor(
    readonly name: string,
    readonly url: string,
    readonly cookie: string,
  ) {}

  static async arrive(url: string, name: string): Promise<Person> {
    const response = await fetch(`${url}/api/consent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ adult: true, termsVersion: TERMS_VERSION, research: false }),
    });
    if (!response.ok) throw new Error(`${name} was not let in: ${response.status} ${await response.text()}`);
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie === undefined) throw new Error('no cookie was set');
    return new Person(name, url, cookie);
  }

  async opensAPage(): Promise<Page> {
    const page = await Page.open(this.url, this.cookie);
    this.#pages.push(page);
    return page;
  }

  leave(): void {
    for (const page of this.#pages) page.close();
  }

  async calls<T>(method: string, path: string, body?: unknown): Promise<HttpAnswer<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { cookie: this.cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as T };
  }

  async me(): Promise<Me> {
    return (await this.calls<Me>('GET', '/api/me')).body;
  }

  async conversation(id: string): Promise<{ conversation: Conversation; messages: Message[] }> {
    const answer = await this.calls<{ conversation: Conversation; messages: Message[] }>(
      'GET',
      `/api/conversations/${id}`,
    );
    if (answer.status !== 200) throw new Error(`conversation ${id}: ${answer.status}`);
    return answer.body;
  }

  async trace(turnId: string): Promise<TurnTrace> {
    return (await this.calls<TurnTrace>('GET', `/api/turns/${turnId}/trace`)).body;
  }
}

type ChatClient = Socket<ChatServerEvents, ChatClientEvents>;

/** An error acknowledgement, thrown by the verbs of a page. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly error: WireError) {
    super(`${error.code}: ${error.message}`);
  }
}

export class Page {
  readonly events: WireTurnEvent[] = [];
  readonly updates: ConversationUpdated[] = [];
  readonly memories: MemoryUpdate[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(readonly socket: ChatClient) {
    socket.on('turn:event', (event) => {
      this.events.push(event);
      this.#wake();
    });
    socket.on('conversation:updated', (update) => {
      this.updates.push(update);
      this.#wake();
    });
    socket.on('memory:updated', (update) => {
      this.memories.push(update);
      this.#wake();
    });
  }

  static async open(url: string, cookie: string, auth: Record<string, unknown> = {}): Promise<Page> {
    const socket: ChatClient = io(`${url}/chat`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie },
      auth: { protocolVersion: PROTOCOL_VERSION, timeZone: 'Europe/Paris', locale: 'en-GB', ...auth },
    });
    const page = new Page(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error) => {
        const { data } = error as { data?: WireError };
        reject(data ? new Refused(data) : error);
      });
    });
    return page;
  }

  close(): void {
    this.socket.disconnect();
  }

  /** Emits an event and gives its acknowledgement's data; throws Refused. */
  async asks<N extends ChatEventName>(name: N, payload: ChatRequest<N>): Promise<ChatReply<N>> {
    const reply = await this.acknowledged(name, payload);
    if (!reply.ok) throw new Refused(reply.error);
    return reply.data as ChatReply<N>;
  }

  /** Emits anything at all and gives the acknowledgement as it came. */
  acknowledged(name: string, ...payload: unknown[]): Promise<Ack<unknown>> {
    const socket = this.socket as unknown as {
      emitWithAck(name: string, ...args: unknown[]): Promise<Ack<unknown>>;
    };
    return socket.emitWithAck(name, ...payload);
  }

  says(text: string, where: Partial<ChatRequest<'message:send'>> = {}): Promise<TurnAccepted> {
    return this.asks('message:send', { clientMessageId: randomUUID(), text, ...where });
  }

  resumes(turnId: string, lastSeq: number): Promise<RunningTurn> {
    return this.asks('turn:resume', { turnId, lastSeq });
  }

  /** What this page was sent of a turn, by its number on this connection. */
  eventsOf(turn: number): WireTurnEvent[] {
    return this.events.filter((event) => event[0] === turn);
  }

  textOf(turn: number): string {
    return this.eventsOf(turn)
      .map(([, , type, data]) => (type === 'delta' ? (data as string) : ''))
      .join('');
  }

  /** Resolves with the last event of the turn. */
  async endOf(turn: number): Promise<WireTurnEvent> {
    const isLast = (event: WireTurnEvent): boolean =>
      event[0] === turn && (event[2] === 'end' || event[2] === 'error');
    await this.until(() => this.events.some(isLast));
    return this.events.find(isLast) as WireTurnEvent;
  }

  /** Resolves as soon as the condition holds; it is asked after every event. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const ask = (): void => {
        if (!condition()) return;
        this.#waiting.delete(ask);
        resolve();
      };
      this.#waiting.add(ask);
      ask();
    });
  }

  #wake(): void {
    for (const ask of [...this.#waiting]) ask();
  }
}
