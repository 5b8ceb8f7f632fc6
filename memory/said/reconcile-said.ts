/**
 * The changes that own words bring: what is new of the message, what goes because it speaks of what the person wished
 * forgotten, what is over with the fact that came from the same words, and the oldest where there are too many.
 */
import type { Claim } from '../claim.js';
import { readForgetting } from '../extract/acts/wishes.js';
import { sentencesOf } from '../extract/clauses/clauses.js';
import { normalise } from '../extract/reading/normalise.js';
import { newFact, type Fact, type Retirement } from '../fact.js';
import { stem } from '../../generator/index.js';
import { tellingWords } from '../ranking/telling-words.js';
import type { FactChange, Wording } from '../reconcile/fact-change.js';
import type { SourceMessage } from '../source-message.js';
import { formatDay } from '../time/format-dates.js';
import { tellsSomething } from './telling.js';
import type { SaidItem } from './said-items.js';

export const SAID_CAPACITY = 2_000;
const LONGEST_TEXT = 240;
const IMPORTANCE = 0.2;
const TRUST = 0.8;

export interface SaidInput {
  /** What was known before the message. */
  facts: readonly Fact[];
  /** What the message changed of the facts. */
  changes: readonly FactChange[];
  claims: readonly Claim[];
  items: readonly SaidItem[];
  message: SourceMessage;
  newId: () => string;
  capacity?: number;
}

export function reconcileSaid({
  facts,
  changes,
  claims,
  items,
  message,
  newId,
  capacity = SAID_CAPACITY,
}: SaidInput): FactChange[] {
  const said = facts.filter(({ about }) => about === 'said');
  const forgotten = forgottenIn({ facts, changes, claims, message });
  const doomed = new Set(
    said.filter((fact) => forgotten.some((words) => speaksOf(fact, words))).map(({ id }) => id),
  );
  const added = items
    .map((item) => factOf(item, message, newId))
    .filter((fact) => !said.some((known) => !doomed.has(known.id) && isSame(known, fact)));
  for (const { id } of said.slice(0, Math.max(0, said.length + added.length - capacity))) doomed.add(id);
  return [
    ...[...doomed].map((factId): FactChange => ({ type: 'erase', factId })),
    ...said
      .filter(({ id, retired }) => !doomed.has(id) && retired === null)
      .flatMap((fact) => over(fact, { facts, changes, at: message.at })),
    ...added.map((fact): FactChange => ({ type: 'add', fact })),
  ];
}

/** Own words from the same messages as a fact that say its value: they go when it is erased. */
export function saidThatTells(fact: Fact, facts: readonly Fact[]): Fact[] {
  if (fact.about !== 'person') return [];
  const words = stems(fact.value);
  return facts.filter((one) => one.about === 'said' && speaksOf(one, words) && sharesSource(one, fact));
}

function factOf({ words, contexts }: SaidItem, message: SourceMessage, newId: () => string): Fact {
  const { id: messageId, conversationId, at, utcOffsetMinutes } = message;
  const text = `On ${formatDay(at, utcOffsetMinutes)} you said: "${words}"`;
  const room = LONGEST_TEXT - text.length - 3;
  const context = contexts.find((one) => one !== '' && one.length <= room);
  return newFact(
    {
      id: newId(),
      about: 'said',
      text: context === undefined ? text : `${text} (${context})`,
      kind: 'event',
      subject: 'self',
      attribute: 'said',
      value: words,
      sources: [{ messageId, conversationId, at }],
      trust: TRUST,
      importance: IMPORTANCE,
      validFrom: null,
      validTo: null,
    },
    message,
  );
}

function over(
  said: Fact,
  { facts, changes, at }: { facts: readonly Fact[]; changes: readonly FactChange[]; at: number },
): FactChange[] {
  const ended = changes.find((change) => {
    if (
      change.type !== 'retire' ||
      change.retired.because === 'refined' ||
      change.retired.because === 'merged'
    )
      return false;
    const fact = facts.find(({ id }) => id === change.factId);
    return fact !== undefined && sharesSource(said, fact) && speaksOf(said, stems(fact.value));
  });
  if (ended?.type !== 'retire') return [];
  const value = stems(facts.find(({ id }) => id === ended.factId)?.value ?? '');
  const rest = without(said.value, value);
  if (rest !== undefined) return [reworded(said, rest)];
  const retired: Retirement = { at, because: ended.retired.because, by: null };
  return [{ type: 'retire', factId: said.id, retired, validTo: at, validToBefore: said.validTo }];
}

/** The sentences, or the parts of them, that do not say it; undefined where too little is left. */
function without(text: string, value: readonly string[]): string | undefined {
  const says = (part: string): boolean => {
    const told = new Set(stems(part));
    return value.every((word) => told.has(word));
  };
  const kept = text.split(/(?<=[.!?,])\s+/u).filter((part) => !says(part));
  const rest = kept.join(' ').replace(/,$/, '');
  return rest !== '' && !says(rest) && tellsSomething(rest) ? rest : undefined;
}

function reworded(said: Fact, value: string): FactChange {
  const { version, kind, subject, attribute, trust, validFrom, validTo } = said;
  const before: Wording = {
    version,
    text: said.text,
    kind,
    subject,
    attribute,
    value: said.value,
    trust,
    validFrom,
    validTo,
  };
  const text = said.text.replace(said.value, () => value);
  return {
    type: 'rewrite',
    factId: said.id,
    wording: { ...before, version: version + 1, text, value },
    before,
  };
}

/** The words of each thing that the person wished forgotten. */
function forgottenIn({
  facts,
  changes,
  claims,
  message,
}: Pick<SaidInput, 'facts' | 'changes' | 'claims' | 'message'>): string[][] {
  const erased = changes
    .filter(({ type }) => type === 'erase')
    .flatMap((change) => facts.filter(({ id }) => change.type === 'erase' && id === change.factId));
  const wished = sentencesOf(normalise(message.text))
    .map(readForgetting)
    .filter((what) => what !== undefined);
  return [
    ...(wished.length > 0 || claims.some(({ act }) => act === 'forget')
      ? erased.map(({ value }) => stems(value))
      : []),
    ...wished.map(stems),
  ].filter((words) => words.length > 0);
}

function speaksOf(fact: Fact, words: readonly string[]): boolean {
  const told = new Set(stems(`${fact.value} ${contextOf(fact)}`));
  return words.length > 0 && words.every((word) => told.has(word));
}

/** What stands in brackets after the quoted words. */
export function contextOf({ text, value }: Pick<Fact, 'text' | 'value'>): string {
  return text.slice(text.indexOf(value) + value.length + 1).trim();
}

function sharesSource(a: Fact, b: Fact): boolean {
  return a.sources.some(({ messageId }) => b.sources.some((source) => source.messageId === messageId));
}

function isSame(a: Fact, b: Fact): boolean {
  return a.retired === null && a.value === b.value;
}

function stems(words: string): string[] {
  return tellingWords(words).map(stem);
}
