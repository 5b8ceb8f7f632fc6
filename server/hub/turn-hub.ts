/**
 * Runs turns: one at a time for a conversation, any number side by side. Closing a page does not stop an answer;
 * stop(), the deadline and draining do. The hub is the only writer of turns, and the only way to read them live.
 */
import { AppError } from '../../protocol/errors.js';
import type { ConversationId, TurnId, VisitorId } from '../../protocol/ids.js';
import type { Events } from '../events.js';
import type { Turn } from '../store/turns.js';
import { modulesUnder } from '../turn/turn-terms.js';
import { turnDeadlinePassed } from '../turn/turn-aborted.js';
import { acceptTurn, findRepeat, turnInputOf } from './accept-turn.js';
import type { AcceptedTurn, AcceptParts } from './accept-turn.js';
import type { Announcements } from './announcements.js';
import { closeTurn } from './close-turn.js';
import { driveTurn, outcomeOf } from './drive-turn.js';
import type { DriveParts } from './drive-turn.js';
import { followTurn } from './follow-turn.js';
import type { Follow } from './follow-turn.js';
import type { Asker, TurnRequest } from './plan-turn.js';
import { RunningTurn } from './running-turn.js';
import { TurnAdmission } from './turn-admission.js';
import type { Lease } from '../turn-log/turn-lease.js';

export interface TurnHubParts extends AcceptParts, DriveParts {
  announcements: Announcements;
  events: Events;
  limits: { turnMs: number; turnsPerVisitor: number; turnsInAll: number };
}

/** How often the log of a turn that another node runs is looked at. */
const POLL_MS = 250;

export class TurnHub {
  readonly #parts: TurnHubParts;
  readonly #admission: TurnAdmission;
  readonly #running = new Map<TurnId, RunningTurn>();
  /** Messages on their way in, by visitor and client message id: one sent twice at once is accepted once. */
  readonly #starting = new Map<string, Promise<Turn>>();
  #graceIsOver = false;

  constructor(parts: TurnHubParts) {
    this.#parts = parts;
    this.#admission = new TurnAdmission(parts.limits);
  }

  get draining(): boolean {
    return this.#admission.closed;
  }

