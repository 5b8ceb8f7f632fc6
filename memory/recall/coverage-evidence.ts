/** How far the words of a question are told by a fact: what answers where no attribute is asked for. */
import type { RecallQuestion } from './question/question.js';
import type { People } from './people.js';
import { namedIn } from './people.js';
import type { ReadFact } from './read-fact.js';
import { coverage, fits } from './read-fact.js';

export const COVERED = 0.55;
/** In other words here and there. */
const ALL_COVERED = 0.85;
/** With the kind of what is asked for: "which *club* did I join?". */
const COVERED_WITH_KIND = 0.5;

export function coverageEvidence(question: RecallQuestion, read: ReadFact, people: People): number {
  const { content, kindWords, subject, attributes, wants } = question;
  const told = content.filter((word) => !kindWords.includes(word.stem));
  const kinds = content.filter((word) => kindWords.includes(word.stem));
  if (told.length === 0) {
    // Of "what colour is my cat?" only the colour is left, and the fact must tell one.
    const least = kinds.length === 0 ? 0 : Math.min(...kinds.slice(-1).map((word) => fits(word.stem, read)));
    return least >= 0.8 ? 0.7 : 0;
  }
  // "What is penicillin?" asks about the world, "who is Bram?" about a friend.
  if (
    subject.who === 'anyone' &&
    wants === null &&
    content.length < 2 &&
    namedIn(question.words, people).length === 0
  )
    return 0;
  // What was asked by an attribute and is not kept under it must say every word, and more than one.
  if (attributes.length > 0 && content.length < 2 && subject.who !== 'other') return 0;
  const main = content.some(({ weight, stem: word }) => weight === 1 && fits(word, read) >= 0.8);
  const ofTold = coverage(told, read);
  const ofAll = coverage(content, read);
  if (!main || !isCovered(question, ofTold, ofAll)) return 0;
  const kind = kinds.length === 0 || kinds.some((word) => fits(word.stem, read) > 0) ? 1 : 0.85;
  return (0.4 + 0.5 * Math.max(ofAll, attributes.length > 0 ? 0 : ofTold)) * kind;
}

function isCovered(
  { attributes, subject, kindWords }: RecallQuestion,
  ofTold: number,
  ofAll: number,
): boolean {
  if (attributes.length > 0) return ofAll >= ALL_COVERED;
  if (subject.who === 'anyone') return Math.max(ofTold, ofAll) >= 0.66;
  return ofTold >= COVERED || (kindWords.length > 0 && ofAll >= COVERED_WITH_KIND);
}
