/**
 * Judges an extractor of facts by the labelled messages. A stored fact is true if it meets an expected one that
 * nothing met before it, neither true nor false if it repeats a met one or is allowed, and false otherwise. One stored
 * fact may meet several expected ones, so that "has a cat and a dog" and two separate facts count alike.
 * The subject and the attribute are not judged: their wording is free.
 */
import type { ExpectedFact, LabelledMessage } from '../fixtures/memory/labelled-message.js';

export interface ExtractionMessage {
  id: string;
  role: 'user' | 'assistant';
  text: string;
  at: string;
}

/** A fact as `parley remember` answers it, in the fields that are judged or shown. */
export interface StoredFact {
  text: string;
  kind: string;
  subject: string | null;
  attribute: string | null;
  value: string | null;
  valid_from: string | null;
  valid_to: string | null;
  superseded?: boolean;
}

export type Extract = (messages: ExtractionMessage[]) => Promise<StoredFact[]>;

export interface TopicScore {
  cases: number;
  expected: number;
  met: number;
  /** Stored facts that were counted as true, and as false. */
  right: number;
  wrong: number;
  precision: number;
  recall: number;
}

export interface ExtractionScore {
  precision: number;
  recall: number;
  /** The share of the cases without facts in which something false was stored. */
  junkRate: number;
  byTopic: Record<string, TopicScore>;
  /** The ten worst errors: forbidden words, then junk, then false facts, then missed ones. */
  worst: string[];
}

interface Verdict {
  met: number;
  right: number;
  wrong: number;
  errors: { weight: number; line: string }[];
}

const WEIGHT = { never: 3, junk: 2, wrong: 1, missed: 0 };

/** Words that say in the text itself that something is over or is not so. */
const OVER =
  /\b(?:no|not|none|never|nor|without|longer|anymore|any more|former|formerly|ex|used to|until|was|were|had|left|quit|stopped|sold|gave up|given up|ended|over|cancelled|canceled|called off|broke up|broken up|split|lost|stolen|moved from|moved away|laid off|fired|died|dead|passed|(?:do|does|did|is|are|was|were|has|have|had|can|wo)nt)\b/u;

export async function judgeExtraction(
  cases: readonly LabelledMessage[],
  extract: Extract,
): Promise<ExtractionScore> {
  const byTopic: Record<string, TopicScore> = {};
  const errors: Verdict['errors'] = [];
  let empty = 0;
  let junk = 0;
  for (const labelled of cases) {
    const verdict = judgeCase(labelled, await extract(messagesOf(labelled)));
    errors.push(...verdict.errors);
    if (labelled.facts.length === 0) {
      empty += 1;
      if (verdict.wrong > 0) junk += 1;
    }
    const topic = (byTopic[labelled.topic] ??= emptyScore());
    topic.cases += 1;
    topic.expected += labelled.facts.length;
    topic.met += verdict.met;
    topic.right += verdict.right;
    topic.wrong += verdict.wrong;
  }
  const all = emptyScore();
  for (const topic of Object.values(byTopic)) {
    topic.precision = share(topic.right, topic.right + topic.wrong, 1);
    topic.recall = share(topic.met, topic.expected, 1);
    for (const key of ['expected', 'met', 'right', 'wrong'] as const) all[key] += topic[key];
  }
  return {
    precision: share(all.right, all.right + all.wrong, 1),
    recall: share(all.met, all.expected, 1),
    junkRate: share(junk, empty, 0),
    byTopic,
    worst: errors
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 10)
      .map(({ line }) => line),
  };
}

function emptyScore(): TopicScore {
  return { cases: 0, expected: 0, met: 0, right: 0, wrong: 0, precision: 0, recall: 0 };
}

function share(part: number, whole: number, ifNone: number): number {
  return whole === 0 ? ifNone : part / whole;
}

function messagesOf({ id, asked, text, at }: LabelledMessage): ExtractionMessage[] {
  const said: ExtractionMessage = { id, role: 'user', text, at };
  return asked === undefined ? [said] : [{ id: `${id}-asked`, role: 'assistant', text: asked, at }, said];
}

