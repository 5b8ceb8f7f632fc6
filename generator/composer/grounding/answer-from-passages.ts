/**
 * Finds the sentence of the passages that answers a question. A sentence is scored by the question's words that it
 * holds (itself, or through the sentence before it, the title or the rest of its passage, at a discount), by whether
 * it has what is asked for (a date for "when"), and by how near the two stand. Too little of the question, or none
 * of what it asks for, and there is no answer: a passage is never cited for what it does not say.
 */
import type { Passage } from '../../passage.js';
import { stem } from '../words/stem.js';
import { areSynonyms } from '../words/synonyms.js';
import { fitOf, isHard, isTellingUnit } from './answer-kinds.js';
import { readQuestion, WEAK } from './read-question.js';
import type { Question, QuestionTerm } from './read-question.js';
import { readPassage } from './split-passage.js';
import type { PassageSentence, ReadPassage } from './split-passage.js';

export interface PassageAnswer {
  text: string;
  n: number;
  title: string;
  /** 0 to about 1.5. */
  score: number;
  /** How much of the question the passage speaks of, 0 to 1. */
  coverage: number;
}

interface Candidate extends PassageAnswer {
  passage: ReadPassage;
  index: number;
}

const ENOUGH = 0.78;
const LONGEST_ANSWER = 320;
const POINTS_BACK =
  /^(?:it|its|he|she|his|her|they|their|this|these|those|that|the (?:latter|former|same)|there|both|here)\b/i;

export function answerFromPassages(message: string, passages: readonly Passage[]): PassageAnswer | undefined {
  const question = readQuestion(message);
  if (question.terms.length === 0) return undefined;
  const [best] = ranked(question, passages);
  if (best === undefined || best.score < ENOUGH) return undefined;
  const { n, title, score, coverage } = best;
  return { n, title, score, coverage, text: withNeighbour(best, question) };
}

/** The passage that comes nearest to a question which none of them answers. */
export function nearestTitle(message: string, passages: readonly Passage[]): string | undefined {
  return (
    ranked(readQuestion(message), passages).find(({ title }) => title !== '')?.title ?? passages[0]?.title
  );
}

function ranked(question: Question, passages: readonly Passage[]): Candidate[] {
  const read = passages.map(readPassage);
  const rarity = rarityIn(read);
  return read
    .flatMap((passage, rank) =>
      passage.sentences.map((_sentence, index) =>
        scoreOf({
          question,
          passage,
          index,
          rank,
          rarity,
          others: read.filter((other) => other !== passage),
        }),
      ),
    )
    .sort((a, b) => b.score - a.score);
}

type Rarity = (stem: string) => number;

function rarityIn(passages: ReadPassage[]): Rarity {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const counts = new Map<string, number>();
  for (const { known } of sentences) for (const key of known) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = Math.log(1 + sentences.length + 4);
  return (key) => 0.5 + 0.5 * (Math.log(1 + (sentences.length + 4) / (1 + (counts.get(key) ?? 0))) / all);
}

interface Scoring {
  question: Question;
  passage: ReadPassage;
  index: number;
  rank: number;
  rarity: Rarity;
  /** The other passages: what only they speak of is not answered by this one. */
  others: readonly ReadPassage[];
}

function isKnownIn(key: string, passages: readonly ReadPassage[]): boolean {
  return passages.some(({ known, titleStems }) => known.has(key) || titleStems.has(key));
}

function scoreOf({ question, passage, index, rank, rarity, others }: Scoring): Candidate {
  const sentence = passage.sentences[index] as PassageSentence;
  const matches = question.terms.map((term) => ({
    term,
    match: matchOf(term, { passage, index, question }),
    weight: term.weight * rarity(term.stem),
  }));
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const coverage = matches.reduce((sum, { weight, match }) => sum + weight * match, 0) / total;
  const fit = fitOf(sentence, question);
  const isElsewhere = matches.some(({ term, match }) => term.isSpecific && match === 0);
  const near = matches.filter(({ match }) => match >= 0.6);
  const plain = matches.filter(({ term }) => !term.isSpecific);
  const predicates = plain.filter(({ term }) => !passage.titleStems.has(term.stem) && term.weight >= 1);
  const deed = matches.find(({ term }) => term.stem === question.deed);
  // A year or number of the question singles out the sentence that has it.
  const isSingledOut = matches.some(({ term, match }) => /\d/.test(term.stem) && match === 1);
  const lacksPredicate =
    !isSingledOut &&
    ((deed !== undefined && deed.match < 0.5) ||
      (predicates.length > 0 && !predicates.some(({ match }) => match >= 0.5)));
  const specifics = matches.filter(({ term }) => term.isSpecific);
  const isFar =
    specifics.length > 0 && !specifics.some(({ match }) => match > 0.5) && (deed?.match ?? 0) < 0.8;
  const isForeign = matches.some(({ term, match }) => match === 0 && isKnownIn(term.stem, others));
  const lacksThing = matches.some(({ term, match }) => term.isThing && match === 0);
  const lacksNoun = matches.some(({ term, match }) => term.stem === question.noun && match < 0.5);
  const isMissing = isHard(question.kind) && fit === 0;
  const score =
    coverage +
    0.3 * fit +
    (isSingledOut ? 0.25 : 0) +
    (near.length > 1 ? 0.1 * closeness(sentence, question.terms) : 0) +
    definitionBonus(sentence, question) +
    (0.04 / (1 + index) + 0.03 / (1 + rank)) -
    (isElsewhere ? 0.5 : 0) -
    (isMissing ? 0.6 : 0) -
    (isFar ? 0.25 : 0) -
    (isForeign ? 0.4 : 0) -
    (lacksNoun ? 0.25 : 0) -
    (lacksThing ? 0.2 : 0) -
    (question.ordinal !== null && !sentence.text.toLowerCase().includes(question.ordinal) ? 0.4 : 0) -
    (lacksPredicate && !(fit === 1 && isTellingUnit(question.unit)) ? predicateCost(question, sentence) : 0) -
    (near.length === 0 ? 0.3 : 0) -
    (sentence.text.endsWith('?') ? 0.4 : 0);
  return { n: passage.n, title: passage.title, score, coverage, text: sentence.text, passage, index };
}

