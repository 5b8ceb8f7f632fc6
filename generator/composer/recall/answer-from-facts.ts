/**
 * The fact that answers a personal question. Where the question asks for something by its kind (a name, a home, a
 * job), only a fact that says such a thing answers; else the words must be shared. In doubt there is no answer, and
 * the reply says so.
 */
import { areSynonyms } from '../words/synonyms.js';
import { isTelling, wordsOf } from '../words/telling-words.js';
import { stem } from '../words/stem.js';
import { areSiblings, isKindOf, isKnownKind } from './attributes.js';
import type { Attribute } from './attributes.js';
import type { KnownFact } from './known-facts.js';
import type { PersonalQuestion } from './personal-question.js';

export interface FactAnswer {
  fact: KnownFact;
  /** Share of the question that the fact speaks of. */
  coverage: number;
  score: number;
}

const ENOUGH = 0.6;

export function answerFromFacts(
  question: PersonalQuestion,
  facts: readonly KnownFact[],
): FactAnswer | undefined {
  const aliases = aliasesOf(question, facts);
  return facts
    .map((fact, index) => rate(question, fact, { aliases, recency: (index + 1) / (facts.length + 1) }))
    .filter(({ score, coverage }) => score >= ENOUGH && coverage >= 0.5)
    .sort((a, b) => b.score - a.score)[0];
}

interface Surroundings {
  /** Names for what the question is about: "sister" is Ruth. */
  aliases: ReadonlySet<string>;
  /** 0 to 1, the latest highest. */
  recency: number;
}

function rate(question: PersonalQuestion, fact: KnownFact, { aliases, recency }: Surroundings): FactAnswer {
  const { attribute, isAboutSelf } = question;
  const isOwn = /^you\b|^your (?:name|job|birthday|age|favou?rite|hobb)/.test(fact.text);
  const covered = attribute?.covers;
  const open = covered === undefined ? question.terms : question.terms.filter((term) => !covered.has(term));
  const isOfSelf = isAboutSelf && open.length === 0;
  const fit = fitOf(attribute, fact, isOfSelf);
  const terms = fit > 0 ? open : question.terms;
  const weightOf = (term: string) =>
    question.kindWords.includes(term) && terms.length > 1 ? OF_KIND_WORD : 1;
  const all = terms.reduce((sum, term) => sum + weightOf(term), 0);
  const shared = terms.reduce(
    (sum, term) => sum + weightOf(term) * matchOf(term, fact, { aliases, terms: question.terms }),
    0,
  );
  // "Which herb do I hate": what is hated will be one, where no list of kinds says otherwise.
  const onlyKind =
    terms.length > 0 && terms.every((term) => question.kindWords.includes(term) && !isKnownKind(term));
  const isNear = question.isYesNo && fit > 0 && isOwn && IS_OF_SELF.test(question.core);
  const coverage = Math.max(
    terms.length === 0 ? (fit > 0 ? 1 : 0) : shared / all,
    onlyKind && fit > 0 && isOwn ? 0.8 : 0,
    isNear ? 0.5 : 0,
  );
  const isPast =
    /\b(?:used to|no longer|not any ?more|ex-)\b/.test(fact.text) && !question.core.includes('used to');
  const isEmpty = !question.isYesNo && attribute?.name !== 'name' && !tellsMore(question, fact);
  const score =
    coverage +
    fit +
    (isEmpty ? -1 : 0) +
    (isOfSelf && !isOwn ? -0.6 : 0) +
    (isPast ? -0.2 : 0) +
    0.12 * recency;
  return { fact, coverage, score };
}

/** "You have a horse" says nothing of its colour: an answer has a word that the question has not. */
function tellsMore({ terms }: PersonalQuestion, { text }: KnownFact): boolean {
  return wordsOf(text)
    .filter((word) => isTelling(word) && !POSSESSION.has(word))
    .some((word) => !terms.includes(stem(word)));
}

const POSSESSION: ReadonlySet<string> = new Set([
  'own',
  'owns',
  'keep',
  'got',
  'lovely',
  'wonderful',
  'great',
]);

const OF_KIND_WORD = 0.35;
const IS_OF_SELF = /^(?:am|do|did|have|was) i\b/;
const OWN_NAME =
  /^(?:your (?:full |first )?name|you are (?:called|named)|(?:people|friends|everyone) calls? you|you go by|you prefer to be called)\b|^you are (?!\p{L}+(?:ish|ian|ese|can)\b)\p{Lu}\p{Ll}+(?:$|,)/u;

/** What the asked kind adds or costs: a fact that says no such thing is hardly the answer. */
function fitOf(attribute: Attribute | undefined, { text }: KnownFact, isOfSelf: boolean): number {
  if (attribute === undefined) return 0;
  if (attribute.name === 'name' && isOfSelf) return OWN_NAME.test(text) ? 0.3 : -0.8;
  if (attribute.fact.test(text)) return 0.3;
  const isPlaced = (attribute.name === 'home' || attribute.name === 'work') && !isOfSelf;
  if (isPlaced && /\b(?:is|in|at) (?:an? |the )?\S/.test(text)) return 0.05;
  return attribute.name === 'when' || attribute.name === 'where' || attribute.name === 'like' ? -0.25 : -0.6;
}

function matchOf(
  term: string,
  { known, context }: KnownFact,
  { aliases, terms }: { aliases: ReadonlySet<string>; terms: readonly string[] },
): number {
  if (known.has(term)) return 1;
  // A word that the question has too stands for itself alone.
  const others = [...known].filter((other) => !terms.includes(other));
  if (others.some((other) => isKindOf(term, other))) return 0.95;
  if (aliases.has(term) || [...aliases].some((alias) => known.has(alias))) return 0.8;
  if (
    others.some(
      (other) => (areSynonyms(term, other) && !areSiblings(term, other)) || sharesBeginning(term, other),
    )
  )
    return 0.8;
  return context.has(term) ? 0.7 : 0;
}

function sharesBeginning(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5);
}

/** The names that facts tie to the words of the question, so that a fact about Ruth answers for "my sister". */
function aliasesOf({ terms, core }: PersonalQuestion, facts: readonly KnownFact[]): ReadonlySet<string> {
  const relations = terms.filter(
    (term) => new RegExp(`\\bmy (?:[a-z]+ )?[a-z']*`).test(core) && /^[a-z]+$/.test(term),
  );
  const names = facts
    .filter(({ known }) =>
      relations.some((term) => known.has(term) || [...known].some((other) => isKindOf(term, other))),
    )
    .flatMap(
      ({ text }) =>
        text.match(/\b(?:called|named|name is|is) (?<name>\p{Lu}\p{Ll}+)|\b(?<=[a-z],? )\p{Lu}\p{Ll}+/gu) ??
        [],
    )
    .flatMap(wordsOf)
    .filter((word) => isTelling(word))
    .map(stem);
  return new Set(names);
}

export function visitorNameIn(facts: readonly KnownFact[]): string | undefined {
  const patterns =
    /^(?:your (?:first |full )?name is|you are called|you are named|(?:people|friends|everyone) calls? you|you go by|you can call you|call you) (?<name>\p{L}[\p{L}'’-]{1,29})/iu;
  return facts
    .toReversed()
    .map(({ text }) => patterns.exec(text)?.groups?.['name'])
    .find((name) => name !== undefined);
}
