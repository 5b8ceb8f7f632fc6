/**
 * What speaks for a sentence as the answer to a question, and what against it; each from 0 to 1. The score is their
 * sum, weighed (weights.ts), so that it can be said of every answer why it was given.
 */
import { stem } from '../words/stem.js';
import { areSynonyms } from '../words/synonyms.js';
import { fitOf, isHard } from './answer-kinds.js';
import { matchIn, matchInTitle, matchOf } from './match-words.js';
import type { Question, QuestionTerm } from './read-question.js';
import { saysTheOpposite } from './opposites.js';
import type { PassageSentence, ReadPassage } from './split-passage.js';

export interface Features {
  /** How much of the question the sentence and what stands around it speak of. */
  coverage: number;
  /** The same of the sentence alone, without the words of the title. */
  here: number;
  /** Holds a thing of the kind that is asked for. */
  fit: number;
  /** Holds none, though the question cannot be answered without. */
  lacksKind: number;
  lacksFacet: number;
  /** Has the year or number that the question gives. */
  singledOut: number;
  /** The question's words stand together. */
  closeness: number;
  defines: number;
  /** How much of the question its passage speaks of, beside the passage that speaks of most. */
  passage: number;
  /** Likeness in meaning beyond that of the average sentence, where an embedder is at hand. */
  meaning: number;
  /** A name or number of the question that its passage lacks. */
  lacksName: number;
  /** A word of the question that only another passage has. */
  foreign: number;
  lacksThing: number;
  lacksDeed: number;
  lacksOrdinal: number;
  lacksPredicate: number;
  nothingHere: number;
  asksItself: number;
  /** Has only the other pole of what is asked: opens for closes. */
  opposite: number;
  /** The question names what another passage is titled by, and this one does not speak of it. */
  otherTitle: number;
  /** The question names what this passage alone is titled by. */
  ownTitle: number;
  /** How much of what is asked, besides the title, nothing here speaks of; where no mark shows an answer. */
  openSoft: number;
  /** The same where the kind of answer is there. */
  openHard: number;
}

export interface Surroundings {
  question: Question;
  passages: readonly ReadPassage[];
  rarity: (stem: string) => number;
  /** Likeness in meaning of each sentence to the question, less the average. */
  meaningOf: (sentence: string) => number;
}

export function featuresOf(
  { passage, index }: { passage: ReadPassage; index: number },
  { question, passages, rarity, meaningOf }: Surroundings,
): Features {
  const sentence = passage.sentences[index] as PassageSentence;
  const tellsFacet =
    question.facet?.tells.test(sentence.text) === true && !isOutpriced(passage, sentence, question);
  const matches = question.terms.map((term) => ({
    term,
    match: matchOf(term, { passage, index, question, tellsFacet }),
    own: ownMatch(term, { sentence, question, tellsFacet }),
    weight: term.weight * rarity(term.stem),
  }));
  const predicates = matches.filter(({ term }) => !term.isSpecific && matchInTitle(term.stem, passage) < 0.8);
  const heavy = predicates.filter(({ term }) => term.weight >= 1);
  const fit = isOutpriced(passage, sentence, question) ? 0 : fitOf(sentence, question, tellsFacet);
  const singledOut = matches.some(({ term, own }) => /\d/.test(term.stem) && own === 1);
  const deed = matches.find(({ term }) => term.stem === question.deed);
  const others = passages.filter((other) => other !== passage);
  const titled = titledBy(passage, others, question);
  const open = openShare(predicates);
  const isHardKind = isHard(question.kind);
  const is = (truth: boolean) => (truth ? 1 : 0);
  return {
    coverage: share(matches, 'match'),
    here: predicates.length === 0 ? 0.5 : share(predicates, 'own'),
    fit,
    lacksKind: is(isHard(question.kind) && fit === 0),
    lacksFacet: tellsFacet ? 0 : lacksFacet(matches, question),
    singledOut: is(singledOut),
    closeness:
      matches.filter(({ match }) => match >= 0.6).length > 1 ? closeness(sentence, question.terms) : 0,
    defines: definesIt(sentence, question),
    passage: 0,
    meaning: meaningOf(sentence.text),
    lacksName: is(matches.some(({ term, match }) => term.isSpecific && match === 0)),
    foreign: is(
      matches.some(({ term, match }) => term.weight >= 1 && match === 0 && isKnownIn(term.stem, others)),
    ),
    lacksThing: is(matches.some(({ term, match }) => term.isThing && match === 0)),
    lacksDeed: is(!singledOut && deed !== undefined && deed.match < 0.5),
    lacksOrdinal: is(
      (question.ordinal !== null && !sentence.text.toLowerCase().includes(question.ordinal)) ||
        (SUPERLATIVE.test(question.asked) && !SAYS_MOST.test(sentence.text)),
    ),
    lacksPredicate: is(!singledOut && heavy.length > 0 && !heavy.some(({ match }) => match >= 0.5)),
    nothingHere: is(!matches.some(({ match }) => match >= 0.6)),
    asksItself: is(sentence.text.endsWith('?')),
    opposite: is(saysTheOpposite(sentence.text, question.asked)),
    otherTitle: is(titled === 'other'),
    ownTitle: is(titled === 'own'),
    openSoft: isHardKind || tellsFacet ? 0 : open,
    openHard: isHardKind ? open : 0,
  };
}

