/**
 * The sentences of a message that may be kept as they were said: assertions of its author alone. The words stay as
 * they were written; only the guards see them in plain English.
 */
import { sentencesOf } from '../extract/clauses/clauses.js';
import {
  isAnotherWorld,
  isForeign,
  isHearsay,
  isToTheBot,
  isUnsure,
  opensQuestion,
} from '../extract/reading/guards.js';
import { normalise } from '../extract/reading/normalise.js';
import { readForgetting, readWish } from '../extract/acts/wishes.js';
import { speaksOfSensitive } from './sensitive-words.js';

/** A longer one is pasted, or a letter to somebody. */
const LONGEST_MESSAGE = 1_200;
const PASTED = /```|^\s*>|^\s{4,}\S|[{};]\s*$|https?:\/\//m;
/** Beside the extractor's guards: orders and markup, parts that are played, words that were read or heard. */
const NOT_OWN_VOICE: readonly RegExp[] = [
  /<\/?\w+[^>]*>|^\s*\w+\s*:\s|\b(?:system|admin|assistant|root)\b|\b(?:from now on|rules?|instructions?|obey|prompt|full rights|you (?:must|should|are now))\b/i,
  /\*[^*\n]+\*|\byou be the\b|\bi'?ll be the\b|\b(?:diary entry|first line|chapter \w+|novel|screenplay|scene)\b/i,
  /\b(?:says?|said|read|reads|goes|wrote):|\balways said\b|\byeah,? sure\b|\bqueen of england\b/i,
];
/** What was put right is not kept beside what is so: "may 16 not may 9". */
const PUT_RIGHT =
  /,? (?:and )?not (?=(?:in |at |on |from |an? )?(?:\p{Lu}|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)))[^,.;!?]+/gu;

export function assertionsOf(message: string, { answers }: { answers: boolean }): string[] {
  const raw = message
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .trim();
  if (raw.length > LONGEST_MESSAGE || PASTED.test(raw)) return [];
  const plain = normalise(raw);
  if (isForeign(plain) || isAnotherWorld(plain) || NOT_OWN_VOICE.some((form) => form.test(raw))) return [];
  return sentencesOf(withoutSpeech(raw))
    .map((sentence, index) => asserted(sentence, answers && index === 0))
    .filter((sentence) => /\p{L}|\d/u.test(sentence));
}

/** What of a sentence its author asserts: without what is asked, wondered, hoped, passed on or private. */
function asserted(sentence: string, isAnswer: boolean): string {
  const parts = sentence.split(/(?<=[,;:])\s+|\s+(?=(?:and|but|so|because|though|tho|or)\s)|\s+(?=if\s)/i);
  const plain = normalise(sentence);
  if (readForgetting(plain) !== undefined || readWish(plain).wished) return '';
  const kept = parts.map((part, index) => {
    const said = opened(normalise(part));
    if (
      /\?["')\]]*$/.test(part) ||
      asks(said, index) ||
      isUnsure(said) ||
      /\b(?:thinking to|looking at)\b/i.test(said)
    )
      return '';
    // "The book comes out in May": a thing that may say something, and here does not.
    if (isHearsay(said.replace(/^the (?:book|article|film|movie|test|quiz)\b/i, 'it')))
      return introducedIn(part);
    if (isToTheBot(said) && !(isAnswer && index === 0)) return '';
    return speaksOfSensitive(part) ? '' : part;
  });
  // Of a question what stands before it may be an assertion; a lone word before a comma is none.
  if (kept.some((part) => part === '') && kept.join(' ').trim().split(/\s+/).length < 3) return '';
  return kept
    .map((part, index) => (part === '' && index > 0 && kept[index - 1] !== '' ? '…' : part))
    .filter((part) => part !== '')
    .join(' ')
    .replace(/,? …/gu, ' …')
    .replace(/^(?:and|but|so|or|because)\s+/i, '')
    .replace(/[\s,;:]*(?:…\s*)*$/u, '')
    .replace(PUT_RIGHT, ' …')
    .trim();
}

/** In the middle of a sentence a verb has the subject of what stands before: "she is old and has three legs". */
function asks(said: string, index: number): boolean {
  if (!opensQuestion(said)) return false;
  const isInverted = /^\w+ (?:i|you|he|she|it|we|they|there|the|my|your|anyone|this|that)\b/i.test(said);
  return (
    index === 0 ||
    isInverted ||
    !/^(?:is|are|am|was|were|do|does|did|can|could|will|would|has|have|had|any)\b/i.test(said)
  );
}

/** Of "my brother Cormac says …" stays that there is a brother of that name. */
function introducedIn(part: string): string {
  const introduced =
    /^(?:and |but |so )?(?:my|our) (?:[\p{Ll}-]+ ){1,3}?\p{Lu}[\p{L}'-]+(?= (?:says?|said|thinks?|told|tells?|goes|wants?|reckons)\b)/u.exec(
      part,
    );
  return introduced === null ? '' : `${introduced[0]} …`;
}

const OPENING =
  /^(?:(?:and|but|so|or|oh|well|also|ah|haha+|lol|yes|yeah|yep|aye|no|nah|naw|ok|okay|btw|by the way|anyway)[,:! ]+)+/i;

function opened(part: string): string {
  return part.trim().replace(OPENING, '');
}

const SPEECH =
  /(?<=^|[\s(])(?:"(?<double>[^"\n]{1,400})"|'(?<single>[^'\n]*?\s(?:[^'\n]|'(?=\w))*?)')(?=[\s,.!?;:)]|$)/gu;
const NAMES_SOMETHING = /\b(?:called|named|name is|name's|titled|book|film|song)\s*$/i;

/** Other people's words in quotation marks; not a title or a name. */
function withoutSpeech(raw: string): string {
  let rest = '';
  let end = 0;
  for (const match of raw.matchAll(SPEECH)) {
    const inside = match.groups?.['double'] ?? match.groups?.['single'] ?? '';
    const before = raw.slice(Math.max(0, match.index - 20), match.index);
    const isName = inside.split(' ').length <= 4 && NAMES_SOMETHING.test(before);
    rest += raw.slice(end, match.index) + (isName ? match[0] : '…');
    end = match.index + match[0].length;
  }
  return rest + raw.slice(end);
}
