/**
 * Whether own words answer a question, from 0 to 1. As strict as for facts and stricter where words alone decide: a
 * question for a cat is not answered by a dog, nor one for a birthday by somebody's name.
 */
import { akin, tellsOf } from '../../said/told-forms.js';
import { findDates } from '../../time/find-dates.js';
import type { Surroundings } from '../evidence.js';
import type { RecallQuestion } from '../question/question.js';
import { areSiblings, isKindOf } from '../kinds.js';
import { mayBe, roleOf, wordsFor } from '../roles.js';
import { holdsWanted } from './holds-wanted.js';
import type { OwnWords } from './own-words.js';
import { coverageOf, saysWord } from './own-words.js';

const DAY_MS = 86_400_000;
/** Somebody tells of a journey when they are back. */
const TOLD_AFTER = 14 * DAY_MS;
const COVERED = 0.6;
const NOT_OWN = /\b(?:not|n't|isnt|arent|never) (?:mine|ours|my own)\b/i;
const OWN = /\b(?:i|i'?m|i'?ve|im|ive|my|mine|me|we|we'?re|we'?ve|our|us)\b/i;
const OTHER = /\b(?:he|she|they|his|her|their|him|hes|shes|theyre|he's|she's)\b/i;
const PLAIN: ReadonlySet<string> = new Set([
  'home',
  'job',
  'partner',
  'household',
  'age',
  'birthday',
  'origin',
  'study',
]);
const PAST = /\b(?:was|were|went|had|did|back from|just back|saw|ate|came|took|\w{3,}ed)\b/i;
const PLACE =
  /\b(?:in|to|at|near|off|through|around)(?: the)? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}|\bback from \p{L}+|(?:^|[.!] )\p{Lu}\p{L}+, /u;
/** Of two of one kind: a father is a parent, and so is the mother who is asked for. */
const EITHER: ReadonlySet<string> = new Set(['parent', 'folk', 'sibling', 'grandparent', 'child', 'kid']);

export function ownWordsEvidence(
  question: RecallQuestion,
  own: OwnWords,
  surroundings: Surroundings,
): number {
  if (question.form !== 'question' || question.about !== 'person') return 0;
  const { relation, attributes, time, subject } = question;
  if (subject.who === 'self' && NOT_OWN.test(`${own.text} ${own.context}`)) return 0;
  if (!isOfSubject(question, own, surroundings)) return 0;
  if (time !== null) return timed(question, own);
  const roleWords = relation === null ? [] : wordsFor(relation);
  const asName = subject.who === 'other' && subject.role !== null ? wordsFor(subject.role) : roleWords;
  if (!holdsWanted(question, own, asName)) return 0;
  if (relation !== null) return ofRelation(question, own);
  return Math.max(attributes.length > 0 ? ofAttribute(question, own) : 0, ofContent(question, own));
}

function isOfSubject({ subject }: RecallQuestion, own: OwnWords, { aliases }: Surroundings): boolean {
  if (subject.who !== 'other') return true;
  const { of } = subject;
  if (of !== null && of.who === 'other') {
    const owners = [of.name, ...(of.role === null ? [] : wordsFor(of.role))];
    if (!owners.some((name) => name !== null && has(own, name))) return false;
  } else if (subject.role !== null && isOfAnother(own, wordsFor(subject.role))) return false;
  const isGeneric = subject.role?.words.some((word) => EITHER.has(word)) ?? true;
  // "I'm seeing someone, Oisín": a boyfriend all the same.
  if (
    subject.role?.attribute === 'partner' &&
    subject.of === null &&
    !/^ex/.test(subject.role.words[0] ?? '')
  )
    if (
      OWN.test(own.text) &&
      tellsOf('partner', own.text) === true &&
      !isOfAnother(own, ['boyfriend', 'girlfriend'])
    )
      return true;
  return [...aliases].some(
    (alias) =>
      ((isGeneric || !EITHER.has(alias)) && has(own, alias)) ||
      (alias.includes('-') && own.text.toLowerCase().includes(alias.replaceAll('-', ' '))),
  );
}

