/**
 * Weights of clues found by coordinate search on all conversations but one, and judged on that one, for each in turn:
 * what the choice of weights is worth on conversations that it has not seen.
 */
import { createClueFinder } from '../../memory/turns/find-clues.js';
import { readTurns } from '../../memory/turns/read-turn.js';
import { noMeanings, readMeanings } from '../../memory/turns/turn-meanings.js';
import { TURN_WEIGHTS, weighClues } from '../../memory/turns/weigh-clues.js';
import type { ClueName, Clues, ClueWeights } from '../../memory/turns/weigh-clues.js';
import type { Embedder } from '../../embedding/index.js';
import { evaluateMemory } from '../../evaluation/index.js';
import type { ExamConversation, RetrievalFigures } from '../../evaluation/index.js';

/** A question with what speaks for each turn. */
interface Case {
  conv: string;
  clues: Clues;
  evidence: number[];
}

/** Where the search begins: round numbers that nothing was tuned to. */
const START: ClueWeights = {
  words: 1,
  session: 0.3,
  day: 0.3,
  answers: 0.3,
  asks: -0.1,
  opens: 0.1,
  length: 0.3,
  meaning: 0.3,
  meaningAround: 0.3,
  speaker: 0.3,
  time: 0.3,
};
const STEPS = [0.5, 0.3, 0.15];
const SMALLEST_GAIN = 1e-4;
const DEPTH = 10;

export interface LeftOut {
  figures: RetrievalFigures;
  /** By the conversation that was left out. */
  weights: Record<string, ClueWeights>;
}

/** `without`: clues that are not used at all. */
export async function leaveOneOut(
  conversations: readonly ExamConversation[],
  { embedder, without = [] }: { embedder: Embedder | undefined; without?: readonly ClueName[] },
): Promise<LeftOut> {
  const cases = await readCases(conversations, embedder);
  const start = { ...START, ...Object.fromEntries(without.map((name) => [name, 0])) };
  const weights = Object.fromEntries(
    conversations.map(({ conv }) => [
      conv,
      tune(
        cases.filter((one) => one.conv !== conv),
        start,
        without,
      ),
    ]),
  );
  return { figures: await judge(conversations, cases, weights), weights };
}

async function readCases(
  conversations: readonly ExamConversation[],
  embedder: Embedder | undefined,
): Promise<Case[]> {
  const { signal } = new AbortController();
  const cases: Case[] = [];
  for (const { conv, turns, questions } of conversations) {
    const read = readTurns(turns);
    const meanings =
      embedder === undefined ? noMeanings(read.length) : await readMeanings(read, embedder, signal);
    const findClues = createClueFinder(read, meanings);
    const places = new Map(turns.map(({ id }, i) => [id, i]));
    for (const { text, evidence } of questions) {
      if (evidence.length === 0) continue;
      cases.push({
        conv,
        clues: await findClues(text, signal),
        evidence: evidence.map((id) => places.get(id) ?? -1),
      });
    }
  }
  return cases;
}

function tune(cases: readonly Case[], start: ClueWeights, without: readonly ClueName[]): ClueWeights {
  let weights = start;
  let best = worthOf(cases, weights);
  const names = (Object.keys(TURN_WEIGHTS) as ClueName[]).filter(
    (name) => name !== 'words' && !without.includes(name),
  );
  for (const step of STEPS) {
    for (const name of names) {
      const now = weights[name];
      for (const value of [now * (1 + step), now / (1 + step), 0]) {
        const tried = { ...weights, [name]: value };
        const worth = worthOf(cases, tried);
        if (worth <= best + SMALLEST_GAIN) continue;
        best = worth;
        weights = tried;
      }
    }
  }
  return weights;
}

/** Recall@5, recall@10 and MRR, summed. */
function worthOf(cases: readonly Case[], weights: ClueWeights): number {
  let sum = 0;
  for (const { clues, evidence } of cases) {
    const ranked = firstPlaces(weighClues(clues, weights));
    const share = (k: number) =>
      evidence.filter((i) => ranked.slice(0, k).includes(i)).length / evidence.length;
    const place = ranked.findIndex((i) => evidence.includes(i));
    sum += share(5) + share(DEPTH) + (place === -1 ? 0 : 1 / (place + 1));
  }
  return sum / cases.length;
}

function firstPlaces(scores: Float64Array): number[] {
  const first: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (first.length === DEPTH && score <= scores[first[DEPTH - 1]!]!) continue;
    let place = Math.min(first.length, DEPTH - 1);
    for (; place > 0 && scores[first[place - 1]!]! < score; place--) first[place] = first[place - 1]!;
    first[place] = i;
  }
  return first;
}

async function judge(
  conversations: readonly ExamConversation[],
  cases: readonly Case[],
  weights: Record<string, ClueWeights>,
): Promise<RetrievalFigures> {
  const waiting = [...cases];
  return evaluateMemory(conversations, async ({ conv, turns }) => {
    const used = weights[conv] ?? START;
    return async () => {
      const next = waiting.shift();
      return next === undefined
        ? []
        : firstPlaces(weighClues(next.clues, used)).map((i) => turns[i]?.id ?? '');
    };
  });
}
