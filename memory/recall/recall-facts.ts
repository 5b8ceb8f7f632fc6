/**
 * The facts that would stand in the prompt, best first, or nothing. Candidates come from full text, from vectors
 * where there are any, and by attribute; they are fused by rank. Then evidence decides what is relevant at all, and
 * evidence, rank, importance and recency decide the order.
 */
import type { Embedder } from '../../embedding/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { BEINGS } from '../attributes.js';
import type { Fact } from '../fact.js';
import { stateOf } from '../fact.js';
import type { FactStore } from '../fact-store.js';
import type { VectorIndex } from '../index/vector-index.js';
import type { FactsQuery, RecalledFact } from './facts-query.js';
import { fuseByRank } from '../ranking/fuse-by-rank.js';
import type { Ranked } from '../ranking/ranked.js';
import { tellingWords } from '../ranking/telling-words.js';
import { formatSpan } from '../time/format-dates.js';
import type { FoundDate } from '../time/found-date.js';
import { evidenceOf, surroundingsOf } from './evidence.js';
import { wordsLike } from './kinds.js';
import { peopleIn } from './people.js';
import type { RecallQuestion } from './question/question.js';
import { readFact } from './read-fact.js';
import { readQuestion } from './question/read-question.js';
import { wordsFor } from './roles.js';
import { findSaid, withSaid } from './said/recall-said.js';

export interface RecallSources {
  store: FactStore;
  /** Both or neither. */
  index: VectorIndex | null;
  embedder: Embedder | null;
}

const CANDIDATES = 60;
/** A full-text query takes only so many words. */
const MOST_EXPANSIONS = 50;
const KNOWN_PEOPLE = 100;
const FOR_A_STATEMENT = 2;
/** What is far behind the best is left out. */
const NEAR_THE_BEST = 0.6;
const MONTH_MS = 30 * 86_400_000;

export async function recallFacts(
  sources: RecallSources,
  query: FactsQuery,
  { limit, signal }: { limit: number; signal: AbortSignal },
): Promise<RecalledFact[]> {
  const question = readQuestion(query.text, query);
  if (question.form === 'everything') return everything(sources.store, query, limit);
  const [related, ranked, said] = await Promise.all([
    sources.store.findByAttribute(query.owner, BEINGS, KNOWN_PEOPLE),
    candidates(sources, query, { question, signal }),
    findSaid(sources.store, query, { question, words: askedWords(question, query.utcOffsetMinutes) }),
  ]);
  signal.throwIfAborted();
  const ids = ranked.map(({ id }) => id);
  const facts = await sources.store.find(query.owner, ids);
  const people = peopleIn([
    ...related,
    ...facts.filter(({ attribute, retired }) => attribute === 'name' && retired === null),
  ]);
  const surroundings = surroundingsOf(question, people);
  const places = new Map(ranked.map(({ id, score }) => [id, score]));
  const scored = facts
    .filter((fact) => fact.about === question.about && mayBeTold(fact, question, query.at))
    .map((fact) => ({ fact, evidence: evidenceOf(question, readFact(fact), surroundings) }))
    .filter(({ evidence }) => evidence > 0)
    .map(({ fact, evidence }) => ({
      fact,
      score: scoreOf(fact, { evidence, place: places.get(fact.id) ?? 0, question, at: query.at }),
    }))
    .sort(
      (a, b) =>
        wasSo(question, b.fact) - wasSo(question, a.fact) ||
        b.score - a.score ||
        b.fact.recordedAt - a.fact.recordedAt,
    );
  const least = (scored[0]?.score ?? 0) * NEAR_THE_BEST;
  const answering = scored
    .filter(({ score }) => score >= least)
    .slice(0, question.form === 'statement' ? Math.min(limit, FOR_A_STATEMENT) : limit);
  return withSaid(answering, said, { question, surroundings, at: query.at }).slice(0, limit);
}

async function everything(
  store: FactStore,
  { owner, at }: FactsQuery,
  limit: number,
): Promise<RecalledFact[]> {
  const facts = await store.findMostImportant(owner, 'person', 3 * limit);
  return facts
    .filter((fact) => stateOf(fact, at) === 'current')
    .slice(0, limit)
    .map((fact) => ({ fact, score: 0.5 + 0.5 * clamped(fact.importance) }));
}

interface Asking {
  question: RecallQuestion;
  signal: AbortSignal;
}