function judgeCase(labelled: LabelledMessage, stored: readonly StoredFact[]): Verdict {
  const met = new Set<ExpectedFact>();
  const verdict: Verdict = { met: 0, right: 0, wrong: 0, errors: [] };
  const report = (kind: keyof typeof WEIGHT, what: string) =>
    verdict.errors.push({
      weight: WEIGHT[kind],
      line: `${labelled.id}: ${what} ("${shorten(labelled.text)}")`,
    });
  for (const fact of stored) {
    const forbidden = labelled.never?.find((word) => mentions(fact, word));
    if (forbidden !== undefined) {
      verdict.wrong += 1;
      report('never', `${show(fact)} has the forbidden "${forbidden}"`);
      continue;
    }
    const meets = labelled.facts.filter((expected) => faults(fact, expected, labelled.at).length === 0);
    if (meets.some((expected) => !met.has(expected))) verdict.right += 1;
    else if (meets.length === 0 && !isAllowed(fact, labelled)) {
      verdict.wrong += 1;
      report(labelled.facts.length === 0 ? 'junk' : 'wrong', `${show(fact)} ${whyWrong(fact, labelled)}`);
    }
    for (const expected of meets) met.add(expected);
  }
  for (const expected of labelled.facts)
    if (!met.has(expected)) report('missed', `lacks ${wanted(expected)}`);
  verdict.met = met.size;
  return verdict;
}

function isAllowed(fact: StoredFact, { allowed = [], at }: LabelledMessage): boolean {
  return allowed.some((expected) => faults(fact, expected, at).length === 0);
}

/** What keeps a stored fact from meeting an expected one; nothing if it does. */
function faults(fact: StoredFact, expected: ExpectedFact, at: string): string[] {
  const found: string[] = [];
  if (!expected.mentions.every((group) => group.some((spelling) => mentions(fact, spelling))))
    return ['says something else'];
  if (!expected.kinds.some((kind) => kind === fact.kind)) found.push(`is no ${expected.kinds.join(' or ')}`);
  const from = expected.from;
  if (from !== undefined && dayOf(fact.valid_from, at) !== from)
    found.push(`starts on ${dayOf(fact.valid_from, at) ?? 'no day'} and not on ${from}`);
  const to = expected.to;
  if (to !== undefined && !lastDays(fact.valid_to, at).includes(to))
    found.push(`ends on ${dayOf(fact.valid_to, at) ?? 'no day'} and not on ${to}`);
  if (expected.ended === true && !isOver(fact, at)) found.push('is stored as current');
  if (expected.ended !== true && isState(expected) && isClosed(fact, at)) found.push('is stored as past');
  return found;
}

function whyWrong(fact: StoredFact, { facts, at }: LabelledMessage): string {
  const near = facts
    .map((expected) => faults(fact, expected, at))
    .find(([first]) => first !== 'says something else');
  return near?.join(', ') ?? 'is not expected';
}

/** Plans and events may be past when they are stored; what somebody is, has or likes may not. */
function isState({ kinds }: ExpectedFact): boolean {
  return !kinds.includes('plan') && !kinds.includes('event');
}

function isClosed(fact: StoredFact, at: string): boolean {
  const last = dayOf(fact.valid_to, at);
  return fact.superseded === true || (last !== undefined && last <= at.slice(0, 10));
}

function isOver(fact: StoredFact, at: string): boolean {
  return isClosed(fact, at) || OVER.test(plain(`${fact.text} ${fact.value ?? ''}`));
}

function mentions({ text, value }: StoredFact, spelling: string): boolean {
  const term = plain(spelling);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${term}${/\d$/u.test(term) ? '(?!\\d)' : ''}`, 'u');
  return pattern.test(plain(text)) || pattern.test(plain(value ?? ''));
}

/** Lower case, without accents; apostrophes vanish, other punctuation becomes a blank. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The day in the message's own offset. A bare date, month or year, and midnight in UTC, mean the day they name. */
function dayOf(time: string | null, at: string): string | undefined {
  if (time === null) return undefined;
  if (!time.includes('T')) return `${time}-01-01`.slice(0, 10);
  if (/T00:00(?::00(?:\.0+)?)?Z$/u.test(time)) return time.slice(0, 10);
  return localDay(Date.parse(time), at);
}

/** An end at midnight may mean that the day before was the last one. */
function lastDays(time: string | null, at: string): string[] {
  const day = dayOf(time, at);
  if (time === null || day === undefined) return [];
  return time.includes('T') ? [day, localDay(Date.parse(time) - 1, at)] : [day];
}

function localDay(instant: number, at: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/u.exec(at) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return new Date(instant + offset * 60_000).toISOString().slice(0, 10);
}

function show({ kind, text }: StoredFact): string {
  return `${kind} "${text}"`;
}

function wanted({ kinds, mentions: groups, from, ended }: ExpectedFact): string {
  const words = groups.map((group) => group[0]).join(' + ');
  return `${kinds.join('|')} ${words}${from === undefined ? '' : ` from ${from}`}${ended ? ', ended' : ''}`;
}

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 89)}…`;
}
