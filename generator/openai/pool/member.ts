/** One endpoint of a pool: its engine, its circuit, and what its traffic has shown. */
import type { ServerKind } from '../../../protocol/console/voices.js';
import type { Clock } from '../../clock.js';
import type { GeneratorIdentity } from '../../identity.js';
import { createEngine, identityOf } from '../engine.js';
import type { Engine } from '../engine.js';
import type { RequestFailed } from '../failures.js';
import { kindOfHost } from '../dialect/server-kind.js';
import type { OpenAiOptions } from '../options.js';
import { createCircuitBreaker } from './circuit-breaker.js';
import type { CircuitBreaker, CircuitLimits } from './circuit-breaker.js';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly priority: number;
  readonly concurrency: number;
  readonly engine: Engine;
  readonly breaker: CircuitBreaker;
  running: number;
  server: ServerKind | null;
  lastSuccessAt: number | null;
  lastFailure: { at: number; reason: string } | null;
}

export interface MemberSettings {
  id: string;
  name: string;
  priority: number;
  concurrency: number | null;
  options: OpenAiOptions;
}

export interface MemberSurroundings {
  clock: Clock;
  random: () => number;
  limits: CircuitLimits;
  onCircuit: () => void;
}

export function createMember(
  { id, name, priority, concurrency, options }: MemberSettings,
  { clock, random, limits, onCircuit }: MemberSurroundings,
): Member {
  return {
    id,
    name,
    priority,
    concurrency: concurrency ?? Infinity,
    engine: createEngine(options, { clock, random }),
    breaker: createCircuitBreaker(limits, clock, onCircuit),
    running: 0,
    server: kindOfHost(options.url) ?? null,
    lastSuccessAt: null,
    lastFailure: null,
  };
}

export function identityOfMember({ engine, name }: Member): GeneratorIdentity {
  return { ...identityOf(engine), endpoint: name };
}

/** One request to a member, from its slot to its end; whichever end comes first is the one that counts. */
export interface Attempt {
  /** The first token has come. */
  spoke(): void;
  succeeded(): void;
  failed(failure: RequestFailed): void;
  /** Over, however it ended. */
  end(): void;
}

export function beginAttempt(member: Member, now: () => number, onLesson: () => void): Attempt {
  const passage = member.breaker.enter();
  let isOver = false;
  let hasSpoken = false;
  const attempt: Attempt = {
    spoke() {
      hasSpoken = true;
      passage.alive();
    },
    succeeded() {
      isOver = true;
      member.lastSuccessAt = now();
      passage.succeeded();
      onLesson();
    },
    failed({ about, error }) {
      isOver = true;
      member.lastFailure = { at: now(), reason: error.message };
      if (about === 'server') passage.failed(error.retryAfterMs);
      // A server that says what is wrong with a request is alive.
      else passage.alive();
      onLesson();
    },
    end() {
      if (isOver) return;
      if (hasSpoken) attempt.succeeded();
      else passage.left();
    },
  };
  return attempt;
}
