/**
 * What the page does: it holds the one conversation that is open, keeps it true to the server over losses of the
 * connection, and sends what the visitor asks for. State changes only through reduceChat, and only forward: a
 * request's answer that comes after the visitor went elsewhere is dropped.
 *
 * After every (re)connection: join the conversation, read it anew, resume what runs, then send what waits.
 */
import type { ChatReply, ConversationUpdated, TurnAccepted } from '../../../protocol/chat-events.js';
import type { Conversation, Message } from '../../../protocol/conversation.js';
import type { WireError } from '../../../protocol/errors.js';
import type { ConversationId, MessageId } from '../../../protocol/ids.js';
import type { CallApi } from '../api/call-api.js';
import type { ChatConnection, ConnectionListener } from '../api/chat-connection.js';
import { failureOf, readFailure } from '../../http/request-failure.js';
import { TurnFollower } from '../turn/turn-follower.js';
import type { ChatState, OutgoingMessage } from './chat-state.js';
import { emptyState, runningTurn } from './chat-state.js';
import { branchTo, leafBelow } from './branches.js';
import { MemoryNotes } from './memory-notes.js';
import { acceptedQuestion, emptyAnswer } from './new-messages.js';
import { Outbox } from './outbox.js';
import { reduceChat } from './reduce-chat.js';
import type { ChatAction } from './reduce-chat.js';

export interface ChatSessionOptions {
  connection: ChatConnection;
  callApi: CallApi;
  /** The visitor's choice for new conversations. */
  research: boolean;
  now: () => number;
  /** The server does not know this visitor (any more). */
  onUnauthenticated: () => void;
}

export class ChatSession {
  readonly #options: ChatSessionOptions;
  readonly #listeners = new Set<() => void>();
  readonly #follower: TurnFollower;
  readonly #outbox: Outbox;
  readonly #memoryNotes: MemoryNotes;
  #state: ChatState;

