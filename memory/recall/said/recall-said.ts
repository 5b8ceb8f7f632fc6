/**
 * Own words beside the facts. Where no fact answers they may; where one does they stand only if they are newer and say
 * otherwise, so that an old fact is not shown as current. Of several that speak of the same thing the newest is it.
 */
import { stem } from '../../../generator/index.js';
import { holdsOne } from '../../attributes.js';
import type { Fact } from '../../fact.js';
import { stateOf } from '../../fact.js';
import type { FactStore } from '../../fact-store.js';
import { tellingWords } from '../../ranking/telling-words.js';
import { akin, CUES } from '../../said/told-forms.js';
import type { Surroundings } from '../evidence.js';
import type { RecallQuestion } from '../question/question.js';
import type { FactsQuery, RecalledFact } from '../facts-query.js';
import { ownWordsEvidence } from './own-words-evidence.js';
import { readOwnWords } from './own-words.js';

const CANDIDATES = 80;
const LATEST = 150;
const MOST_WORDS = 60;
const MOST_SHOWN = 2;
/** What answers nearly as well is of the same thing. */
const AS_GOOD = 0.15;
/** To stand before a fact. */
const SURE = 0.7;

export async function findSaid(
  store: FactStore,
  query: FactsQuery,
  { question, words }: { question: RecallQuestion; words: readonly string[] },
): Promise<Fact[]> {
  if (question.form !== 'question' || question.about !== 'person') return [];
  if (question.time !== null) {
    const { facts } = await store.load(query.owner);
    return facts.filter(({ about }) => about === 'said');
  }
  const cues = question.attributes.flatMap((attribute) => (CUES[akin(attribute)] ?? '').split(' '));
  const all = [...new Set([...words, ...cues])].filter((word) => word !== '').slice(0, MOST_WORDS);
  const [found, latest] = await Promise.all([
    store.searchText(query.owner, { words: all, about: 'said', history: question.history }, CANDIDATES),
    // "I'm the oldest at 29" has no word of "how old am I?".
    question.attributes.length > 0 ? store.findMostImportant(query.owner, 'said', LATEST) : [],
  ]);
  const known = new Set(latest.map(({ id }) => id));
  return [
    ...latest,
    ...(await store.find(
      query.owner,
      found.map(({ id }) => id).filter((id) => !known.has(id)),
    )),
  ];
}

interface Answering {
  question: RecallQuestion;
  surroundings: Surroundings;
  at: number;
}

export function withSaid(
  facts: readonly RecalledFact[],
  said: readonly Fact[],
  { question, surroundings, at }: Answering,
): RecalledFact[] {
  const scored = said
    .filter(
      (fact) =>
        fact.retired?.because !== 'retracted' && (stateOf(fact, at) === 'current' || question.history),
    )
    .map((fact) => ({ fact, score: ownWordsEvidence(question, readOwnWords(fact), surroundings) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || saidAt(b.fact) - saidAt(a.fact));
  const best = scored[0]?.score ?? 0;
  const newest = scored
    .filter(({ score }) => score >= best - AS_GOOD)
    .sort((a, b) => saidAt(b.fact) - saidAt(a.fact));
  const [first] = newest;
  if (first === undefined) return [...facts];
  if (facts.length === 0) return shown(question.time === null ? newest : scored, question);
  if (question.time !== null) return [...facts, ...shown(scored, question)];
  if (question.history || first.score < SURE) return [...facts];
  const last = Math.max(...facts.map(({ fact }) => saidAt(fact)));
  if (saidAt(first.fact) < last) return [...facts];
  if (saidAt(first.fact) === last || facts.some(({ fact }) => saysSame(first.fact, fact)))
    return [...facts, first];
  return [first, ...facts.filter(({ fact }) => !isReplaced(fact))];
}

function shown(newest: readonly RecalledFact[], { history, time }: RecallQuestion): RecalledFact[] {
  const [first, ...older] = newest;
  if (first === undefined) return [];
  if (history) return (older.length > 0 ? older : [first]).slice(0, MOST_SHOWN);
  if (time !== null) return newest.slice(0, MOST_SHOWN);
  const besides = older.filter(({ fact }) => isOfSameMessage(fact, first.fact));
  return [first, ...besides].slice(0, MOST_SHOWN);
}

function isOfSameMessage(a: Fact, b: Fact): boolean {
  return a.sources[0]?.messageId === b.sources[0]?.messageId;
}

function saidAt(fact: Fact): number {
  return fact.sources.at(-1)?.at ?? fact.recordedAt;
}

function saysSame(said: Fact, fact: Fact): boolean {
  const told = new Set(tellingWords(said.value).map(stem));
  const value = tellingWords(fact.value).map(stem);
  return value.length > 0 && value.every((word) => told.has(word));
}

/** Of what there is one, or one at a time, the older is no longer so. */
function isReplaced({ attribute }: Fact): boolean {
  return holdsOne(attribute) || ['possession', 'plan', 'household', 'habit'].includes(attribute);
}
