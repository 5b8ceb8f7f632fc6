/**
 * Whether a fact answers a question, from 0 (not at all) to 1. This is the floor of recall: what is merely like the
 * question, about the right person or of the right words in another sense, gets 0 and is never shown.
 */
import { stem } from '../../generator/index.js';
import type { Fact } from '../fact.js';
import { tellingWords, wordsOfText } from '../ranking/telling-words.js';
import { findDates } from '../time/find-dates.js';
import { areSiblings, likenessOfStems } from './kinds.js';
import type { People } from './people.js';
import { aliasesOf, namedIn } from './people.js';
import type { AskedWord, RecallQuestion } from './question.js';
import { genericRoleOf, mayBe, roleOf, wordsFor } from './roles.js';

export interface Surroundings {
  people: People;
  aliases: ReadonlySet<string>;
}

export interface ReadFact {
  fact: Fact;
  /** Lower case, all of them. */
  words: readonly string[];
  stems: readonly string[];
}

export function readFact(fact: Fact): ReadFact {
  const words = wordsOfText(fact.text).map((word) => word.replace(/'s$/u, ''));
  const told = new Set([
    ...tellingWords(`${fact.text} ${fact.value}`),
    ...tellingWords(fact.attribute.replace('favourite', 'favourite like')),
  ]);
  return { fact, words, stems: [...told].map(stem) };
}

export function surroundingsOf(question: RecallQuestion, people: People): Surroundings {
  return { people, aliases: aliasesOf(question.subject, people) };
}

const COVERED = 0.55;
/** In other words here and there. */
const ALL_COVERED = 0.85;
/** With the kind of what is asked for: "which *club* did I join?". */
const COVERED_WITH_KIND = 0.5;

export function evidenceOf(question: RecallQuestion, read: ReadFact, surroundings: Surroundings): number {
  if (question.form === 'everything') return 1;
  if (question.form === 'statement') return mattersTo(question, read, surroundings);
  const subject = subjectFit(question, read, surroundings);
  if (subject === 0) return 0;
  if (question.time !== null && !isInTime(question, read.fact)) return 0;
  if (!hasWanted(question, read, surroundings)) return 0;
  const byAttribute = attributeEvidence(question, read, surroundings);
  if (byAttribute > 0) return byAttribute * subject;
  const isElses =
    question.subject.who === 'self' && read.fact.subject !== 'self' && question.about === 'person';
  if (isElses && question.attributes.length > 0 && question.time === null) return 0;
  return coverageEvidence(question, read, surroundings) * subject;
}

/** 1 where the fact is of whom the question asks; less where it only speaks of them. */
function subjectFit(
  { subject, about }: RecallQuestion,
  { fact, words }: ReadFact,
  { aliases }: Surroundings,
): number {
  if (about === 'bot' || subject.who === 'anyone') return 1;
  const of = fact.subject.toLowerCase();
  if (subject.who === 'self') return of === 'self' ? 1 : 0.8;
  const owner = subject.of;
  if (owner !== null && owner.who === 'other') {
    const names = [owner.name, ...(owner.role === null ? [] : wordsFor(owner.role))];
    if (!names.some((name) => name !== null && words.includes(name))) return 0;
  }
  if (aliases.has(of) || wordsOfText(of).some((word) => aliases.has(word))) return 1;
  return words.some((word) => aliases.has(word)) ? 0.8 : 0;
}

function attributeEvidence(question: RecallQuestion, read: ReadFact, surroundings: Surroundings): number {
  const { attributes, relation, nouns, kindWords, subject, content } = question;
  const { fact } = read;
  if (relation !== null) return relationEvidence(question, read);
  if (attributes.length === 0) return 0;
  if (!attributes.some((each) => isOf(fact.attribute, each))) {
    return saysOf(question, read, surroundings) ? 0.65 : 0;
  }
  if (subject.who === 'self' && fact.subject !== 'self') return question.time === null ? 0 : 0.6;
  if (nouns.length > 0 && !nouns.some((noun) => fits(noun, read) >= 0.8)) return 0;
  if (kindWords.some((word) => fits(word, read) < 0.8 && read.stems.some((told) => areSiblings(word, told))))
    return 0;
  const isExact = fact.attribute === attributes[0];
  const kind = kindWords.length === 0 || kindWords.some((word) => fits(word, read) > 0) ? 1 : 0.8;
  if (question.time !== null) return timedEvidence(question, read);
  const around = content.length === 0 ? 1 : 0.85 + 0.15 * coverage(content, read);
  return (isExact ? 1 : 0.9) * kind * around;
}

function isOf(attribute: string, asked: string): boolean {
  return asked.endsWith('*') ? attribute.startsWith(asked.slice(0, -1)) : attribute === asked;
}

/** "Who am I visiting in May?": that it is in May says much, but an exam in May is no visit. */
function timedEvidence({ content, kindWords }: RecallQuestion, read: ReadFact): number {
  const told = content.filter((word) => !kindWords.includes(word.stem));
  if (kindWords.length > 0 && !kindWords.some((word) => fits(word, read) >= 0.8)) return 0;
  if (told.length === 0) return 0.9;
  const covered = coverage(told, read);
  return covered === 0 ? 0.5 : 0.7 + 0.3 * covered;
}

function relationEvidence({ relation, content, subject }: RecallQuestion, read: ReadFact): number {
  const { fact } = read;
  if (relation === null) return 0;
  const isName = fact.attribute === 'name' && fact.subject !== 'self';
  const told = (
    fact.subject === 'self'
      ? [...read.words, ...wordsOfText(fact.value)]
      : isName
        ? [fact.subject]
        : [...read.words, fact.subject]
  )
    .map((word) => roleOf(word))
    .filter((role) => role !== undefined);
  if (told.length === 0 && fact.subject === 'self') {
    const generic = genericRoleOf(fact.attribute);
    if (generic !== undefined) told.push(generic);
  }
  const isRole = told.some((role) => mayBe(relation, role));
  if (!isRole) return 0;
  const own = roleOf(fact.subject);
  const isOfSelf =
    subject.who !== 'self' ||
    fact.subject === 'self' ||
    isName ||
    (own !== undefined && mayBe(relation, own));
  const isRelation =
    fact.attribute === relation.attribute ||
    isName ||
    fact.attribute === 'household' ||
    relation.attribute === 'household';
  if (!isOfSelf) return 0;
  if (content.length > 0) {
    const covered = coverage(content, read);
    return covered >= COVERED ? 0.7 + 0.3 * covered : 0;
  }
  if (isRelation) return 1;
  return relation.words.some((word) =>
    new RegExp(`\\b(?:your|have an?) (?:\\w+ )?${word}s?\\b`, 'i').test(fact.text),
  )
    ? 0.6
    : 0;
}

const AGE =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;
const SAYS: Readonly<Record<string, RegExp>> = {
  age: /\b(?:(?:is|are|turned|turns|aged|turning) (?:now )?(?:\d{1,3}|\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty\S*|thirty\S*|forty\S*)\b|year-old|years? old)/i,
  home: /\b(?:live|lives|living) (?:in|at|near|on|with)\b|\bmoved? (?:in|to|into)\b/i,
  birthday: /\bbirthday\b|\bborn\b/i,
  study: /\bstud(?:y|ies|ying)\b/i,
  job: /\bworks? (?:as|at|for|in|on)\b|\b(?:is|are) an? \w+(?:er|or|ist|ian|nurse|chef|vet|guard|doctor)\b|\b(?:started|joined|promoted|hired)\b.*\b(?:as|at|with|to)\b/i,
  allergy: /\ballerg|\bintoleran|\bcoeliac\b|\bceliac\b/i,
  diet: /\b(?:vegetarian|vegan|gluten|halal|kosher|lactose|coeliac|celiac|(?:don't|doesn't|can't|cannot|no longer) eats?)\b/i,
  partner: /\b(?:seeing|dating|going out with|married to|engaged to|together with)\b/i,
};
/** How what is over is told of oneself: "You drove a truck for 30 years", "You moved out of Leeds". */
const SAID: Readonly<Record<string, RegExp>> = {
  job: /\b(?:worked|drove|taught|ran|served|used to (?:work|be)|(?:were|was) an? \w+)\b.*\b(?:for|as|at|in|years?)\b/i,
  home: /\bmoved (?:out of|from|away from)\b|\blived in\b|\bleft\b/i,
};

/** A fact may tell it under another attribute: "You have a sister, Isla, who is 11", or a note of whatever. */
function saysOf(question: RecallQuestion, { fact }: ReadFact, { aliases }: Surroundings): boolean {
  const { attributes, subject, history } = question;
  const isLoose = LOOSE.has(fact.attribute);
  if (subject.who === 'self' && !isLoose) return false;
  if (
    subject.who === 'other' &&
    !isLoose &&
    !RELATION_LIKE.has(fact.attribute) &&
    !aliases.has(fact.subject.toLowerCase())
  ) {
    return false;
  }
  return attributes.some(
    (attribute) =>
      SAYS[attribute]?.test(fact.text) === true || (history && SAID[attribute]?.test(fact.text) === true),
  );
}

/** Kept for what was said, not for what it is. */
const LOOSE: ReadonlySet<string> = new Set(['note', 'event', 'health']);
const RELATION_LIKE: ReadonlySet<string> = new Set(
  'partner child parent sibling relative friend colleague household pet'.split(' '),
);

function coverageEvidence(question: RecallQuestion, read: ReadFact, { people }: Surroundings): number {
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

function coverage(words: readonly AskedWord[], read: ReadFact): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  return words.reduce((sum, word) => sum + word.weight * fits(word.stem, read), 0) / all;
}

function fits(asked: string, { stems }: ReadFact): number {
  return stems.reduce((most, told) => Math.max(most, likenessOfStems(asked, told)), 0);
}

function isInTime({ time }: RecallQuestion, fact: Fact): boolean {
  if (time === null) return true;
  if (fact.validFrom !== null || fact.validTo !== null) {
    return (
      (fact.validFrom ?? -Infinity) <= time.to && (fact.validTo ?? fact.validFrom ?? Infinity) >= time.from
    );
  }
  const said = fact.sources.at(-1)?.at ?? fact.recordedAt;
  return findDates(fact.text, { at: said, utcOffsetMinutes: fact.utcOffsetMinutes }).some(
    ({ from, to }) => from <= time.to && to >= time.from,
  );
}

const TELLS_TIME =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|every|daily|weekly|weekends?|morning|evening|night|christmas|easter|summer|winter|spring|autumn)\b/i;
const TELLS_AMOUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|dozen|every)\b/i;

/** Who asks what somebody is called is not served by a fact that names nobody. */
function hasWanted(
  { wants, relation, subject }: RecallQuestion,
  { fact }: ReadFact,
  { aliases }: Surroundings,
): boolean {
  switch (wants) {
    case null:
      return true;
    case 'age':
      return AGE.test(`${fact.text} ${fact.value}`);
    case 'time':
      return fact.validFrom !== null || TELLS_TIME.test(`${fact.text} ${fact.value}`);
    case 'amount':
      return TELLS_AMOUNT.test(fact.text);
    case 'surname':
      return (
        /\b(?:surname|last name|family name)\b/i.test(fact.text) || /\p{Lu}\S+ \p{Lu}\S+/u.test(fact.value)
      );
    case 'name': {
      const taken = subject.who === 'other' && relation !== null ? aliases : new Set<string>();
      return properNames(fact).some((name) => !taken.has(name));
    }
  }
}

/** Capital letters within the sentence, or the value's own. */
function properNames({ text, value }: Fact): string[] {
  const within = text.replace(/^\P{L}*\p{L}+/u, '').match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [];
  return [...within, ...(value.match(/^\p{Lu}[\p{L}'’-]*/gu) ?? [])].map((name) => name.toLowerCase());
}

/** Nothing is asked: only what the message's topic or a name in it calls for. */
function mattersTo(question: RecallQuestion, read: ReadFact, { people }: Surroundings): number {
  const { fact } = read;
  const named = namedIn(question.words, people);
  if (named.some((name) => read.words.includes(name) || fact.subject.toLowerCase() === name)) return 0.6;
  if (fact.subject !== 'self' || !question.attributes.some((each) => isOf(fact.attribute, each))) return 0;
  return question.nouns.length === 0 || question.nouns.some((noun) => fits(noun, read) >= 0.8) ? 0.6 : 0;
}
