/**
 * Sentences that a person writes on the memory page. They are read by the grammar as what the person says of
 * themselves, whether they write "I" or, as the page shows facts, "You"; what it cannot read is kept as a note.
 * Their own hand is trusted wholly, and what it writes is wished for.
 */
import type { Claim, Extractor, Fact, SourceMessage, Wording } from '../../memory/index.js';

export interface Reading {
  /** The sentence as if it had been said. */
  message: SourceMessage;
  known: readonly Fact[];
  extractor: Extractor;
}

/** The claims that a sentence makes; never none. */
export async function readByHand({ message, known, extractor }: Reading): Promise<Claim[]> {
  const signal = AbortSignal.timeout(READ_MS);
  for (const text of [message.text, asOwnWords(message.text)]) {
    const claims = await extractor.extract({ message: { ...message, text }, before: [], known }, signal);
    const told = claims.filter(({ act }) => act === 'tell' || act === 'correct');
    if (told.length > 0) return told.map((claim) => ({ ...claim, trust: 1, wished: true }));
  }
  return [noteOf(message.text)];
}

const READ_MS = 5_000;

/** A fact put right: its own words, and what they say where that is plain. */
export function wordingBy(fact: Fact, text: string, claims: readonly Claim[]): Wording {
  const [claim] = claims;
  const said = claims.length === 1 && claim !== undefined && claim.attribute !== 'note' ? claim : undefined;
  return {
    version: fact.version + 1,
    text: said !== undefined && !isToPerson(text) ? said.text : text,
    kind: said?.kind ?? fact.kind,
    subject: said?.subject ?? fact.subject,
    attribute: said?.attribute ?? fact.attribute,
    value: said?.value ?? text,
    trust: 1,
    validFrom: said === undefined ? fact.validFrom : said.validFrom,
    validTo: said === undefined ? fact.validTo : said.validTo,
  };
}

export function wordingOf(fact: Fact): Wording {
  const { version, text, kind, subject, attribute, value, trust, validFrom, validTo } = fact;
  return { version, text, kind, subject, attribute, value, trust, validFrom, validTo };
}

const NOTE_IMPORTANCE = 0.7;

function noteOf(text: string): Claim {
  return {
    act: 'tell',
    text,
    kind: 'identity',
    subject: 'self',
    attribute: 'note',
    value: text,
    insteadOf: null,
    validFrom: null,
    validTo: null,
    trust: 1,
    importance: NOTE_IMPORTANCE,
    wished: true,
    sourceMessageIds: [],
  };
}

function isToPerson(text: string): boolean {
  return /^you(?:r|rs|'\w+)?\b/i.test(text.trim());
}

const TURNED: readonly [RegExp, string][] = [
  [/\byou are\b|\byou're\b/gi, 'I am'],
  [/\byou were\b/gi, 'I was'],
  [/\byou've\b/gi, 'I have'],
  [/\byou'd\b/gi, 'I would'],
  [/\byou'll\b/gi, 'I will'],
  [/\byourself\b/gi, 'myself'],
  [/\byours\b/gi, 'mine'],
  [/\byour\b/gi, 'my'],
  [/\byou\b/gi, 'I'],
];

/** "You have a dog" as its person would say it. */
function asOwnWords(text: string): string {
  const turned = TURNED.reduce((words, [to, own]) => words.replace(to, own), text);
  return turned.charAt(0).toUpperCase() + turned.slice(1);
}
