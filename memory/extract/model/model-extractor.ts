/**
 * An extractor over a language model. The grammar reads the message beside it: its guards and its gate stand before
 * what the model answers, what it knows to be sensitive stays so whatever the model calls it, and where no model
 * answers, its claims are the answer.
 */
import { randomUUID } from 'node:crypto';
import type { Generator } from '../../../generator/index.js';
import { SENSITIVE_KINDS } from '../../../protocol/memories.js';
import type { FactKind } from '../../../protocol/memories.js';
import { ATTRIBUTES } from '../../attributes.js';
import type { AttributeName } from '../../attributes.js';
import type { Claim } from '../../claim.js';
import type { ExtractInput, Extractor } from '../../extractor.js';
import { firstMoment, lastMoment, dayOf } from '../../time/calendar.js';
import { formatDay } from '../../time/format-dates.js';
import { readWish } from '../acts/wishes.js';
import { admitClaims } from '../admit-claims.js';
import { sentencesOf } from '../clauses/clauses.js';
import { normalise } from '../reading/normalise.js';
import { stemWords } from '../reading/stem-words.js';
import { createSecrets } from '../secrets.js';
import type { ExtractedFact } from './extract-memories.js';
import { extractMemories } from './extract-memories.js';
import { openWordsOf } from './stands-open.js';

export interface ModelExtractorOptions {
  complete: Generator['complete'];
  /** The grammar: answers where no model does. */
  fallback: Extractor;
}

const MODEL_TRUST = 0.75;
const KNOWN_SENTENCES = 20;

export function createModelExtractor({ complete, fallback }: ModelExtractorOptions): Extractor {
  const secrets = createSecrets();
  return {
    name: `model ${extractMemories.version}`,
    extract: async (input, signal) => {
      const { message, before } = input;
      const read = await fallback.extract(input, signal);
      // What holds a secret is shown to nobody.
      if (secrets.isIn(message.text)) return read;
      const completion = await complete(extractMemories, taskInputOf(input), { signal });
      if (completion.degraded !== undefined) return read;
      const answered = before.at(-1)?.role === 'assistant' ? (before.at(-1)?.text ?? '') : '';
      const standsOpen = openWordsOf(message.text);
      const claims = completion.answer.facts
        .map((fact) => toClaim(fact, { input, read }))
        .filter(({ act, value, text }) =>
          act === 'forget' ? true : standsOpen(value) && namesOnly(text, `${message.text} ${answered}`),
        );
      return admitClaims(claims, { message: message.text, answered, secrets });
    },
  };
}

function taskInputOf({ message, before, known }: ExtractInput) {
  return {
    dialogue: before.map(({ role, text }) => ({ role, text })),
    message: message.text,
    known: known.slice(-KNOWN_SENTENCES).map(({ text }) => text),
    date: formatDay(message.at, message.utcOffsetMinutes),
    fence: randomUUID().slice(0, 8),
  };
}

interface Read {
  input: ExtractInput;
  /** What the grammar read in the same message. */
  read: readonly Claim[];
}

function toClaim(fact: ExtractedFact, { input: { message }, read }: Read): Claim {
  const { act, text, subject, insteadOf, from, to } = fact;
  const value = fact.value.replace(/\s+/g, ' ').trim();
  const attribute = fact.attribute.trim().toLowerCase();
  return {
    act,
    text: `${text.replace(/\s+/g, ' ').trim().replace(/\.+$/, '')}.`,
    kind: kindOf({ kind: fact.kind, attribute, value }, read),
    subject: /^(?:self|you|user|me|person)$/i.test(subject.trim()) ? 'self' : subject.trim(),
    attribute,
    value,
    insteadOf: act === 'correct' ? insteadOf : null,
    validFrom: momentOf(from, (day) => firstMoment(day, message.utcOffsetMinutes)),
    validTo: momentOf(to, (day) => lastMoment(day, message.utcOffsetMinutes)),
    trust: MODEL_TRUST,
    importance: 0.5,
    wished: isWished(value, message.text),
    sourceMessageIds: [message.id],
  };
}

/** A sensitive kind of the attribute, or of what the grammar read in the same words, is not to be talked away. */
function kindOf(
  { kind, attribute, value }: Pick<Claim, 'kind' | 'attribute' | 'value'>,
  read: readonly Claim[],
): FactKind {
  const own = Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute as AttributeName].kind : kind;
  if (SENSITIVE_KINDS.includes(own)) return own;
  const words = stemWords(value);
  const sensitive = read.find(
    (claim) =>
      SENSITIVE_KINDS.includes(claim.kind) && stemWords(claim.value).some((word) => words.includes(word)),
  );
  return sensitive?.kind ?? kind;
}

const OF_CALENDAR =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Names and numbers in the sentence stand in what was said, unless they only write out a date. */
function namesOnly(text: string, said: string): boolean {
  const heard = said.toLowerCase();
  return [...text.matchAll(/(?<=\s)(?:\p{Lu}[\p{L}'-]*|\d+)/gu)].every(
    ([word]) =>
      word === 'I' ||
      OF_CALENDAR.test(word) ||
      /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(word) ||
      heard.includes(word.toLowerCase().replace(/'s$/, '')),
  );
}

function momentOf(day: string | null, at: (day: number) => number): number | null {
  const groups = /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)$/.exec(day ?? '')?.groups;
  if (groups === undefined) return null;
  return at(
    dayOf({ year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['date']) }),
  );
}

/** Only what stands in a sentence that asks for it; another in the same message is not wished. */
function isWished(value: string, message: string): boolean {
  const words = stemWords(value);
  return sentencesOf(normalise(message)).some((sentence) => {
    const { wished, text } = readWish(sentence);
    if (!wished) return false;
    const said = stemWords(text === '' ? message : text);
    return words.every((word) => said.includes(word));
  });
}
