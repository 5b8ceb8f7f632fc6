/**
 * What of a message is kept in its author's own words: its assertions that tell something and that no claim has read
 * already, each with what it leans on, so that "a suzuki swift, white" is still about a car when it is read alone.
 */
import type { Claim } from '../claim.js';
import type { Secrets } from '../extract/secrets.js';
import { isSensitive } from '../fact.js';
import { stem } from '../../generator/index.js';
import { tellingWords } from '../ranking/telling-words.js';
import type { SourceMessage } from '../source-message.js';
import { roleOf } from '../recall/roles.js';
import { assertionsOf } from './sentences.js';
import { tellsSomething } from './telling.js';

export interface SaidItem {
  words: string;
  /** "asked: what car is it?" or "after: i got a car", the fullest first. */
  contexts: readonly string[];
}

const LONGEST = 190;
const LONGEST_CONTEXT = 90;
const MOST_ITEMS = 6;
const SAME_TALK_MS = 3 * 3_600_000;

export function saidIn(
  { message, before: all }: { message: SourceMessage; before: readonly SourceMessage[] },
  { claims, secrets }: { claims: readonly Claim[]; secrets: Secrets },
): SaidItem[] {
  if (secrets.isIn(message.text)) return [];
  // What was said hours ago is another talk.
  const before = all.filter(({ at }) => message.at - at < SAME_TALK_MS);
  const asked = questionOf(before.at(-1));
  const units = joined(assertionsOf(message.text, { answers: asked !== undefined }));
  const [first, ...others] = units;
  if (first === undefined) return [];
  const items = [
    { words: first, contexts: contextsOf(first, { asked, before }) },
    ...others.map((words) => ({ words, contexts: [] })),
  ];
  return items
    .filter((item) => tellsSomething(item.words) && !isCovered(item, claims))
    .filter(({ words }) => !claims.some((claim) => isPrivate(claim, words)))
    .slice(0, MOST_ITEMS);
}

const LEANS =
  /^(?:he|she|it|they|his|her|its|their|him|them|that|this|there|hes|shes|theyre|thats|its|both|one|so|then|and|but|also|name'?s|from|because|since|with|at|in|on|the (?:same|other))\b/i;
const VERB =
  /\b(?:am|is|are|was|were|be|been|have|has|had|do|does|did|go|goes|went|got|get|gets|will|can|i'?m|im|ive|i'?ve|we'?re|he'?s|she'?s|it'?s|hes|shes|that'?s|thats|\w{3,}ed|\w{3,}ing|took|made|bought|sold|left|came|met|saw|won|lost|said|told|live|lives|work|works|play|plays|love|loves|like|likes|hate|want|drive|drives)\b/i;

/** A sentence that leans on the one before stands with it. */
function joined(sentences: readonly string[]): string[] {
  const units: string[] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    const leans =
      LEANS.test(sentence) ||
      /^(?:\S+ ){1,2}(?:it|him|them)\b/i.test(sentence) ||
      /^(?:\S+ ){0,2}(?:it|him|her|them)\b/i.test(sentence) ||
      !VERB.test(sentence) ||
      sentence.split(' ').length < 4;
    const isShort = last !== undefined && last.length < 24;
    if (last !== undefined && (leans || isShort) && last.length + sentence.length < LONGEST) {
      units[units.length - 1] = `${ended(last)} ${sentence}`;
    } else units.push(shortened(sentence, LONGEST));
  }
  return units;
}

function ended(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

function questionOf(message: SourceMessage | undefined): string | undefined {
  if (message?.role !== 'assistant') return undefined;
  return message.text
    .split(/(?<=[.?!])\s+/u)
    .findLast((sentence) => sentence.endsWith('?'))
    ?.trim();
}

interface Leaning {
  asked: string | undefined;
  before: readonly SourceMessage[];
}

/** From the fullest to none: the first that fits beside the words is taken. */
function contextsOf(first: string, { asked, before }: Leaning): string[] {
  const bare = first.replace(INTERJECTIONS, '');
  const leans = LEANS.test(bare) || !VERB.test(bare) || bare.split(' ').length < 6;
  const isAsked = asked === undefined ? '' : `asked: ${shortened(asked, LONGEST_CONTEXT)}`;
  const tellsWhat = asked !== undefined && tellingWords(asked).length > 1;
  const earlier = leans && !tellsWhat ? sentenceBefore(bare, before) : undefined;
  if (earlier === undefined) return [isAsked];
  const after = `after: "${shortened(HAS_DAY.test(first) ? earlier.replace(DAYS, '…') : earlier, LONGEST_CONTEXT)}"`;
  return [...(isAsked === '' ? [] : [`${after}; ${isAsked}`]), after, isAsked];
}

const INTERJECTIONS =
  /^(?:(?:haha+|lol|yes|yeah|yep|aye|no|nah|naw|ok|okay|oh|ah|well|good|great|thanks|thank you|exactly|true|right|ya|ta)\b[ ,.!:)]*)+/i;
const HAS_DAY = /\b(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i;
/** The day that was said before is not so any more where another is said now. */
const DAYS =
  /\b(?:on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)|(?:(?:next|last|every|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/giu;

/** Whoever "she" is was named in the last few sentences; what else leans, leans on the last. */
function sentenceBefore(first: string, before: readonly SourceMessage[]): string | undefined {
  const own = before
    .filter(({ role }) => role === 'user')
    .slice(-3)
    .reverse();
  const isOfSomebody = /^(?:he|she|they|his|her|their|hes|shes|theyre)\b/i.test(first);
  for (const { text } of own) {
    const units = joined(assertionsOf(text, { answers: false })).filter(tellsSomething);
    const last = units.findLast(
      (unit) => !isOfSomebody || tellingWords(unit).some((word) => roleOf(word) !== undefined),
    );
    if (last !== undefined) return last;
    if (!isOfSomebody) return undefined;
  }
  return undefined;
}

function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A claim has read all that it tells. */
function isCovered({ words }: SaidItem, claims: readonly Claim[]): boolean {
  if (claims.length === 0) return false;
  const read = new Set(
    claims.flatMap(({ text, value, subject }) => tellingWords(`${text} ${value} ${subject}`).map(stem)),
  );
  const more = tellingWords(words).filter((word) => !read.has(stem(word)));
  return more.length < 2 && !more.some((word) => /\d/.test(word) || isNameIn(word, words));
}

function isNameIn(word: string, words: string): boolean {
  return new RegExp(`(?<=[\\p{L}\\p{N},] )${word.charAt(0).toUpperCase()}${word.slice(1)}\\b`, 'u').test(
    words,
  );
}

function isPrivate(claim: Claim, words: string): boolean {
  if (!isSensitive(claim)) return false;
  const said = new Set(tellingWords(words).map(stem));
  const value = tellingWords(claim.value).map(stem);
  return value.length > 0 && value.every((word) => said.has(word));
}