/** "She has a boyfriend now": no boyfriend of the person's. */
function isOfAnother({ text }: OwnWords, roleWords: readonly string[]): boolean {
  const role = `(?:${roleWords.join('|')})s?`;
  const theirs = new RegExp(
    `\\b(?:his|her|their|(?!(?:it|that|he|she|there|here|what)'s)\\p{L}+'s|(?:has|had) an?)(?: \\p{L}+)? ${role}\\b`,
    'iu',
  ).exec(text);
  if (theirs === null) return false;
  return !new RegExp(`\\b(?:my|our|i|we|i'?ve)\\b(?: \\p{L}+){0,4} ${role}\\b`, 'iu').test(text);
}

function has({ words, contextWords }: OwnWords, name: string): boolean {
  return words.has(name) || contextWords.has(name);
}

function ofRelation({ relation, content, core }: RecallQuestion, own: OwnWords): number {
  if (relation === null) return 0;
  const told = [...own.words, ...own.contextWords]
    .map((word) => roleOf(word))
    .filter((role) => role !== undefined);
  const isTold = told.some((role) => mayBe(relation, role));
  const isCircumscribed =
    ['household', 'partner'].includes(relation.attribute) &&
    !relation.words.includes('ex') &&
    OWN.test(own.text) &&
    tellsOf(relation.attribute, own.text) === true;
  if (!isTold && !isCircumscribed) return 0;
  if (isOfAnother(own, wordsFor(relation))) return 0;
  if (content.length === 0) return /^(?:who|what)\b|name/.test(core) ? 0.9 : 0.7;
  const covered = coverageOf(content, own);
  return covered >= COVERED ? 0.7 + 0.25 * covered : 0;
}

function ofAttribute(question: RecallQuestion, own: OwnWords): number {
  const { attributes, subject, nouns, kindWords, content } = question;
  const asked = /asked: (?<asked>.*)\)$/.exec(own.context)?.groups?.['asked'] ?? '';
  const told = partsOf(own.text, question.subject);
  const isTold = attributes.some((attribute) => tellsOf(attribute, told) === true);
  if (!isTold && !attributes.some((attribute) => isAskedFor(attribute, asked))) return 0;
  if (nouns.length > 0 && !nouns.some((noun) => saysWord(noun, own) >= 0.7)) return 0;
  if (
    kindWords.some((word) => saysWord(word, own) < 0.7 && own.stems.some((told) => areSiblings(word, told)))
  )
    return 0;
  const [first = ''] = attributes;
  if (/\bsupport|\bfan\b|\bteam/.test(question.core) && !/\b(?:support|fan|follow)/i.test(own.text)) return 0;
  if (subject.who === 'self' && !isOfSelf(akin(first), own)) return 0;
  if (akin(first) === 'home' && !PLACE.test(own.text)) return 0;
  if (akin(first) === 'name') return 0.8;
  return 0.7 + 0.2 * (content.length === 0 ? 1 : coverageOf(content, own));
}

/** What is said of whom is asked for: of "i moved, and Bia lives in Cork now" not what is told of another. */
function partsOf(text: string, { who }: RecallQuestion['subject']): string {
  const parts = text.split(/(?<=[.!?,;])\s+(?!\d)|\s+(?=(?:and|but|so) (?:i|we|my|our|he|she|they|\p{Lu}))/u);
  const isOwn = (part: string): boolean => OWN_SUBJECT.test(part);
  const isOthers = (part: string): boolean => OTHER_SUBJECT.test(part) && !isOwn(part);
  if (who === 'self') return parts.filter((part) => !isOthers(part)).join(' ');
  if (who === 'other') return parts.filter((part) => !isOwn(part) || OTHER.test(part)).join(' ');
  return text;
}

const OWN_SUBJECT = /\b(?:i|i'?m|i'?ve|im|ive|we|we'?re|we'?ve|me and|and me|and i)\b/i;
const OTHER_SUBJECT =
  /^(?:and |but |so |also |then )*(?:he|she|they|his|her|their|hes|shes|theyre|he's|she's|they're|my \p{L}+|our \p{L}+|\p{Lu}\p{L}+(?='s? |(?: \p{L}+)? (?:is|was|has|moved|lives|works|studies|comes|got|went|quit|died|left)\b))/u;

