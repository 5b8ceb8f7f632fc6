/** How well a sentence, or what stands around it, holds one word of a question; 0 to 1. */
import { stem } from '../words/stem.js';
import { areSynonyms } from '../words/synonyms.js';
import { WEAK } from './read-question.js';
import type { Question, QuestionTerm } from './read-question.js';
import type { PassageSentence, ReadPassage } from './split-passage.js';

export const POINTS_BACK =
  /^(?:it|its|he|she|his|her|they|their|this|these|those|that|the (?:latter|former|same)|there|both|here)\b/i;

export interface Place {
  passage: ReadPassage;
  index: number;
  question: Question;
  /** Whether the sentence tells what the question's facet asks for. */
  tellsFacet: boolean;
}

/** In the sentence, else in the one before it, the title or the rest of its passage, at a discount. */
export function matchOf(term: QuestionTerm, { passage, index, question, tellsFacet }: Place): number {
  const sentence = passage.sentences[index] as PassageSentence;
  if (question.kind === 'time' && isLifeDate(term.stem, sentence.text)) return 1;
  const covered = tellsFacet && question.facet?.covers.has(term.stem) === true ? 0.9 : 0;
  const here = Math.max(covered, matchIn(term.stem, sentence, question));
  if (here > 0.8) return here;
  const before = index > 0 && !sentence.isFirst ? passage.sentences[index - 1] : undefined;
  const back = POINTS_BACK.test(sentence.text) ? 0.8 : 0.45;
  const inBefore = before === undefined ? 0 : back * matchIn(term.stem, before, question);
  return Math.max(
    here,
    inBefore,
    matchInTitle(term.stem, passage),
    passage.known.has(term.stem) ? elsewhereIn(term) : 0,
  );
}

export function matchInTitle(key: string, { titleStems }: ReadPassage): number {
  if (titleStems.has(key)) return 0.95;
  if ([...titleStems].some((other) => areSynonyms(key, other))) return 0.6;
  return [...titleStems].some((other) => shareBeginning(key, other)) ? 0.7 : 0;
}

const LIFE_ENDS = stem('die');
const LIFE_BEGINS = stem('born');
const LIFE_DATES = /\([^)]*\d{4} ?[-–—] ?[^)]*\d{4}\)/;

function isLifeDate(key: string, text: string): boolean {
  return (key === LIFE_ENDS || key === LIFE_BEGINS) && LIFE_DATES.test(text);
}

/** A name holds for the passage that gives it; a number only where it stands. */
function elsewhereIn({ stem: key, isSpecific }: QuestionTerm): number {
  if (/\d/.test(key)) return 0.2;
  return isSpecific ? 0.5 : 0.3;
}

export function matchIn(key: string, { known }: PassageSentence, { terms }: Question): number {
  if (known.has(key)) return 1;
  const alike = [...known].filter(
    // A word that the question has too stands for itself alone.
    (other) => areSynonyms(key, other) && !terms.some((term) => term.stem === other),
  );
  if (alike.some((other) => !WEAK_STEMS.has(other))) return 0.85;
  if (alike.length > 0) return 0.45;
  return [...known].some((other) => shareBeginning(key, other)) ? 0.8 : 0;
}

const WEAK_STEMS: ReadonlySet<string> = new Set(
  (
    [...WEAK].join(' ') +
    ' stand hold work run live part see look tell say set sign mark order piece line point order pass people cover way leave'
  )
    .split(' ')
    .map(stem),
);

const SHARED_LETTERS = 5;

function shareBeginning(a: string, b: string): boolean {
  if (a === `a${b}` || b === `a${a}`) return b.length > 3;
  if (a.length < SHARED_LETTERS || b.length < SHARED_LETTERS || Math.abs(a.length - b.length) > 4)
    return false;
  return a.slice(0, SHARED_LETTERS) === b.slice(0, SHARED_LETTERS);
}
