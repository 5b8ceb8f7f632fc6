/**
 * Whether a fact answers a question, from 0 (not at all) to 1. This is the floor of recall: what is merely like the
 * question, about the right person or of the right words in another sense, gets 0 and is never shown.
 */
import type { Fact } from '../fact.js';
import { wordsOfText } from '../ranking/telling-words.js';
import { findDates } from '../time/find-dates.js';
import { areSiblings } from './kinds.js';
import type { People } from './people.js';
import { aliasesOf, namedIn } from './people.js';
import type { RecallQuestion } from './question/question.js';
import type { ReadFact } from './read-fact.js';
import { coverage, fits } from './read-fact.js';
import { genericRoleOf, mayBe, roleOf, wordsFor } from './roles.js';
import { saysOf } from './says.js';
import { COVERED, coverageEvidence } from './coverage-evidence.js';
import { hasWanted } from './wanted.js';

export interface Surroundings {
  people: People;
  aliases: ReadonlySet<string>;
}

export function surroundingsOf(question: RecallQuestion, people: People): Surroundings {
  return { people, aliases: aliasesOf(question.subject, people) };
}

export function evidenceOf(question: RecallQuestion, read: ReadFact, surroundings: Surroundings): number {
  if (question.form === 'everything') return 1;
  if (question.form === 'statement') return mattersTo(question, read, surroundings);
  const subject = subjectFit(question, read, surroundings);
  if (subject === 0) return 0;
  if (question.time !== null && !isInTime(question, read.fact)) return 0;
  if (!hasWanted(question, read.fact, surroundings.aliases)) return 0;
  const byAttribute = attributeEvidence(question, read, surroundings);
  if (byAttribute > 0) return byAttribute * subject;
  const isElses =
    question.subject.who === 'self' && read.fact.subject !== 'self' && question.about === 'person';
  if (isElses && question.attributes.length > 0 && question.time === null) return 0;
  return coverageEvidence(question, read, surroundings.people) * subject;
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
    return saysOf(question, fact, surroundings.aliases) ? 0.65 : 0;
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

const MAY_TELL_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:19|20)\d\d\b|\b(?:spring|summer|autumn|winter|christmas|easter|weekend|week|month|year|ago|yesterday|tomorrow)\b/i;

function isInTime({ time }: RecallQuestion, fact: Fact): boolean {
  if (time === null) return true;
  if (fact.validFrom !== null || fact.validTo !== null) {
    return (
      (fact.validFrom ?? -Infinity) <= time.to && (fact.validTo ?? fact.validFrom ?? Infinity) >= time.from
    );
  }
  // Reading dates costs a hundred times a look for anything that could be one.
  if (!MAY_TELL_DAY.test(fact.text)) return false;
  const said = fact.sources.at(-1)?.at ?? fact.recordedAt;
  return findDates(fact.text, { at: said, utcOffsetMinutes: fact.utcOffsetMinutes }).some(
    ({ from, to }) => from <= time.to && to >= time.from,
  );
}

/** Nothing is asked: only what the message's topic or a name in it calls for. */
function mattersTo(question: RecallQuestion, read: ReadFact, { people }: Surroundings): number {
  const { fact } = read;
  const named = namedIn(question.words, people);
  if (named.some((name) => read.words.includes(name) || fact.subject.toLowerCase() === name)) return 0.6;
  if (fact.subject !== 'self' || !question.attributes.some((each) => isOf(fact.attribute, each))) return 0;
  return question.nouns.length === 0 || question.nouns.some((noun) => fits(noun, read) >= 0.8) ? 0.6 : 0;
}
