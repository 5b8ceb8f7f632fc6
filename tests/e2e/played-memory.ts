/**
 * What is remembered of a visitor, played in memory for tests that look at the page: every kind of fact and of note,
 * long lists, refusals. It stands in for the routes of protocol/memory-routes.ts alone; the rest is the real server.
 * Replies are parsed by the contract's schemas, so that it cannot drift from them.
 */
import type { BrowserContext, Request, Route } from 'playwright-core';
import { ERRORS } from '../../protocol/errors.js';
import type { ErrorCode } from '../../protocol/errors.js';
import { ConversationId, MessageId } from '../../protocol/ids.js';
import { FactId } from '../../protocol/memories.js';
import type { MemoryUpdate, RememberedFact } from '../../protocol/memories.js';
import { MEMORY_ROUTES } from '../../protocol/memory-routes.js';

type RouteName = keyof typeof MEMORY_ROUTES;

/** Local noon, so that the day is the same wherever the test runs. */
const MAY_3 = new Date(2026, 4, 3, 12).getTime();
const PAGE = 50;
const OWN_WORDS =
  'Well, since you ask, and because it comes up so often these days: that is how it is with me';

export const playedFactId = (number: number) =>
  FactId.parse(`01a20c97-2891-73e8-8f97-${String(number).padStart(12, '0')}`);
const SOMEWHERE = ConversationId.parse('01a20c97-2891-73e8-8f97-e06400000001');
const SOME_MESSAGE = MessageId.parse('01a20c97-2891-73e8-8f97-e06400000002');

export function playedFact(number: number, text: string, part: Partial<RememberedFact> = {}): RememberedFact {
  return {
    ...{ id: playedFactId(number), version: 1, text, kind: 'identity', state: 'current', sensitive: false },
    ...{ validFrom: null, validTo: null, recordedAt: MAY_3, byHand: false, inOwnWords: false },
    ...{ supersededBy: null, lastUsedAt: null, uses: 0 },
    sources: [{ messageId: SOME_MESSAGE, conversationId: SOMEWHERE, excerpt: OWN_WORDS, at: MAY_3 }],
    ...part,
  };
}

/** One of every kind that the panel tells apart. */
export function playedLife(): RememberedFact[] {
  const gone = { messageId: SOME_MESSAGE, conversationId: null, excerpt: null, at: MAY_3 };
  return [
    playedFact(1, 'Your name is Robin.', { uses: 4, lastUsedAt: MAY_3 }),
    playedFact(2, 'You live in Leeds.', { byHand: true }),
    playedFact(3, 'Your sister Anna lives in York and works as a nurse.', { kind: 'relation' }),
    playedFact(4, 'You have a dog called Max.', { kind: 'possession', uses: 1, lastUsedAt: MAY_3 }),
    playedFact(5, 'You like long walks by the sea, sushi, and films by Agnès Varda.', {
      kind: 'preference',
      sources: [gone],
    }),
    playedFact(6, 'You are going to Lisbon on Friday, 4 December 2026.', { kind: 'plan' }),
    playedFact(7, 'You are allergic to peanuts.', {
      ...{ kind: 'health', sensitive: true, byHand: true, sources: [] },
    }),
    playedFact(8, 'You live in Berlin.', { state: 'superseded', supersededBy: playedFactId(2) }),
    playedFact(9, 'You are going to a concert on 1 May.', { kind: 'plan', state: 'expired' }),
  ];
}

export interface PlayedMemory {
  facts: RememberedFact[];
  updates: MemoryUpdate[];
  paused: boolean;
  calls: { name: RouteName; query: Record<string, string>; body: unknown }[];
  fail: (name: RouteName, code: ErrorCode | null) => void;
}