  /** The leases of the turns that run here. */
  get leases(): Lease[] {
    return [...this.#running.values()].map((running) => running.lease);
  }

  /**
   * Stores the message and starts its turn; resolves when the message is stored. A repeated client message id is
   * answered with the turn it began. CONFLICT while the conversation is being answered, with the turn's id.
   */
  start(asker: Asker, request: TurnRequest): Promise<Turn> {
    if (request.kind === 'retry') return this.#start(asker, request);
    const key = `${asker.id} ${request.clientMessageId}`;
    const starting =
      this.#starting.get(key) ?? this.#start(asker, request).finally(() => this.#starting.delete(key));
    this.#starting.set(key, starting);
    return starting;
  }

  async #start(asker: Asker, request: TurnRequest): Promise<Turn> {
    const { clock } = this.#parts;
    const receivedAt = clock.now();
    const began = clock.monotonic();
    const repeated = await findRepeat(asker, request, this.#parts);
    if (repeated) return repeated;

    // A program speaks for many, and its key has a limit of its own: its turns count in all alone.
    const isProgram = request.kind === 'send' && request.terms !== undefined;
    const leave = this.#admission.enter(isProgram ? null : asker.id);
    try {
      const accepted = await acceptTurn(asker, request, { ...this.#parts, receivedAt });
      if ('repeated' in accepted) {
        leave();
        return accepted.repeated;
      }
      this.#run(accepted, { asker, acceptMs: clock.monotonic() - began, leave });
      return accepted.turn;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Ends a turn with what was said so far. One that has ended already stays as it is. */
  async stop(owner: VisitorId, turnId: TurnId): Promise<void> {
    const running = this.#running.get(turnId);
    if (running?.turn.visitorId === owner) return running.abort('stopped');
    const turn = await this.#parts.turns.find(owner, turnId);
    if (!turn) throw new AppError('NOT_FOUND');
    if (turn.state === 'running') await closeTurn(turn, 'stopped', this.#parts); // another node runs it
  }

  /**
   * Ends what runs in a conversation, or in all of the owner's, and resolves when it is stored, so that they can be
   * removed.
   */
  async clear(owner: VisitorId, conversationId?: ConversationId): Promise<void> {
    for (const running of [...this.#running.values()]) {
      if (running.turn.visitorId !== owner) continue;
      if (conversationId !== undefined && running.turn.conversationId !== conversationId) continue;
      running.abort('stopped');
      await running.ended;
    }
  }

  /** See followTurn. Whoever calls has made sure that the turn belongs to the reader. */
  follow(follow: Follow): () => void {
    const elsewhere = !this.#running.has(follow.turnId);
    return followTurn(this.#parts.log, elsewhere ? { ...follow, pollMs: POLL_MS } : follow);
  }

  /** The lease is gone: somebody else owns the conversation now. */
  abandon(turnIds: TurnId[]): void {
    for (const turnId of turnIds) this.#running.get(turnId)?.abort('interrupted');
  }

  /** Takes no new turns, gives the running ones `graceMs` to end, then interrupts them. Resolves when all are stored. */
  async drain(graceMs: number): Promise<void> {
    this.#admission.close();
    const timer = setTimeout(() => {
      this.#graceIsOver = true;
      this.abandon([...this.#running.keys()]);
    }, graceMs);
    await this.#admission.emptied(); // also by those whose message is just being stored
    clearTimeout(timer);
  }

  #run(accepted: AcceptedTurn, start: { asker: Asker; acceptMs: number; leave: () => void }): void {
    const { turn } = accepted;
    const { events, limits } = this.#parts;
    const running = new RunningTurn(turn, accepted.lease);
    const deadline = setTimeout(() => running.abort(turnDeadlinePassed(limits.turnMs)), limits.turnMs);
    this.#running.set(turn.id, running);
    events.turnStarted(turn);
    const input = turnInputOf(accepted, start.asker, start.acceptMs);
    // The page that asked knows; only where another one is open is there somebody to tell.
    const others = this.#parts.announcements.audience(turn.visitorId) > 1;
    const announced = others ? this.#announce(turn, { started: true }) : undefined;
    running.ended = driveTurn(running, input, {
      ...this.#parts,
      modules: modulesUnder(accepted, this.#parts.modules),
    })
      .then(async (driven) => {
        events.turnFinished(turn, driven);
        await announced;
        if (driven.stored) await this.#announce(turn, { started: false });
        return outcomeOf(driven);
      })
      .catch((error: unknown) => {
        // The end could not be stored. The lease runs out, and the turn is then closed as abandoned.
        events.failed('a turn could not be stored', error, { turnId: turn.id });
        return 'lost' as const;
      })
      .finally(() => {
        clearTimeout(deadline);
        this.#running.delete(turn.id);
        start.leave();
      });
    if (this.#graceIsOver) running.abort('interrupted');
  }

  async #announce(turn: Turn, { started }: { started: boolean }): Promise<void> {
    const { conversations, announcements, events } = this.#parts;
    try {
      const conversation = await conversations.find(turn.visitorId, turn.conversationId);
      if (!conversation) return; // deleted meanwhile: whoever deleted it has announced that
      const { conversationId, visitorId } = turn;
      if (!started) return announcements.announce(visitorId, { conversationId, conversation });
      const question = await conversations.findMessage(visitorId, turn.questionId);
      const answer = await conversations.findMessage(visitorId, turn.answerId);
      if (!question || !answer) return;
      announcements.announce(visitorId, {
        conversationId,
        conversation,
        started: { turn, question, answer },
      });
    } catch (error) {
      events.failed('other tabs could not be told of a turn', error, { turnId: turn.id });
    }
  }
}
