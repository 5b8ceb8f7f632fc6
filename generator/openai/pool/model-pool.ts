/**
 * One voice from several model servers. A reply is asked of the best endpoint that is well; one that refuses, is
 * silent, dies or is overloaded before its first token is replaced by the next, and the visitor sees only an
 * answer. After the first token nothing starts over: the error goes up. Health is learned from this traffic alone.
 */
import type { EndpointHealth, ServerKind } from '../../../protocol/console/voices.js';
import { AppError } from '../../../protocol/errors.js';
import { toChatMessages } from '../../chat-messages.js';
import { systemClock } from '../../clock.js';
import type { Clock } from '../../clock.js';
import { completeWith } from '../../complete-task.js';
import type { Ask } from '../../complete-task.js';
import type { GenerateOptions, Generator, GeneratorPart } from '../../generator.js';
import type { Prompt } from '../../prompt.js';
import { askForAnswer, promptTokenBudgetOf, streamReply } from '../engine.js';
import { RequestFailed } from '../failures.js';
import { createAdmission } from './admission.js';
import type { Admission, Slot } from './admission.js';
import { beginAttempt, createMember, identityOfMember } from './member.js';
import type { Member } from './member.js';
import { poolFailure } from './pool-failure.js';
import type { MemberFailure } from './pool-failure.js';
import { parsePoolSettings } from './settings.js';
import type { PoolLimits, PoolSettings } from './settings.js';

export type EndpointHealthState = EndpointHealth;

export interface ModelPool extends Generator {
  /** In the order of the settings. */
  health(): EndpointHealthState[];
  /** Told of circuits, failures, successes and recognised servers; not of each reply that begins. */
  onChange(listener: () => void): () => void;
}

export interface PoolSurroundings {
  clock?: Clock;
  /** 0 to 1, for the jitter of retries. */
  random?: () => number;
  /** Milliseconds since 1970, for what operators read. */
  now?: () => number;
}

interface Pool {
  members: Member[];
  limits: PoolLimits;
  admission: Admission;
  clock: Clock;
  now: () => number;
  changed: () => void;
  closing: AbortController;
  recognising: Set<Member>;
}

export function createModelPool(settings: PoolSettings, surroundings: PoolSurroundings = {}): ModelPool {
  const listeners = new Set<() => void>();
  const pool = createPool(settings, surroundings, () => {
    for (const listener of listeners) listener();
  });
  const { members, admission } = pool;
  return {
    get identity() {
      return identityOfMember(spokesman(members));
    },
    promptTokenBudget: Math.min(...members.map(({ engine }) => promptTokenBudgetOf(engine))),
    generate: (prompt, options) => generate(pool, prompt, options),
    complete: completeWith(askOf(pool)),
    health: () => members.map((member) => healthOf(member, pool)),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      pool.closing.abort();
      admission.close();
      await Promise.all(members.map(({ engine }) => engine.server.close()));
    },
  };
}

function createPool(
  settings: PoolSettings,
  { clock = systemClock, random = Math.random, now = Date.now }: PoolSurroundings,
  changed: () => void,
): Pool {
  const { members: parsed, limits } = parsePoolSettings(settings);
  const onCircuit = () => {
    admission.settle();
    changed();
  };
  const members = parsed.map((one) => createMember(one, { clock, random, limits, onCircuit }));
  const admission = createAdmission(members, (member) => beginAttempt(member, now, changed));
  const closing = new AbortController();
  return { members, limits, admission, clock, now, changed, closing, recognising: new Set() };
}

/** Who would be asked next: the first that is well, else the first. */
function spokesman(members: readonly Member[]): Member {
  const byPriority = members.toSorted((a, b) => a.priority - b.priority);
  const member = byPriority.find(({ breaker }) => breaker.state === 'closed') ?? byPriority[0];
  if (member === undefined) throw new TypeError('A pool has at least one member.');
  return member;
}

function healthOf(member: Member, { admission, now }: Pool): EndpointHealthState {
  const { id, breaker, running, server, lastSuccessAt, lastFailure } = member;
  const retryInMs = breaker.state === 'open' ? breaker.retryInMs : null;
  return {
    id,
    circuit: breaker.state,
    retryAt: retryInMs === null ? null : Math.round(now() + retryInMs),
    running,
    queued: admission.queuedFor(member),
    server,
    lastSuccessAt,
    lastFailure,
  };
}

/** One request's way through the pool. */
interface Route {
  tried: Set<Member>;
  failures: MemberFailure[];
  /** Given to endpoints that failed; waiting in the queue is not counted. */
  spentMs: number;
}

