/** Whether two words may stand for one another; a word may be of several groups. */
import { once } from './once.js';
import { stem } from './stem.js';
import { SYNONYM_GROUPS } from './synonym-groups.js';

/** Particles of a phrase ("set up", "put off") would match everywhere. */
function isOwnWord(word: string): boolean {
  return !PARTICLES.has(word);
}

/** "pet: dog cat" is two groups, so that a dog is no cat. */
function pairsOf(line: string): string[] {
  const [kind = '', members] = line.split(': ');
  return members === undefined ? [line] : members.split(' ').map((member) => `${kind} ${member}`);
}

const PARTICLES: ReadonlySet<string> = new Set(
  'up down off out over on in to of at by for with the a an and or not no very some after back away part place year month straight now per cent'.split(
    ' ',
  ),
);

const groupsOf = once(() => {
  const groups = new Map<string, Set<number>>();
  for (const [index, line] of SYNONYM_GROUPS.trim().split('\n').flatMap(pairsOf).entries()) {
    for (const word of line.split(' ').filter(isOwnWord)) {
      const key = stem(word);
      groups.set(key, (groups.get(key) ?? new Set()).add(index));
    }
  }
  return groups;
});

/** Whether two stems stand in one group. */
export function areSynonyms(a: string, b: string): boolean {
  const groups = groupsOf().get(a);
  const others = groupsOf().get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}
