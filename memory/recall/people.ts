/**
 * Who is who among what is known: that "Biscuit", "my cat" and "the cat" are one. Read from the facts that tell of
 * relations, so a question about "my sister" finds what is kept under "Anna".
 */
import type { AttributeName } from '../attributes.js';
import type { Fact } from '../fact.js';
import { wordsOfText } from '../ranking/telling-words.js';
import type { AskedSubject } from './question.js';
import type { Role } from './roles.js';
import { mayBe, roleOf, wordsFor } from './roles.js';

export const RELATIONS: readonly AttributeName[] = [
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

interface Person {
  names: Set<string>;
  roles: Set<Role>;
}

export type People = readonly Person[];

export function peopleIn(facts: readonly Fact[]): People {
  const people: Person[] = [];
  for (const fact of facts) {
    const isRelation = RELATIONS.some((attribute) => attribute === fact.attribute);
    if (!isRelation && !(fact.attribute === 'name' && fact.subject !== 'self')) continue;
    const names = new Set([
      ...namesIn(fact.value),
      ...(fact.subject === 'self' ? [] : namesIn(fact.subject)),
    ]);
    const words = fact.subject === 'self' ? wordsOfText(`${fact.text} ${fact.value}`) : [fact.subject];
    const roles = new Set(
      words
        .map((word) => roleOf(word))
        .filter((role) => role !== undefined)
        .filter(({ attribute }) => !isRelation || attribute === fact.attribute || fact.subject !== 'self'),
    );
    const known = people.find((person) => [...names].some((name) => person.names.has(name)));
    if (known === undefined) people.push({ names, roles });
    else {
      for (const name of names) known.names.add(name);
      for (const role of roles) known.roles.add(role);
    }
  }
  return people;
}

/** Every word, in lower case, by which facts may speak of whom the question is about. */
export function aliasesOf(subject: AskedSubject, people: People): Set<string> {
  if (subject.who !== 'other') return new Set();
  const { role, name } = subject;
  const named = name === null ? [] : people.filter((person) => person.names.has(name));
  const inRole =
    role === null ? [] : people.filter((person) => [...person.roles].some((told) => mayBe(role, told)));
  const aliases = new Set<string>(name === null ? [] : [name]);
  if (role !== null) for (const word of wordsFor(role)) aliases.add(word);
  for (const person of [...named, ...(subject.of === null ? inRole : [])])
    for (const each of person.names) aliases.add(each);
  // By their role a name is known only where nobody else has it.
  for (const person of named) {
    for (const told of person.roles) {
      if (people.filter((each) => each.roles.has(told)).length === 1)
        told.words.forEach((word) => aliases.add(word));
    }
  }
  return aliases;
}

/** Known names that stand in a text. */
export function namedIn(words: readonly string[], people: People): string[] {
  return words.filter((word) => people.some(({ names }) => names.has(word)));
}

function namesIn(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [])
    .filter((name) => roleOf(name) === undefined)
    .map((name) => name.toLowerCase().replace(/['’]s$/u, ''));
}
