/**
 * Who is who among what is known: that "Biscuit", "my cat" and "the cat" are one. Read from the facts that tell of
 * relations, so a question about "my sister" finds what is kept under "Anna".
 */
import { isBeing } from '../attributes.js';
import type { Fact } from '../fact.js';
import { wordsOfText } from '../ranking/telling-words.js';
import type { AskedSubject } from './question/question.js';
import type { Role } from './roles.js';
import { genericRoleOf, mayBe, roleOf, wordsFor } from './roles.js';

interface Person {
  names: Set<string>;
  roles: Set<Role>;
}

export type People = readonly Person[];

export function peopleIn(facts: readonly Fact[]): People {
  const people: Person[] = [];
  const byName = new Map<string, Person>();
  for (const fact of facts) {
    const person = personOf(fact);
    if (person === undefined) continue;
    const known = [...person.names].map((name) => byName.get(name)).find((each) => each !== undefined);
    const kept = known ?? person;
    if (known === undefined) people.push(person);
    for (const name of person.names) {
      kept.names.add(name);
      byName.set(name, kept);
    }
    for (const role of person.roles) kept.roles.add(role);
  }
  return people;
}

/** "Your sister is called Anna" is kept of oneself, or as the name of a sister; "Anna's son is Tom" is no kin here. */
function personOf({ attribute, subject, text, value }: Fact): Person | undefined {
  const names = namesIn(value);
  const role = roleOf(subject);
  if (attribute === 'name' && subject !== 'self') {
    return {
      names: new Set([...names, ...namesIn(subject)]),
      roles: new Set(role === undefined ? [] : [role]),
    };
  }
  if (!isBeing(attribute)) return undefined;
  if (subject !== 'self' && role?.attribute !== attribute && !names.includes(subject.toLowerCase())) {
    return { names: new Set(names), roles: new Set() };
  }
  const told = [...wordsOfText(`${text} ${value}`), subject]
    .map((word) => roleOf(word))
    .filter((each) => each !== undefined && each.attribute === attribute) as Role[];
  const generic = told.length === 0 ? genericRoleOf(attribute) : undefined;
  return { names: new Set(names), roles: new Set(generic === undefined ? told : [generic]) };
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
