/**
 * Who is who among those the person has told of. A relation, an animal or a thing goes by a name ("Anna"), by a role
 * ("your sister") or by both, so "sister" and "Anna" are one subject where a fact joins them. Where two go by the
 * same role, the role alone stands for neither.
 */
import type { Fact } from '../fact.js';
import { meaningKey } from './meaning-words.js';

const OF_BEINGS: ReadonlySet<string> = new Set([
  'partner',
  'child',
  'parent',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'household',
  'pet',
  'possession',
]);

/** Whether it tells of somebody or something that can be told of in turn. */
export function namesBeing({ attribute }: Pick<Fact, 'attribute'>): boolean {
  return OF_BEINGS.has(attribute);
}

export interface Being {
  /** The fact that the person has them; or one that names them, as "your dog's name is Max". */
  fact: Fact;
  /** Its name, or its role where it has none, as `meaningKey`; the aliases too, this one among them. */
  key: string;
  aliases: ReadonlySet<string>;
}

/** Those that the facts, which hold, tell of. */
export function beingsOf(facts: readonly Fact[]): Being[] {
  const had = facts.filter(namesBeing).map(beingOf);
  const named = facts
    .filter(({ attribute, subject }) => attribute === 'name' && subject !== 'self')
    .map(beingOf)
    .filter(({ aliases }) => !had.some(({ key }) => aliases.has(key)));
  return [...had, ...named];
}

function beingOf(fact: Fact): Being {
  return {
    fact,
    key: meaningKey(nameIn(fact.value) ?? fact.value),
    aliases: new Set(aliasesOf(fact).map(meaningKey)),
  };
}

/** The being of that name or role, if it is one only. */
export function findBeing(beings: readonly Being[], subject: string): Being | undefined {
  if (subject === 'self') return undefined;
  const key = meaningKey(subject);
  const called = beings.filter((being) => being.key === key);
  const found = called.length > 0 ? called : beings.filter(({ aliases }) => aliases.has(key));
  return found.length === 1 ? found[0] : undefined;
}

export function isSameSubject(beings: readonly Being[], a: string, b: string): boolean {
  if (a === b) return true;
  if (a === 'self' || b === 'self') return false;
  if (goesBy(a, b)) return true;
  const being = findBeing(beings, a);
  return being !== undefined && being === findBeing(beings, b);
}

export function goesBy(name: string, subject: string): boolean {
  return meaningKey(name) === meaningKey(subject);
}

/** "Max" in "Max" and in "dog called Max"; a role alone has none. */
export function nameIn(value: string): string | undefined {
  const called = CALLED.exec(value)?.groups?.['name'] ?? value;
  return /^\p{Lu}/u.test(called) ? called : undefined;
}

const CALLED = /^(?<role>.+) (?:called|named) (?<name>.+)$/i;

function aliasesOf({ subject, value, text, attribute }: Fact): string[] {
  if (attribute === 'name') return [subject, value];
  const name = nameIn(value);
  if (name === undefined) return [value];
  const role = CALLED.exec(value)?.groups?.['role'];
  return [name, value, ...(role === undefined ? [] : rolesOf(role)), ...rolesIn(text, name)];
}

/** "You have a black dog called Max", "Your sister Anna …", "Anna is your sister": dog, sister. */
function rolesIn(text: string, name: string): string[] {
  const at = text.indexOf(name);
  if (at === -1) return [];
  const before =
    /\b(?:[Aa]n?|[Yy]our|[Tt]he) ((?:[\p{Ll}'-]+ ){0,3}?[\p{Ll}'-]+),?(?:(?: is)? (?:called|named)| is)? $/u.exec(
      text.slice(0, at),
    )?.[1];
  const after = /^,? is (?:an?|your|the) ((?:[\p{Ll}'-]+ ){0,3}?[\p{Ll}'-]+)[.,]?/u.exec(
    text.slice(at + name.length),
  )?.[1];
  return [before, after].filter((role) => role !== undefined).flatMap(rolesOf);
}

/** "black dog" is a dog. */
function rolesOf(role: string): string[] {
  return [role, role.split(' ').at(-1) ?? role];
}