/** The bot has asked just that: "What do you do?", "Where are you staying?". */
function isAskedFor(attribute: string, asked: string): boolean {
  switch (akin(attribute)) {
    case 'job':
      return /\b(?:what (?:do|does|did) .*\bdo\b|what .*(?:job|work))|\bare you an? /i.test(asked);
    case 'home':
      return /\b(?:where (?:do|does|are) .*\b(?:live|staying|living))/i.test(asked);
    default:
      return attribute !== 'like' && attribute !== 'hobby' && tellsOf(attribute, asked) === true;
  }
}

/** Of oneself, and not of whom the words are about. */
function isOfSelf(attribute: string, { text, context }: OwnWords): boolean {
  if (attribute === 'age')
    return (
      /\b(?:i'?m|i am|im|turned|at)(?: just| now| only)? (?:turned )?\d{2}\b|^(?:turned )?\d{2}\b|\b\d\d and \w/i.test(
        text,
      ) && !/\b(?:he|she|they)\b.{0,12}\d/.test(text)
    );
  if (attribute === 'partner')
    return (
      OWN.test(text) &&
      !/\b(?:she|he|they) (?:has|have|is|are) (?:an? )?(?:boyfriend|girlfriend|seeing)/i.test(text)
    );
  if (attribute === 'home' && !OWN.test(text))
    return /(?:^|[.!,] )(?:moved|living|got|in|a) /i.test(text) || /\byou\b/i.test(context);
  if (OWN.test(text)) return true;
  return !OTHER.test(text) || /\byou\b/i.test(context);
}

function ofContent(question: RecallQuestion, own: OwnWords): number {
  const { content, attributes, kindWords, subject } = question;
  if (content.length === 0) return 0;
  const main = content.filter(({ weight }) => weight === 1);
  const covered = coverageOf(content, own);
  const isSparse =
    main.length < 2 && (subject.who === 'anyone' || (attributes.length > 0 && kindWords.length === 0));
  const least = attributes.length > 0 ? 0.8 : COVERED;
  // How that is told in other words is known, and these do not.
  if (attributes.some((attribute) => PLAIN.has(akin(attribute))) && main.length < 2) return 0;
  if (isSparse && subject.who === 'anyone') return 0;
  // Of what only the context says nothing may be told: "will she see him?" is not about whom I see.
  const isSaid = main.some(({ stem }) => saysWord(stem, { ...own, contextStems: [] }) >= 0.7);
  if (covered < least || !main.some(({ stem }) => saysWord(stem, own) >= 0.7)) return 0;
  if (attributes.length > 0 && !isSaid) return 0;
  if (
    kindWords.some((word) => saysWord(word, own) < 0.7 && own.stems.some((told) => areSiblings(word, told)))
  )
    return 0;
  // The answer itself, and not only its kind: a dance that has a name.
  const names = kindWords.some((word) => own.stems.some((told) => isKindOf(word, told))) ? 0.2 : 0;
  return Math.min(1, 0.55 + 0.35 * covered + names);
}

function timed(question: RecallQuestion, own: OwnWords): number {
  const { time, content, kindWords, tense, core } = question;
  if (time === null) return 0;
  const { at } = own.fact.sources.at(-1) ?? { at: own.fact.recordedAt };
  const dates = findDates(own.text, { at, utcOffsetMinutes: own.fact.utcOffsetMinutes });
  const isIn = dates.some(({ from, to }) => from <= time.to && to >= time.from);
  const isPast = tense === 'past' || time.tense === 'past';
  const toldThen =
    isPast && PAST.test(own.text) && at >= time.from && at <= time.to + TOLD_AFTER && at > time.from;
  if (!isIn && !toldThen) return 0;
  if (/^(?:where|which (?:place|city|country|town))\b/.test(core) && !PLACE.test(own.text)) return 0;
  const rest = content.filter(({ stem }) => !kindWords.includes(stem));
  if (kindWords.length > 0 && !kindWords.some((word) => saysWord(word, own) >= 0.7)) return 0;
  const covered = rest.length === 0 ? 0.5 : coverageOf(rest, own);
  return (isIn ? 0.7 : 0.55) + 0.2 * covered;
}