async function* generate(
  pool: Pool,
  prompt: Prompt,
  { signal, sampling, onBehalfOf = '' }: GenerateOptions,
): AsyncGenerator<GeneratorPart, void, undefined> {
  const messages = toChatMessages(prompt);
  const route: Route = { tried: new Set(), failures: [], spentMs: 0 };
  for (;;) {
    const slot = yield* pool.admission.acquire({ person: onBehalfOf, except: route.tried, signal });
    if (slot === undefined) throw poolFailure(pool.members, route.failures);
    const { member } = slot;
    route.tried.add(member);
    const begunMs = pool.clock.monotonic();
    let failure: RequestFailed | undefined;
    try {
      const request = { messages, signal, sampling, ...patienceFor(pool, route, member) };
      const parts = streamReply(member.engine, request);
      failure = yield* spokenBy(pool, slot, { parts, signal });
    } finally {
      slot.release();
    }
    if (failure === undefined) return;
    route.spentMs += pool.clock.monotonic() - begunMs;
    route.failures.push({ member, failure });
    if (pool.admission.isAnyLeft(route.tried))
      yield { type: 'retry', reason: `${member.name}: ${failure.error.message}` };
  }
}

/** The last one left has what remains of the time and may be asked again; the others must be quick. */
function patienceFor(
  { admission, limits }: Pool,
  { tried, spentMs }: Route,
  { engine }: Member,
): { firstTokenTimeoutMs: number; retries: number } {
  const { firstTokenTimeoutMs, retries } = engine.options;
  const shortMs = Math.min(limits.firstTokenWithOthersMs, firstTokenTimeoutMs);
  if (admission.isAnyLeft(tried)) return { firstTokenTimeoutMs: shortMs, retries: 0 };
  return { firstTokenTimeoutMs: Math.max(firstTokenTimeoutMs - spentMs, shortMs), retries };
}

interface Spoken {
  parts: AsyncGenerator<GeneratorPart, RequestFailed | undefined, undefined>;
  signal: AbortSignal;
}

/** The parts of one endpoint, with its name before the first words, and what they say of its health. */
async function* spokenBy(
  pool: Pool,
  { member, attempt }: Slot,
  { parts, signal }: Spoken,
): AsyncGenerator<GeneratorPart, RequestFailed | undefined, undefined> {
  let hasSpoken = false;
  try {
    for (;;) {
      const next = await parts.next();
      if (next.done === true) {
        if (next.value === undefined) attempt.succeeded();
        else attempt.failed(next.value);
        return next.value;
      }
      if (next.value.type === 'text' && !hasSpoken) {
        hasSpoken = true;
        attempt.spoke();
        recognise(pool, member);
        yield { type: 'voice', identity: identityOfMember(member) };
      }
      yield next.value;
    }
  } catch (error) {
    if (!signal.aborted && error instanceof AppError) attempt.failed(new RequestFailed(error));
    throw error;
  } finally {
    await parts.return(undefined);
  }
}

const RECOGNISE_TIMEOUT_MS = 3_000;

/** Asks a server once which one it is, beside its first reply and not before it: no visitor waits for that. */
function recognise(pool: Pool, member: Member): void {
  if (member.server !== null || pool.recognising.has(member)) return;
  pool.recognising.add(member);
  const signal = AbortSignal.any([pool.closing.signal, AbortSignal.timeout(RECOGNISE_TIMEOUT_MS)]);
  const learn = (server: ServerKind | null) => {
    pool.recognising.delete(member);
    member.server = server;
    if (server !== null) pool.changed();
  };
  // A server that does not say stays unknown, and is asked again beside its next reply.
  member.engine.server.recognise(signal).then(learn, () => learn(null));
}

/** A task takes a slot like a reply, and one attempt at each endpoint: its rules answer where all fail. */
function askOf(pool: Pool): Ask {
  return async (question, { signal, onBehalfOf = '' }) => {
    const route: Route = { tried: new Set(), failures: [], spentMs: 0 };
    for (;;) {
      const slot = await slotFor(pool, { person: onBehalfOf, except: route.tried, signal });
      if (slot === undefined) throw poolFailure(pool.members, route.failures);
      const { member, attempt } = slot;
      route.tried.add(member);
      try {
        const begunMs = pool.clock.monotonic();
        const timeoutMs = Math.max(member.engine.options.firstTokenTimeoutMs - route.spentMs, 1);
        const answer = await askForAnswer(member.engine, { question, signal, timeoutMs });
        if (!(answer instanceof RequestFailed)) {
          attempt.succeeded();
          recognise(pool, member);
          return { ...answer, by: identityOfMember(member) };
        }
        route.spentMs += pool.clock.monotonic() - begunMs;
        route.failures.push({ member, failure: answer });
        attempt.failed(answer);
        // A filter has judged the prompt: it is not carried to another server.
        if (answer.about === 'content-filter') throw answer.error;
      } finally {
        slot.release();
      }
    }
  };
}

async function slotFor(pool: Pool, request: Parameters<Admission['acquire']>[0]): Promise<Slot | undefined> {
  const waiting = pool.admission.acquire(request);
  for (;;) {
    const next = await waiting.next();
    if (next.done === true) return next.value;
  }
}
