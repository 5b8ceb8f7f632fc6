/**
 * Fills a database with a believable week, by letting it happen: planned people say what they say, and every
 * answer is a whole turn with its trace, written by the built-in voice, at the time it was planned for.
 */
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { ConversationId, VisitorId } from '../../protocol/ids.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import { TERMS_VERSION } from '../../protocol/version.js';
import { acceptTurn, turnInputOf } from '../hub/accept-turn.js';
import type { AcceptedTurn } from '../hub/accept-turn.js';
import type { Asker } from '../hub/plan-turn.js';
import { terminalEvent } from '../hub/terminal-event.js';
import { createConversationStore } from '../store/conversations.js';
import type { Database } from '../store/database.js';
import { createTurnStore } from '../store/turn-store.js';
import { createVisitorStore } from '../store/visitors.js';
import { StoreTurnLease } from '../turn-log/store-turn-lease.js';
import { runTurn } from '../turn/run-turn.js';
import { TurnAborted } from '../turn/turn-aborted.js';
import type { TurnModules } from '../turn/turn-modules.js';
import { planWeek } from './plan-week.js';
import type { PlannedVisit } from './plan-week.js';
import type { TravellingClock } from './travelling-clock.js';
import { createWeekMemory } from './week-memory.js';
import type { WeekMemory } from './week-memory.js';

export interface WeekOptions {
  seed: string;
  /** The end of the week; milliseconds since 1970-01-01T00:00:00Z. */
  until: number;
  clock: TravellingClock;
  /** What answers; its clock is `clock`. */
  modules: TurnModules;
}

export interface FilledWeek {
  visitors: number;
  conversations: number;
  turns: number;
}

/** A visitor reads an answer and types the next message. */
const THINKS_MS = 9_000;
/** Deltas after which an answer that is stopped was stopped. */
const STOPPED_AFTER = 4;
const LEASE_TTL_MS = 30_000;
/** Accepting takes a moment, which a clock that stands still does not see. */
const ACCEPT_MS = 1;

export async function fillWeek(database: Database, options: WeekOptions): Promise<FilledWeek> {
  const { clock } = options;
  const visitors = createVisitorStore(database);
  const conversations = createConversationStore(database);
  const { persona } = options.modules;
  const memory = createWeekMemory({ database, conversations, clock, botName: () => persona.name });
  const modules = { ...options.modules, memory: memory.module };
  const stores = {
    conversations,
    turns: createTurnStore(database),
    lease: new StoreTurnLease(database, { holder: 'sample', ttlMs: LEASE_TTL_MS, now: () => clock.now() }),
  };
  const people = new Map<number, VisitorId>();
  const filled: FilledWeek = { visitors: 0, conversations: 0, turns: 0 };

  for (const visit of planWeek(options)) {
    clock.travelTo(visit.at);
    const visitorId = people.get(visit.person) ?? (uuidv7({ msecs: visit.at }) as VisitorId);
    if (!people.has(visit.person)) {
      const { research } = visit;
      await visitors.recordConsent({ visitorId, research, termsVersion: TERMS_VERSION, at: visit.at });
      people.set(visit.person, visitorId);
    }
    filled.turns += await holdConversation({ visit, visitorId, stores, memory, clock, modules });
    filled.conversations += 1;
  }
  return { ...filled, visitors: people.size };
}

interface Conversing {
  visit: PlannedVisit;
  visitorId: VisitorId;
  stores: Stores;
  memory: WeekMemory;
  clock: TravellingClock;
  modules: TurnModules;
}

interface Stores {
  conversations: ReturnType<typeof createConversationStore>;
  turns: ReturnType<typeof createTurnStore>;
  lease: StoreTurnLease;
}

async function holdConversation(conversing: Conversing): Promise<number> {
  const { visit, visitorId, stores, memory, clock, modules } = conversing;
  const { research, timeZone, locale } = visit;
  const asker: Asker = { id: visitorId, research, timeZone, locale };
  let conversationId: ConversationId | undefined;
  for (const [index, text] of visit.says.entries()) {
    const clientMessageId = randomBytes(12).toString('base64url');
    const request = { kind: 'send', clientMessageId, text, conversationId } as const;
    const accepted = await acceptTurn(asker, request, { ...stores, receivedAt: clock.now() });
    if ('repeated' in accepted) throw new Error('a fresh client message id was used before');
    conversationId = accepted.turn.conversationId;
    await answer(accepted, { asker, stores, clock, modules, stops: index === visit.stopsAt });
    await memory.write();
    clock.pass(THINKS_MS);
  }
  if (visit.undoes && conversationId) await memory.undoLast(visitorId, conversationId);
  return visit.says.length;
}

interface Answering extends Pick<Conversing, 'stores' | 'clock' | 'modules'> {
  asker: Asker;
  stops: boolean;
}

async function answer(
  accepted: AcceptedTurn,
  { asker, stores, clock, modules, stops }: Answering,
): Promise<void> {
  const { turn, lease } = accepted;
  const stop = new AbortController();
  const running = runTurn(turnInputOf(accepted, asker, ACCEPT_MS), modules, stop.signal);
  const events: NumberedTurnEvent[] = [];
  let step = await running.next();
  for (; !step.done; step = await running.next()) {
    events.push({ ...step.value, seq: events.length + 1 });
    const said = events.filter(({ type }) => type === 'delta').length;
    if (stops && said === STOPPED_AFTER) stop.abort(new TurnAborted('stopped'));
  }
  const record = step.value;
  events.push({ ...terminalEvent(record, turn.answerId), seq: events.length + 1 });
  await stores.turns.finish({ turn, fence: lease.fence, record, events, endedAt: clock.now() });
  await stores.lease.release(lease);
}