const SUPERLATIVE =
  /\b(?:tall|high|long|deep|big|larg|small|old|young|fast|slow|heavi|light|short|wid|strong|rich|hott|cold|low|near|earli|lat|cheap|dear)est\b|\bmost (?:expensive|famous|popular|common|dangerous|poisonous|visited|important)\b/;
const SAYS_MOST =
  /\b(?:[a-z]+est|most|record|only|never been|no other|any other|than (?:any|all)|chief|main|first|top)\b/i;

/** Whose title the question names, where one passage is told from another by that. */
function titledBy(
  passage: ReadPassage,
  others: readonly ReadPassage[],
  { terms }: Question,
): 'own' | 'other' | 'none' {
  const telling = terms.filter(
    ({ stem: key }) => others.some((other) => matchInTitle(key, other) < 0.7) || others.length === 0,
  );
  const isOwn = telling.some(
    ({ stem: key }) => matchInTitle(key, passage) >= 0.7 && !others.every((o) => matchInTitle(key, o) >= 0.7),
  );
  const isOthers = telling.some(
    ({ stem: key }) =>
      matchInTitle(key, passage) < 0.6 &&
      !passage.known.has(key) &&
      others.some((other) => other.titleStems.has(key)),
  );
  return isOthers ? 'other' : isOwn ? 'own' : 'none';
}

/** "Dogs ride free" beside a fare in figures is of dogs. */
function isOutpriced(passage: ReadPassage, sentence: PassageSentence, { facet, terms }: Question): boolean {
  const isAsked = terms.some(({ stem: key }) => sentence.stems[0] === key);
  if (isAsked) return false;
  if (facet?.name !== 'price' || /\d/.test(sentence.text)) return false;
  return passage.sentences.some(({ text }) => /\d/.test(text) && facet.tells.test(text));
}

function openShare(predicates: readonly Match[]): number {
  const total = predicates.reduce((sum, { weight }) => sum + weight, 0);
  const open = predicates.filter(({ match }) => match < 0.4);
  return total === 0 ? 0 : open.reduce((sum, { weight }) => sum + weight, 0) / total;
}

interface Match {
  term: QuestionTerm;
  match: number;
  own: number;
  weight: number;
}

/** 1 where only a sentence that tells the facet does; less where others could tell it in words of their own. */
function lacksFacet(matches: readonly Match[], { facet }: Question): number {
  if (facet === undefined) return 0;
  if (facet.isStrict) return 1;
  return matches.some(({ term, own }) => facet.covers.has(term.stem) && own >= 0.8) ? 0 : 0.4;
}

function share(matches: readonly Match[], of: 'match' | 'own'): number {
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : matches.reduce((sum, match) => sum + match.weight * match[of], 0) / total;
}

function ownMatch(
  term: QuestionTerm,
  { sentence, question, tellsFacet }: { sentence: PassageSentence; question: Question; tellsFacet: boolean },
): number {
  if (tellsFacet && question.facet?.covers.has(term.stem) === true) return 0.9;
  return matchIn(term.stem, sentence, question);
}

function isKnownIn(key: string, passages: readonly ReadPassage[]): boolean {
  return passages.some(({ known, titleStems }) => known.has(key) || titleStems.has(key));
}

/** How much of a question a whole passage speaks of. */
export function passageShare(passage: ReadPassage, { question, rarity }: Surroundings): number {
  const matches = question.terms.map((term): Match => {
    const inText = passage.sentences.reduce(
      (best, sentence) => (best === 1 ? 1 : Math.max(best, matchIn(term.stem, sentence, question))),
      0,
    );
    const match = Math.max(matchInTitle(term.stem, passage), inText);
    return { term, match, own: match, weight: term.weight * rarity(term.stem) };
  });
  return share(matches, 'match');
}

/** 1 where the question's words stand together, less where they are spread. */
function closeness({ stems }: PassageSentence, terms: readonly QuestionTerm[]): number {
  const at = terms
    .map(({ stem: key }) => stems.findIndex((other) => other === key || areSynonyms(key, other)))
    .filter((position) => position !== -1);
  if (at.length < 2) return 0;
  return Math.max(0, 1 - (Math.max(...at) - Math.min(...at)) / 25);
}

const SAYS_WHAT =
  /^(?:(?:a|an|the) )?(?:[\p{L}\p{N}'’(),-]+ ){1,8}?(?:is|are|was|were|refers to|means|describes)\b/iu;

function definesIt({ text, isFirst, stems }: PassageSentence, { kind, terms, facet }: Question): number {
  if (kind !== 'definition' && kind !== 'about' && facet?.name !== 'kind') return 0;
  const opensWithIt = terms.some(({ stem: key }) => stems.slice(0, 6).includes(stem(key)));
  return (opensWithIt && SAYS_WHAT.test(text) ? 0.7 : 0) + (isFirst ? 0.3 : 0);
}
