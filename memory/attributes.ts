/**
 * What a fact can say of its subject. `one`: a new value takes the place of the old one (people live in one place);
 * `many`: values stand beside each other (people like many things). Extraction names facts by these, reconciling
 * keeps them in order by them, and a question is read for the ones that it asks for.
 */
import type { FactKind } from '../protocol/memories.js';

export interface Attribute {
  kind: FactKind;
  holds: 'one' | 'many';
}

export const ATTRIBUTES = {
  name: { kind: 'identity', holds: 'one' },
  nickname: { kind: 'identity', holds: 'one' },
  pronouns: { kind: 'identity', holds: 'one' },
  gender: { kind: 'identity', holds: 'one' },
  home: { kind: 'identity', holds: 'one' },
  origin: { kind: 'identity', holds: 'one' },
  nationality: { kind: 'identity', holds: 'many' },
  language: { kind: 'identity', holds: 'many' },
  job: { kind: 'identity', holds: 'one' },
  employer: { kind: 'identity', holds: 'one' },
  workplace: { kind: 'identity', holds: 'one' },
  study: { kind: 'identity', holds: 'one' },
  school: { kind: 'identity', holds: 'one' },
  age: { kind: 'identity', holds: 'one' },
  birthday: { kind: 'identity', holds: 'one' },
  appearance: { kind: 'identity', holds: 'many' },
  skill: { kind: 'identity', holds: 'many' },
  status: { kind: 'relation', holds: 'one' },
  partner: { kind: 'relation', holds: 'one' },
  child: { kind: 'relation', holds: 'many' },
  parent: { kind: 'relation', holds: 'many' },
  sibling: { kind: 'relation', holds: 'many' },
  relative: { kind: 'relation', holds: 'many' },
  friend: { kind: 'relation', holds: 'many' },
  colleague: { kind: 'relation', holds: 'many' },
  household: { kind: 'relation', holds: 'many' },
  pet: { kind: 'possession', holds: 'many' },
  possession: { kind: 'possession', holds: 'many' },
  like: { kind: 'preference', holds: 'many' },
  dislike: { kind: 'preference', holds: 'many' },
  hobby: { kind: 'preference', holds: 'many' },
  diet: { kind: 'preference', holds: 'many' },
  habit: { kind: 'preference', holds: 'many' },
  plan: { kind: 'plan', holds: 'many' },
  event: { kind: 'event', holds: 'many' },
  opinion: { kind: 'opinion', holds: 'many' },
  health: { kind: 'health', holds: 'many' },
  allergy: { kind: 'health', holds: 'many' },
  religion: { kind: 'religion', holds: 'one' },
  politics: { kind: 'politics', holds: 'many' },
  sexuality: { kind: 'sexuality', holds: 'one' },
  ethnicity: { kind: 'ethnicity', holds: 'many' },
  finance: { kind: 'finance', holds: 'many' },
  /** Whatever a person wishes to have remembered and that is none of these. */
  note: { kind: 'identity', holds: 'many' },
} as const satisfies Record<string, Attribute>;

export type AttributeName = keyof typeof ATTRIBUTES;

/** Their values are somebody who may have a name, and facts of their own. */
export const BEINGS: readonly AttributeName[] = [
  'partner',
  'child',
  'parent',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'household',
  'pet',
];

export function isBeing(attribute: string): boolean {
  return BEINGS.some((being) => being === attribute);
}

/** "favourite film": one for each thing. */
export function favouriteOf(thing: string): string {
  return `favourite ${thing}`;
}

export function isFavourite(attribute: string): boolean {
  return attribute.startsWith('favourite ');
}

/** Of an attribute that nothing here names, many. */
export function holdsOne(attribute: string): boolean {
  if (isFavourite(attribute)) return true;
  return Object.hasOwn(ATTRIBUTES, attribute) && ATTRIBUTES[attribute as AttributeName].holds === 'one';
}
