/**
 * How a recalled fact is told at a moment. A fact is kept in the words of when it held, so what is over is turned
 * into the past or, where that cannot be done safely, quoted with its end: it must never read as if it still held.
 */
import type { Fact } from '../fact.js';
import { stateOf } from '../fact.js';
import { formatDate, formatSpan } from '../time/format-dates.js';

export function wordingAt(fact: Fact, at: number): string {
  const { text, retired, utcOffsetMinutes } = fact;
  switch (stateOf(fact, at)) {
    case 'current':
      return text;
    case 'superseded':
      // What was only said more fully, or twice, is as true as before.
      return retired?.because === 'superseded' ? over(fact) : text;
    case 'ended':
      return over(fact);
    case 'expired': {
      const to = fact.validTo ?? at;
      return `Planned for ${formatSpan({ from: fact.validFrom ?? to, to, unit: 'day' }, utcOffsetMinutes)}: "${text}"`;
    }
    case 'retracted':
      return `Not so: "${text}"`;
  }
}

function over({ text, validTo, retired, utcOffsetMinutes }: Fact): string {
  const end = formatDate(validTo ?? retired?.at ?? 0, utcOffsetMinutes);
  const past = inThePast(text);
  return past === undefined ? `Until ${end}: "${text}"` : `${past}, until ${end}.`;
}

const PAST: ReadonlyMap<string, string> = new Map(
  (
    'live lived|lives lived|work worked|works worked|are were|is was|have had|has had|study studied|studies studied|' +
    'play played|plays played|like liked|likes liked|love loved|loves loved|hate hated|hates hated|own owned|' +
    'owns owned|drive drove|drives drove|speak spoke|speaks spoke|teach taught|teaches taught|run ran|runs ran|' +
    'drink drank|drinks drank|eat ate|eats ate|prefer preferred|prefers preferred|enjoy enjoyed|enjoys enjoyed|' +
    'support supported|supports supported|share shared|shares shared|rent rented|rents rented|sing sang|sings sang'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const SENTENCE = new RegExp(
  String.raw`^(?<of>You|Your [\p{L}\p{M}'’ -]{1,40}?|\p{Lu}[\p{L}\p{M}'’-]*) (?<verb>${[...PAST.keys()].join('|')})(?<rest> [^.!?;:"]+)\.?$`,
  'u',
);
/** A second clause has a tense of its own; "are" before a verb is no state. */
const MORE =
  /\b(?:who|whom|which|that|because|since|and|but|so|when|while|if|until|now|is|are|has|have|will|can|going to|not|no longer)\b|n't\b/iu;

function inThePast(text: string): string | undefined {
  const { of, verb, rest } = SENTENCE.exec(text.trim())?.groups ?? {};
  const past = verb && PAST.get(verb);
  if (of === undefined || rest === undefined || past === undefined || MORE.test(rest)) return undefined;
  return `${of} ${of === 'You' && past === 'was' ? 'were' : past}${rest}`;
}