  constructor(options: ChatSessionOptions) {
    this.#options = options;
    this.#state = emptyState(options.research);
    this.#follower = new TurnFollower({
      find: (turnId) => [...this.#state.turns.values()].find((turn) => turn.turnId === turnId),
      apply: (turn, event) => {
        this.dispatch({ type: 'turn-event', turn, event });
        if (event.type === 'end' || event.type === 'error') void this.#outbox.flush();
      },
      resume: (turnId, lastSeq) => options.connection.request('turn:resume', { turnId, lastSeq }),
      lost: (_turnId, error) => {
        // Without a connection there is nothing to say: the next one resumes.
        if (readFailure(error).code !== 'UNREACHABLE') this.#report(error, null);
      },
    });
    this.#outbox = new Outbox({
      connection: options.connection,
      state: () => this.#state,
      dispatch: (action) => this.dispatch(action),
      accepted: (accepted, sent) => this.#turnAccepted(accepted, sent),
      failed: (error) => this.#report(error, null),
    });
    this.#memoryNotes = new MemoryNotes({
      callApi: options.callApi,
      state: () => this.#state,
      dispatch: (action) => this.dispatch(action),
    });
  }

  // Arrow functions, because React holds on to them.
  readonly getState = (): ChatState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispatch = (action: ChatAction): void => {
    const next = reduceChat(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };

  connect(): void {
    this.#options.connection.open(this.#connectionListener());
  }

  close(): void {
    this.#options.connection.close();
  }

  /** Shows a conversation; null begins a new one. */
  async open(conversationId: ConversationId | null, { temporary = false } = {}): Promise<void> {
    this.dispatch({ type: 'conversation-opening', conversationId });
    this.dispatch({ type: 'choice-made', choice: { research: this.#options.research, temporary } });
    await this.#refresh();
    await this.#outbox.flush();
  }

  /** Shows a conversation at one of its messages, on whatever branch that stands. */
  async openAt(conversationId: ConversationId, messageId: MessageId): Promise<void> {
    const shown = conversationId === this.#state.conversationId && this.#state.conversation !== null;
    const opening = shown ? undefined : this.open(conversationId);
    this.dispatch({ type: 'message-sought', messageId });
    await (opening ?? this.#showSought());
  }

  /** Takes back what a message wrote to memory. Rejects with a RequestFailure. */
  async undoMemory(messageId: MessageId): Promise<void> {
    await this.#memoryNotes.undo(messageId);
  }

  /** Reads the notes about memory again, after it was changed elsewhere than beside a message. */
  async readMemoryNotes(): Promise<void> {
    await this.#memoryNotes.read();
  }

  async send(text: string): Promise<void> {
    await this.#outbox.add(text);
  }

  /** Once more what failed. */
  async sendAgain(): Promise<void> {
    await this.#outbox.sendAgain();
  }

  /** Takes back a message that was not sent; its words are the caller's again. */
  async withdraw(message: OutgoingMessage): Promise<void> {
    this.dispatch({ type: 'message-gone', clientMessageId: message.clientMessageId });
    await this.#outbox.flush();
  }

  /** Resolves to whether the edit was taken. */
  async edit(message: Message, text: string): Promise<boolean> {
    const payload = { messageId: message.id, clientMessageId: this.#outbox.newId(), text };
    return this.#attempt(message.id, async () => {
      const accepted = await this.#options.connection.request('message:edit', payload);
      this.#turnAccepted(accepted, { text, parentId: message.parentId });
    });
  }

  /** Answers the same question again. */
  async retry(answer: Message): Promise<boolean> {
    const { turnId, parentId } = answer;
    const question = parentId === null ? undefined : this.#state.messages.get(parentId);
    if (turnId === null || !question) return false;
    return this.#attempt(answer.id, async () => {
      const accepted = await this.#options.connection.request('turn:retry', { turnId });
      this.#turnAccepted(accepted, { text: question.text, parentId: question.parentId });
    });
  }

  /** Ends what is being written, if anything is. */
  async stop(): Promise<void> {
    const turn = runningTurn(this.#state);
    if (!turn) return;
    await this.#attempt(turn.answerId, () =>
      this.#options.connection.request('turn:stop', { turnId: turn.turnId }),
    );
  }

  /** Shows the branch that goes on from a message, here at once and, kept by the server, everywhere. */
  async showBranch(messageId: MessageId): Promise<void> {
    const { conversationId, messages, headId: before } = this.#state;
    if (conversationId === null) return;
    const headId = leafBelow(messages, messageId);
    this.dispatch({ type: 'head-moved', headId });
    const kept = await this.#attempt(messageId, () =>
      this.#options.callApi('updateConversation', { params: { id: conversationId }, body: { headId } }),
    );
    if (!kept && before !== null) this.dispatch({ type: 'head-moved', headId: before });
  }

  /** Shown at once, and taken back if the server would not have it. */
  async updateConversation(
    before: Conversation,
    body: { title: string } | { research: boolean },
  ): Promise<boolean> {
    this.dispatch({ type: 'conversation-changed', conversation: { ...before, ...body } });
    const changed = await this.#attempt(null, async () => {
      const params = { id: before.id };
      const conversation = await this.#options.callApi('updateConversation', { params, body });
      this.dispatch({ type: 'conversation-changed', conversation });
    });
    if (!changed) this.dispatch({ type: 'conversation-changed', conversation: before });
    return changed;
  }

  async deleteConversation(id: ConversationId): Promise<boolean> {
    return this.#attempt(null, async () => {
      await this.#options.callApi('deleteConversation', { params: { id } });
      this.dispatch({ type: 'list-removed', conversationId: id });
      if (id === this.#state.conversationId) await this.open(null);
    });
  }

  /** Reads the first page of the list, or the next one. */
  async listConversations(which: 'first' | 'next'): Promise<void> {
    const { next } = this.#state.list;
    const query = which === 'next' && next !== null ? { before: next } : {};
    this.dispatch({ type: 'list-loading' });
    try {
      const page = await this.#options.callApi('listConversations', { query });
      this.dispatch({ type: 'list-loaded', ...page, first: which === 'first' });
    } catch (error) {
      readFailure(error);
      this.dispatch({ type: 'list-failed' });
    }
  }

  #connectionListener(): ConnectionListener {
    return {
      connected: () => {
        this.#follower.forgetNumbers();
        this.dispatch({ type: 'connection-changed', connection: 'online' });
        void this.#refresh().then(() => this.#outbox.flush());
      },
      disconnected: () => {
        this.#follower.forgetNumbers();
        this.dispatch({ type: 'connection-changed', connection: 'offline' });
        if (this.#state.status === 'loading') void this.#refresh();
      },
      refused: (error) => this.#refused(error),
      turnEvent: (event) => this.#follower.receive(event),
      conversationUpdated: (update) => this.#conversationUpdated(update),
      memoryUpdated: (update) => this.dispatch({ type: 'memory-updated', update }),
    };
  }

  #refused(error: WireError): void {
    if (error.code === 'PAGE_OUTDATED') this.dispatch({ type: 'page-outdated' });
    else if (error.code === 'UNAUTHENTICATED') this.#options.onUnauthenticated();
    else this.dispatch({ type: 'problem-arose', problem: { failure: failureOf(error), about: null } });
  }

  /**
   * Joins before it reads, so that nothing can happen between the two unseen. The first connection is waited for;
   * where there is none, the conversation can still be read.
   */
  async #refresh(): Promise<void> {
    const { conversationId, connection } = this.#state;
    if (conversationId === null || connection === 'connecting') return;
    try {
      const joined = connection === 'online' ? await this.#join(conversationId) : { running: null };
      const read = await this.#options.callApi('getConversation', { params: { id: conversationId } });
      if (this.#state.conversationId !== conversationId) return;
      this.dispatch({ type: 'conversation-loaded', ...read });
      if (joined.running) this.#follow(joined.running);
      void this.#memoryNotes.read();
      void this.#showSought();
      await Promise.all([...this.#state.turns.values()].map((turn) => this.#follower.resume(turn.turnId)));
    } catch (error) {
      this.#unavailable(conversationId, error);
    }
  }

  /** The message that is sought may stand on another branch, or be gone. */
  async #showSought(): Promise<void> {
    const { sought, messages, headId } = this.#state;
    if (sought === null) return;
    if (!messages.has(sought)) this.dispatch({ type: 'message-sought', messageId: null });
    else if (!branchTo(messages, headId).some(({ message }) => message.id === sought))
      await this.showBranch(sought);
  }

  #join(conversationId: ConversationId): Promise<ChatReply<'conversation:join'>> {
    return this.#options.connection.request('conversation:join', { conversationId });
  }

  #follow(running: NonNullable<ChatReply<'conversation:join'>['running']>): void {
    this.dispatch({ type: 'turn-found', running });
    this.#follower.bind(running);
  }

  /** A conversation that is on the page stays there when it cannot be read anew. */
  #unavailable(conversationId: ConversationId, error: unknown): void {
    const failure = readFailure(error);
    if (this.#state.conversationId !== conversationId) return;
    if (failure.code === 'UNAUTHENTICATED') this.#options.onUnauthenticated();
    else if (failure.code === 'NOT_FOUND')
      this.dispatch({ type: 'conversation-unavailable', status: 'missing' });
    else if (this.#state.status === 'loading')
      this.dispatch({ type: 'conversation-unavailable', status: 'failed' });
  }

  #turnAccepted(
    accepted: TurnAccepted,
    { text, parentId }: { text: string; parentId: MessageId | null },
  ): void {
    const begun = this.#state.conversation === null && this.#state.conversationId === accepted.conversationId;
    const now = this.#options.now();
    const question = acceptedQuestion(accepted, { text, parentId, now });
    const running = { ...accepted, questionId: accepted.messageId };
    this.dispatch({ type: 'turn-started', running, question, answer: emptyAnswer(accepted, now) });
    this.#follower.bind(accepted);
    // Of a conversation that begins here the page knows no title yet, and the server not that it is watched.
    if (begun) void this.#refresh();
  }

  #conversationUpdated({ conversationId, conversation, started }: ConversationUpdated): void {
    if (conversation) this.dispatch({ type: 'conversation-changed', conversation });
    else this.dispatch({ type: 'list-removed', conversationId });
    if (conversationId !== this.#state.conversationId) return;
    if (!conversation) this.dispatch({ type: 'conversation-unavailable', status: 'deleted' });
    if (!started) return;
    this.dispatch({ type: 'turn-started', ...started });
    this.#follower.bind(started.running);
  }

  async #attempt(about: MessageId | null, action: () => Promise<unknown>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      this.#report(error, about);
      return false;
    }
  }

  #report(error: unknown, about: MessageId | null): void {
    const failure = readFailure(error);
    if (failure.code === 'UNAUTHENTICATED') this.#options.onUnauthenticated();
    if (failure.code === 'PAGE_OUTDATED') this.dispatch({ type: 'page-outdated' });
    this.dispatch({ type: 'problem-arose', problem: { failure, about } });
  }
}