/** How well a sentence holds one word of the question. */
function matchOf(
  term: QuestionTerm,
  { passage, index, question }: { passage: ReadPassage; index: number; question: Question },
): number {
  const sentence = passage.sentences[index] as PassageSentence;
  if (question.kind === 'time' && isLifeDate(term.stem, sentence.text)) return 1;
  const here = matchIn(term.stem, sentence, question);
  if (here > 0.8) return here;
  const before = index > 0 && !sentence.isFirst ? passage.sentences[index - 1] : undefined;
  const back = POINTS_BACK.test(sentence.text) ? 0.8 : 0.45;
  const inBefore = before === undefined ? 0 : back * matchIn(term.stem, before, question);
  const inTitle = passage.titleStems.has(term.stem)
    ? 0.85
    : [...passage.titleStems].some((other) => areSynonyms(term.stem, other))
      ? 0.6
      : 0;
  const elsewhere = passage.known.has(term.stem) ? elsewhereIn(term) : 0;
  return Math.max(here, inBefore, inTitle, elsewhere);
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

function matchIn(key: string, { known }: PassageSentence, { terms }: Question): number {
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
  [...WEAK, 'stand', 'hold', 'work', 'run', 'live', 'part'].map(stem),
);

const SHARED_LETTERS = 5;

function shareBeginning(a: string, b: string): boolean {
  if (a === `a${b}` || b === `a${a}`) return b.length > 3;
  if (a.length < SHARED_LETTERS || b.length < SHARED_LETTERS || Math.abs(a.length - b.length) > 4)
    return false;
  return a.slice(0, SHARED_LETTERS) === b.slice(0, SHARED_LETTERS);
}

/** "By" and a name is how deeds are told without their verb. */
function predicateCost({ kind }: Question, { text }: PassageSentence): number {
  if (kind === 'person' && /\bby \p{Lu}/u.test(text)) return 0;
  if (kind === 'about' || kind === 'definition') return 0;
  return isHard(kind) ? 0.5 : 0.35;
}

/** 1 where the question's words stand together, less where they are spread. */
function closeness({ stems }: PassageSentence, terms: QuestionTerm[]): number {
  const at = terms
    .map(({ stem: key }) => stems.findIndex((other) => other === key || areSynonyms(key, other)))
    .filter((position) => position !== -1);
  if (at.length < 2) return 0;
  return Math.max(0, 1 - (Math.max(...at) - Math.min(...at)) / 25);
}

const SAYS_WHAT =
  /^(?:(?:a|an|the) )?(?:[\p{L}\p{N}'’(),-]+ ){1,8}?(?:is|are|was|were|refers to|means|describes)\b/iu;

function definitionBonus({ text, isFirst, stems }: PassageSentence, { kind, terms }: Question): number {
  if (kind !== 'definition' && kind !== 'about') return 0;
  const opensWithIt = terms.some(({ stem: key }) => stems.slice(0, 6).includes(key));
  return (opensWithIt && SAYS_WHAT.test(text) ? 0.25 : 0) + (isFirst ? 0.1 : 0);
}

/** A sentence that points back says little alone, so the one before it comes along where there is room. */
function withNeighbour({ passage, index, text }: Candidate, { kind }: Question): string {
  const before = passage.sentences[index - 1];
  const after = passage.sentences[index + 1];
  const pointsBack = POINTS_BACK.test(text) && passage.sentences[index]?.isFirst === false;
  if (pointsBack && before !== undefined && before.text.length + text.length < LONGEST_ANSWER) {
    return `${before.text} ${trim(text)}`;
  }
  const goesOn = (kind === 'about' || kind === 'manner') && after !== undefined && !after.isFirst;
  if (goesOn && text.length + after.text.length < LONGEST_ANSWER) return `${text} ${trim(after.text)}`;
  return trim(text);
}

function trim(text: string): string {
  if (text.length <= LONGEST_ANSWER) return text;
  const cut = text.slice(0, LONGEST_ANSWER);
  const end = Math.max(cut.lastIndexOf('; '), cut.lastIndexOf(', '));
  return `${cut.slice(0, end > LONGEST_ANSWER / 2 ? end : cut.lastIndexOf(' '))}…`;
}
