/** Of whom a question asks, and whether it asks for somebody by what they are: "what's my dog called?". */
import type { AskedSubject } from './question.js';
import type { Role } from '../roles.js';
import type { Reference } from './subjects.js';
import { findReferences, subjectOf } from './subjects.js';

export const SELF: AskedSubject = { who: 'self' };
export const PERSONAL = /\b(?:i|me|my|mine|myself|we|us|our|ours)\b/i;

export interface FoundSubject {
  subject: AskedSubject;
  relation: Role | null;
  /** Where it stands, to be taken out. */
  span: [number, number] | null;
}

const ASKS_WHO =
  /^(?:who|what|whose|which)(?: (?:is|was|are|were|do i call|did i call|do we call|did we call))? ?$/i;
const CALLED = /^ ?(?:called|named|name|names|'s name|again|known as)?$/i;

export function subjectIn(cased: string): FoundSubject {
  const references = findReferences(cased);
  for (const reference of references) {
    const before = cased.slice(0, reference.start);
    const after = cased.slice(reference.end);
    const span: [number, number] = [reference.start, reference.end];
    const isNamed = CALLED.test(after) || (reference.owns && /^ (?:full |first )?names?$/i.test(after));
    const ofName = /\bnames? of $/i.test(before) && after === '';
    if (
      reference.role !== null &&
      ((isNamed && ASKS_WHO.test(before)) || ofName || isBare(cased, reference))
    ) {
      return { subject: reference.of ?? SELF, relation: reference.role, span };
    }
    if (
      reference.role !== null &&
      reference.by === 'a' &&
      /\b(?:i|we)\b/i.test(after + before) &&
      !reference.owns
    ) {
      return { subject: SELF, relation: reference.role, span };
    }
    if (reference.role !== null && /^ of mine\b/i.test(after))
      return { subject: SELF, relation: reference.role, span };
  }
  const owner =
    references.findLast(({ owns, by }) => owns && by !== 'a') ??
    references.find((each) => isSubject(cased, each));
  if (owner !== undefined)
    return { subject: subjectOf(owner), relation: null, span: [owner.start, owner.end] };
  if (PERSONAL.test(cased)) return { subject: SELF, relation: null, span: null };
  return { subject: { who: 'anyone' }, relation: null, span: null };
}

/** "My dog's name?", "my sister?": nothing else is said. */
function isBare(cased: string, { start, end }: Reference): boolean {
  return cased.slice(0, start).trim() === '' && CALLED.test(cased.slice(end).replace(/^ (?:is|was)\b/i, ''));
}

/** "Does Anna …", "is my son …", "can't Paloma …", "of Anna". */
function isSubject(cased: string, { start, by }: Reference): boolean {
  if (by === 'a') return false;
  const before = cased.slice(0, start);
  if (/\b(?:i|we)\b/i.test(before) && !/\bdid i (?:say|tell|mention)/i.test(before)) return false;
  return /(?:^|\b(?:do|does|did|is|are|was|were|has|have|had|can|can't|cannot|could|couldn't|will|won't|would|doesn't|didn't|isn't|wasn't|should|of|about|to) )$/i.test(
    before,
  );
}
