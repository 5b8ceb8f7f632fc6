/** The facts while a message is held against them: each change is made on them at once, so that the next sees it. */
import type { Claim } from '../claim.js';
import type { Fact, FactSource, Retirement } from '../fact.js';
import { stateOf } from '../fact.js';
import type { SourceMessage } from '../source-message.js';
import { applyChange } from './apply-changes.js';
import { beingsOf, isSameSubject } from './beings.js';
import type { Being } from './beings.js';
import type { FactChange } from './fact-change.js';

export interface Occasion {
  message: Pick<SourceMessage, 'id' | 'conversationId' | 'at' | 'utcOffsetMinutes'>;
  /** Where else the claims may come from: the person's earlier messages. */
  before: readonly Pick<SourceMessage, 'id' | 'conversationId' | 'at' | 'role'>[];
  newId: () => string;
  /** How many facts of a person may hold at once. */
  capacity: number;
}

export interface WorkingFacts {
  readonly occasion: Occasion;
  readonly changes: readonly FactChange[];
  /** Of the person, retired ones too; oldest first. */
  all: () => readonly Fact[];
  /** Of the person, holding at the time of the message; oldest first. */
  current: () => readonly Fact[];
  beings: () => readonly Being[];
  /** Of the same subject, by whatever name or role, and attribute; `current` only. */
  about: (claim: Pick<Claim, 'subject' | 'attribute'>) => Fact[];
  isSameSubject: (a: string, b: string) => boolean;
  make(change: FactChange): void;
  add(fact: Fact): Fact;
  retire(fact: Fact, retirement: Omit<Retirement, 'at'>, validTo?: number | null): void;
  confirm(fact: Fact, sources: readonly FactSource[]): void;
  /** This very message said it, so what it says besides is not held against it. */
  isOfThisMessage(fact: Fact): boolean;
  sourcesOf(claim: Pick<Claim, 'sourceMessageIds'>): FactSource[];
}

/** What is said again is missed a little more. */
const CONFIRMED = 0.1;

export function workOn(facts: readonly Fact[], occasion: Occasion): WorkingFacts {
  const byId = new Map(facts.filter(({ about }) => about === 'person').map((fact) => [fact.id, fact]));
  const changes: FactChange[] = [];
  const { message } = occasion;
  const touched = new Set<string>();
  const all = (): Fact[] => [...byId.values()];
  let holding: { current: Fact[]; beings: Being[] } | undefined;
  const held = () => {
    if (holding === undefined) {
      const current = all().filter((fact) => stateOf(fact, message.at) === 'current');
      holding = { current, beings: beingsOf(current) };
    }
    return holding;
  };
  const make = (change: FactChange): void => {
    applyChange(byId, change);
    changes.push(change);
    holding = undefined;
  };
  const isSame = (a: string, b: string): boolean => isSameSubject(held().beings, a, b);
  return {
    occasion,
    changes,
    all,
    current: () => held().current,
    beings: () => held().beings,
    isSameSubject: isSame,
    about: ({ subject, attribute }) =>
      held().current.filter((fact) => fact.attribute === attribute && isSame(fact.subject, subject)),
    make,
    add(fact) {
      touched.add(fact.id);
      make({ type: 'add', fact });
      return fact;
    },
    retire(fact, retirement, validTo = fact.validTo) {
      const retired = { at: message.at, ...retirement };
      make({ type: 'retire', factId: fact.id, retired, validTo, validToBefore: fact.validTo });
    },
    confirm(fact, sources) {
      touched.add(fact.id);
      const known = new Set(fact.sources.map(({ messageId }) => messageId));
      const added = sources.filter(({ messageId }) => !known.has(messageId));
      if (added.length === 0) return;
      const importance = fact.importance + (1 - fact.importance) * CONFIRMED;
      const importanceBefore = fact.importance;
      make({ type: 'confirm', factId: fact.id, sources: added, importance, importanceBefore });
    },
    isOfThisMessage: (fact) => touched.has(fact.id),
    sourcesOf: (claim) => sourcesOf(claim, occasion),
  };
}

/** Only messages of the person; the one that is read at least. */
function sourcesOf(
  { sourceMessageIds }: Pick<Claim, 'sourceMessageIds'>,
  { message, before }: Occasion,
): FactSource[] {
  const own = before.filter(({ id, role }) => role === 'user' && sourceMessageIds.includes(id));
  return [...own.filter(({ id }) => id !== message.id), message].map(({ id, conversationId, at }) => ({
    messageId: id,
    conversationId,
    at,
  }));
}
