/**
 * The fact that answers a personal question. Where the question asks for something by its kind (a name, a home, a
 * job), only a fact that says such a thing answers; else the words must be shared. In doubt there is no answer, and
 * the reply says so.
 */
import { areSynonyms } from '../words/synonyms.js';
import { isTelling, wordsOf } from '../words/telling-words.js';
import { stem } from '../words/stem.js';
import { isKindOf } from './attributes.js';
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
  const fits = attribute?.fact.test(fact.text) === true;
  const terms =
    attribute === undefined || !fits
      ? question.terms
      : question.terms.filter((term) => !attribute.covers.test(term));
  const matches = terms.map((term) => matchOf(term, fact, aliases));
  const coverage =
    terms.length === 0 ? (fits ? 1 : 0) : matches.reduce((sum, match) => sum + match, 0) / terms.length;
  const speaksOfSelf = /^you\b|^your (?:name|job|birthday|age|favou?rite|hobb)/.test(fact.text);
  const asksOfSelf = isAboutSelf && terms.length === 0;
  const score =
    coverage +
    (attribute === undefined ? 0 : fits ? 0.3 : -0.45) +
    (asksOfSelf && !speaksOfSelf ? -0.6 : 0) +
    (attribute?.name === 'name' &&
    asksOfSelf &&
    !/^(?:your (?:full |first )?name|you are (?:called|named)?|(?:people|friends|everyone) calls? you|you go by)\b/.test(
      fact.text,
    )
      ? -0.5
      : 0) +
    (/\b(?:used to|no longer|not any ?more|ex-)\b/.test(fact.text) && !question.core.includes('used to')
      ? -0.2
      : 0) +
    0.12 * recency;
  return { fact, coverage, score };
}

function matchOf(term: string, { known, context }: KnownFact, aliases: ReadonlySet<string>): number {
  if (known.has(term)) return 1;
  const others = [...known];
  if (others.some((other) => isKindOf(term, other))) return 0.95;
  if (aliases.has(term) || [...aliases].some((alias) => known.has(alias))) return 0.8;
  if (others.some((other) => areSynonyms(term, other) || sharesBeginning(term, other))) return 0.8;
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
