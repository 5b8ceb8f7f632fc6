/**
 * One open page. It gives the turns it follows small numbers of its own, sends their events in order, and hears
 * what other tabs of the same visitor do.
 */
import type { Socket } from 'socket.io';
import type {
  ChatClientEvents,
  ChatServerEvents,
  Handshake,
  RunningTurn,
} from '../../protocol/chat-events.js';
import type { ConversationId, TurnId, VisitorId } from '../../protocol/ids.js';
import type { Events } from '../events.js';
import type { Announcement, Announcements, ConversationAnnouncement } from '../hub/announcements.js';
import type { Asker } from '../hub/plan-turn.js';
import type { TurnHub } from '../hub/turn-hub.js';
import type { Turn } from '../store/turns.js';

/** Servers send each other nothing over Socket.IO. */
export type NoEvents = Record<string, never>;

export type ChatSocket = Socket<ChatClientEvents, ChatServerEvents, NoEvents, ChatSession>;

/** What the handshake established; kept in `socket.data`. */
export interface ChatSession {
  visitorId: VisitorId;
  address: string;
  handshake: Handshake;
}

export interface ConnectionParts {
  hub: TurnHub;
  announcements: Announcements;
  events: Events;
}

/** Characters that may wait for a page to read them; the longest answer is a fraction of it. */
const UNREAD_LIMIT = 1_000_000;
const ENVELOPE_LENGTH = 40;
/** A source or a notice; a stage is less. */
const OTHER_EVENT_LENGTH = 1_000;

export class ChatConnection {
  readonly #socket: ChatSocket;
  readonly #parts: ConnectionParts;
  readonly #numbers = new Map<TurnId, number>();
  readonly #following = new Map<TurnId, () => void>();
  readonly #unsubscribe: () => void;
  #joined: ConversationId | undefined;
  #closed = false;
  /** About so many characters wait for the page to read what was sent before. */
  #waiting = 0;

  constructor(socket: ChatSocket, parts: ConnectionParts) {
    this.#socket = socket;
    this.#parts = parts;
    socket.conn.on('drain', () => (this.#waiting = 0));
    this.#unsubscribe = parts.announcements.subscribe(this.visitorId, (announcement) =>
      this.#hear(announcement),
    );
  }

  get visitorId(): VisitorId {
    return this.#socket.data.visitorId;
  }

  get address(): string {
    return this.#socket.data.address;
  }

  get id(): string {
    return this.#socket.id;
  }

  asker(research: boolean): Asker {
    const { timeZone, locale } = this.#socket.data.handshake;
    return { id: this.visitorId, research, timeZone, locale };
  }

  /** From now on turns that other tabs start in this conversation are followed; those of the last one no more. */
  join(conversationId: ConversationId): void {
    if (this.#joined === conversationId) return;
    this.#joined = conversationId;
    for (const stop of this.#following.values()) stop();
    this.#following.clear();
  }

  /** The turn under the number it has on this connection. */
  describe(turn: Turn): RunningTurn {
    const number = this.#numbers.get(turn.id) ?? this.#numbers.size + 1;
    this.#numbers.set(turn.id, number);
    return {
      turn: number,
      turnId: turn.id,
      conversationId: turn.conversationId,
      questionId: turn.questionId,
      answerId: turn.answerId,
    };
  }

  /** Sends the events after `afterSeq` and then those to come. Following again starts over from there. */
  follow(turn: Turn, afterSeq: number): void {
    if (this.#closed) return;
    const { turn: number } = this.describe(turn);
    this.#following.get(turn.id)?.();
    const stop = this.#parts.hub.follow({
      turnId: turn.id,
      afterSeq,
      deliver: ({ seq, type, data }) => {
        this.#socket.emit('turn:event', [number, seq, type, data]);
        this.#cutOffIfUnread(typeof data === 'string' ? data.length : OTHER_EVENT_LENGTH);
      },
      onEnd: () => this.#following.delete(turn.id),
      onFailure: (error) => {
        // The page comes back by itself, says what it saw last, and gets the rest.
        this.#parts.events.failed('a turn could not be read', error, { turnId: turn.id });
        this.#socket.disconnect(true);
      },
    });
    this.#following.set(turn.id, stop);
  }

  /** A page that does not read would fill our memory. It comes back by itself and gets what it missed. */
  #cutOffIfUnread(sent: number): void {
    this.#waiting += sent + ENVELOPE_LENGTH;
    if (this.#waiting <= UNREAD_LIMIT) return;
    this.#parts.events.warned('cut off a page that does not read', { connection: this.id });
    this.#socket.disconnect(true);
  }

  close(): void {
    this.#closed = true;
    this.#unsubscribe();
    for (const stop of this.#following.values()) stop();
    this.#following.clear();
  }

  #hear(announcement: Announcement): void {
    if ('memory' in announcement) this.#socket.emit('memory:updated', announcement.memory);
    else this.#hearOfConversation(announcement);
  }

  #hearOfConversation({ conversationId, conversation, started }: ConversationAnnouncement): void {
    const isNew = started && conversationId === this.#joined && !this.#following.has(started.turn.id);
    if (!isNew) {
      this.#socket.emit('conversation:updated', { conversationId, conversation });
      return;
    }
    const { turn, question, answer } = started;
    const running = this.describe(turn);
    this.#socket.emit('conversation:updated', {
      conversationId,
      conversation,
      started: { running, question, answer },
    });
    this.follow(turn, 0);
  }
}
