/** Facts and writings for tests, of which only what matters is said. */
import { v7 as uuid } from 'uuid';
import type { Fact, FactChange, MemoryWrite, Wording } from '../../memory/index.js';

/** A moment of its own, so that no test depends on when it runs. */
export const MORNING = Date.UTC(2026, 10, 24, 9);

export function factOf(given: Partial<Fact> = {}): Fact {
  const recordedAt = given.recordedAt ?? MORNING;
  return {
    id: uuid(),
    version: 1,
    about: 'person',
    text: 'You have a dog called Max.',
    kind: 'possession',
    subject: 'self',
    attribute: 'pet',
    value: 'Max',
    sources: [{ messageId: uuid(), conversationId: uuid(), at: recordedAt }],
    trust: 0.9,
    importance: 0.5,
    validFrom: null,
    validTo: null,
    utcOffsetMinutes: 60,
    recordedAt,
    supersedes: null,
    retired: null,
    lastUsedAt: null,
    uses: 0,
    ...given,
  };
}

export function writeOf(changes: FactChange[], given: Partial<MemoryWrite> = {}): MemoryWrite {
  return {
    messageId: uuid(),
    conversationId: uuid(),
    at: MORNING,
    revision: 0,
    changes,
    vectors: new Map(),
    embedder: null,
    ...given,
  };
}

export function adding(...facts: Fact[]): FactChange[] {
  return facts.map((fact) => ({ type: 'add', fact }));
}

/** `by` took its place. */
export function superseding(fact: Fact, by: Fact): FactChange {
  return {
    type: 'retire',
    factId: fact.id,
    retired: { at: by.recordedAt, because: 'superseded', by: by.id },
    validTo: by.recordedAt,
    validToBefore: fact.validTo,
  };
}

export function wordingOf(fact: Fact): Wording {
  const { version, text, kind, subject, attribute, value, trust, validFrom, validTo } = fact;
  return { version, text, kind, subject, attribute, value, trust, validFrom, validTo };
}