export async function playMemory(context: BrowserContext): Promise<PlayedMemory> {
  const failures = new Map<RouteName, ErrorCode>();
  const played: PlayedMemory = {
    ...{ facts: playedLife(), updates: [], paused: false, calls: [] },
    fail: (name, code) => void (code === null ? failures.delete(name) : failures.set(name, code)),
  };

  async function handle(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const name = routeOf(request.method(), url.pathname);
    if (!name) return route.fallback();
    const query = Object.fromEntries(url.searchParams);
    played.calls.push({ name, query, body: request.postDataJSON() as unknown });
    const failure = failures.get(name);
    if (failure) return refuse(route, failure);
    const reply = REPLIES[name](played, request);
    return route.fulfill({ json: MEMORY_ROUTES[name].reply.parse(reply) });
  }

  await context.route(/\/api\/(memories|conversations\/[^/]+\/memory-updates)/, handle);
  // Whether memory is paused is part of who the visitor is; with everything else of it left as the server says.
  await context.route('**/api/me', async (route) => {
    const reply = await route.fetch();
    const me = (await reply.json()) as Record<string, unknown>;
    return route.fulfill({ response: reply, json: { ...me, memory: { paused: played.paused } } });
  });
  return played;
}

/** The part of an address that names what is meant. */
function named(request: Request, place: number): string {
  return new URL(request.url()).pathname.split('/')[place] ?? '';
}

function textIn(request: Request): string {
  return (request.postDataJSON() as { text: string }).text;
}

const REPLIES: Record<RouteName, (played: PlayedMemory, request: Request) => unknown> = {
  listMemories: ({ facts, paused }, request) => {
    const { searchParams } = new URL(request.url());
    const words = (searchParams.get('q') ?? '').toLowerCase();
    const found = facts
      .filter(({ state }) => state === 'current' || searchParams.get('all') === 'true')
      .filter(({ text }) => text.toLowerCase().includes(words));
    const from = Number(searchParams.get('before') ?? 0);
    const next = from + PAGE < found.length ? String(from + PAGE) : null;
    const current = facts.filter(({ state }) => state === 'current').length;
    return { memories: found.slice(from, from + PAGE), next, current, paused };
  },
  addMemory: (played, request) => {
    const added = playedFact(900 + played.facts.length, textIn(request), { byHand: true, sources: [] });
    played.facts = [added, ...played.facts];
    return added;
  },
  updateMemory: (played, request) => {
    const before = played.facts.find(({ id }) => id === named(request, 3));
    if (!before) throw new Error('the page changed a memory that is not there');
    const after = { ...before, text: textIn(request), version: before.version + 1, byHand: true };
    played.facts = played.facts.map((each) => (each === before ? after : each));
    return after;
  },
  deleteMemory: (played, request) => {
    const gone = named(request, 3);
    played.facts = played.facts.filter(({ id, supersededBy }) => id !== gone && supersededBy !== gone);
    return { deleted: true };
  },
  deleteMemories: (played) => {
    const deleted = played.facts.length;
    Object.assign(played, { facts: [], updates: [] });
    return { deleted };
  },
  updateMemorySettings: (played, request) => {
    played.paused = (request.postDataJSON() as { paused: boolean }).paused;
    return { paused: played.paused };
  },
  listMemoryUpdates: ({ updates }) => ({ updates }),
  undoMemoryUpdate: (played, request) => {
    const of = named(request, 4);
    played.updates = played.updates.map((each) => (each.messageId === of ? { ...each, undone: true } : each));
    return played.updates.find(({ messageId }) => messageId === of);
  },
};

function routeOf(method: string, path: string): RouteName | undefined {
  const names = Object.keys(MEMORY_ROUTES) as RouteName[];
  return names.find((name) => {
    const route = MEMORY_ROUTES[name];
    const pattern = new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`);
    return route.method === method.toLowerCase() && pattern.test(path);
  });
}

function refuse(route: Route, code: ErrorCode): Promise<void> {
  const { httpStatus, retryable, message } = ERRORS[code];
  return route.fulfill({ status: httpStatus, json: { error: { code, message, retryable } } });
}
