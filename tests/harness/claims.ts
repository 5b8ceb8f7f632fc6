/** Claims by hand, and a person of whom memory is kept by nothing but `reconcile`. */
import type { Claim, Fact, FactChange } from '../../memory/index.js';
import { applyChanges, reconcile, stateOf } from '../../memory/index.js';
import type { FactKind } from '../../protocol/memories.js';
import { MORNING } from './facts.js';

type Given = Partial<Claim> & Pick<Claim, 'attribute' | 'value'>;

export function claimOf({ attribute, value, ...given }: Given): Claim {
  const kinds: Record<string, FactKind> = {
    pet: 'possession',
    plan: 'plan',
    event: 'event',
    like: 'preference',
  };
  return {
    act: 'tell',
    text: `Your ${attribute} is ${value}.`,
    kind: kinds[attribute] ?? 'identity',
    subject: 'self',
    attribute,
    value,
    insteadOf: null,
    validFrom: null,
    validTo: null,
    trust: 0.9,
    importance: 0.5,
    wished: false,
    sourceMessageIds: [],
    ...given,
  };
}

export const DAY = 86_400_000;

export const home = (value: string, given: Partial<Claim> = {}) =>
  claimOf({ attribute: 'home', value, text: `You live in ${value}.`, ...given });
export const pet = (value: string, text: string, given: Partial<Claim> = {}) =>
  claimOf({ attribute: 'pet', value, text, ...given });
export const like = (value: string, given: Partial<Claim> = {}) =>
  claimOf({ attribute: 'like', value, text: `You like ${value}.`, ...given });
export const dislike = (value: string) =>
  claimOf({ attribute: 'dislike', value, text: `You do not like ${value}.`, kind: 'preference' });
export const plan = (value: string, text: string, from: number | null, given: Partial<Claim> = {}) =>
  claimOf({
    attribute: 'plan',
    value,
    text,
    validFrom: from,
    validTo: from === null ? null : from + DAY - 1,
    ...given,
  });
export const ofDog = pet('dog', 'You have a dog.');
export const ofMax = pet('Max', 'You have a dog called Max.');
export const ofMac = pet('Mac', 'You have a dog called Mac.');

export interface Remembering {
  /** One message with these claims; a minute later than the last, or when it is said to be. */
  say(claims: Claim | Claim[], at?: number): FactChange[];
  facts(): Fact[];
  current(): Fact[];
  /** Of the facts that hold, in their order. */
  texts(): string[];
  fact(text: string): Fact;
  now(): number;
}

export function remembering(): Remembering {
  let facts: Fact[] = [];
  let now = MORNING;
  let messages = 0;
  let ids = 0;
  const current = () => facts.filter((fact) => stateOf(fact, now) === 'current');
  return {
    say(claims, at = now + 60_000) {
      now = at;
      messages += 1;
      const message = { id: `m${messages}`, conversationId: 'c', at, utcOffsetMinutes: 0 };
      const said = [claims].flat().map((claim) => ({ ...claim, sourceMessageIds: [message.id] }));
      const newId = () => `f${(ids += 1)}`;
      const changes = reconcile({ facts, claims: said, message, newId });
      facts = applyChanges(facts, changes);
      return changes;
    },
    facts: () => facts,
    current,
    texts: () => current().map(({ text }) => text),
    fact(text) {
      const found = facts.find((fact) => fact.text === text);
      if (found === undefined) throw new Error(`Nothing says "${text}".`);
      return found;
    },
    now: () => now,
  };
}