async function candidates(
  sources: RecallSources,
  query: FactsQuery,
  { question, signal }: Asking,
): Promise<Ranked[]> {
  const { store } = sources;
  const { about, history } = question;
  const words = askedWords(question, query.utcOffsetMinutes);
  const [byText, byAttribute, byVector] = await Promise.all([
    store.searchText(query.owner, { words, about, history }, CANDIDATES),
    findByAttribute(store, query.owner, question),
    findByVector(sources, query, signal),
  ]);
  return fuseByRank([
    { ranking: byText, weight: 1 },
    { ranking: byAttribute, weight: 1 },
    { ranking: byVector, weight: 0.5 },
  ]);
}

function askedWords(question: RecallQuestion, utcOffsetMinutes: number): string[] {
  const dated = question.time === null ? [] : wordsOfSpan(question.time, utcOffsetMinutes);
  return [...new Set([...question.words, ...dated, ...expansionsOf(question)])];
}

/** Of what is asked for, what holds; with it what held, and what was then, where that is asked for. */
async function findByAttribute(
  store: FactStore,
  owner: VisitorId,
  question: RecallQuestion,
): Promise<Ranked[]> {
  if (question.about === 'bot') return asRanking(await store.findMostImportant(owner, 'bot', CANDIDATES));
  const { attributes, subject, history, time } = question;
  const asked = subject.who === 'other' ? [...attributes, ...BEINGS] : attributes;
  const [current, past, then] = await Promise.all([
    asked.length === 0 ? [] : store.findByAttribute(owner, asked, CANDIDATES),
    history ? store.findPast(owner, attributes.length === 0 ? ['*'] : attributes, CANDIDATES) : [],
    time === null ? [] : store.findWithin(owner, time, CANDIDATES),
  ]);
  return asRanking([...past, ...then, ...current]);
}

function asRanking(facts: readonly Fact[]): Ranked[] {
  return [...new Set(facts.map(({ id }) => id))].map((id) => ({ id, score: 1 }));
}

async function findByVector(
  { index, embedder }: RecallSources,
  { owner, text }: FactsQuery,
  signal: AbortSignal,
): Promise<Ranked[]> {
  if (index === null || embedder === null) return [];
  const [vector] = await embedder.embed([text], { signal });
  return vector === undefined ? [] : index.search(owner, vector, { limit: CANDIDATES, signal });
}

/** A day may stand in the words of a fact alone: "every December", "in 2019". */
function wordsOfSpan(time: FoundDate, utcOffsetMinutes: number): string[] {
  return tellingWords(`${time.words} ${formatSpan(time, utcOffsetMinutes)}`);
}

/** "Mum" is looked for as "mother" too. */
function expansionsOf({ relation, subject, content, kindWords }: RecallQuestion): string[] {
  const role = relation ?? (subject.who === 'other' ? subject.role : null);
  const asked = new Set([...content.map((word) => word.stem), ...kindWords]);
  return [...(role === null ? [] : wordsFor(role)), ...[...asked].flatMap(wordsLike)].slice(
    0,
    MOST_EXPANSIONS,
  );
}

/** What no longer holds answers only a question about how things were. */
function mayBeTold(fact: Fact, question: RecallQuestion, at: number): boolean {
  switch (stateOf(fact, at)) {
    case 'current':
      return true;
    case 'retracted':
      return false;
    case 'superseded':
      return question.history && fact.retired?.because === 'superseded';
    case 'ended':
      return question.history;
    case 'expired':
      return question.history || question.tense === 'past' || question.time?.tense === 'past';
  }
}

interface Weighing {
  evidence: number;
  /** Of the fused ranking, 0 to 1. */
  place: number;
  question: RecallQuestion;
  at: number;
}

function scoreOf(fact: Fact, { evidence, place, question, at }: Weighing): number {
  const age = Math.max(0, at - fact.recordedAt) / MONTH_MS;
  const recency = 1 / (1 + age / 6);
  const sum = 0.7 * evidence + 0.1 * place + 0.1 * recency + 0.1 * clamped(fact.importance);
  return clamped(sum + 0.1 * wasSo(question, fact));
}

/** Who asks how things were wants that first. */
function wasSo({ history }: RecallQuestion, { retired }: Fact): number {
  return history && retired !== null ? 1 : 0;
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}
