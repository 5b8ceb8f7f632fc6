/**
 * How well turns of past conversations are found again: for each question, the share of the turns that hold its answer
 * among the first five and ten, and one over the place of the first of them (0 beyond the tenth). A question without
 * such turns is counted and not judged.
 */
import type { ExamConversation, ExamQuestion } from './exam-conversation.js';

const DEPTH = 10;

/** Ids of turns, best first. */
export type AskConversation = (question: string, k: number) => Promise<readonly string[]>;

export interface RetrievalFigures {
  questions: number;
  'recall@5': number;
  'recall@10': number;
  mrr: number;
}

export interface MemoryEvaluation extends RetrievalFigures {
  conversations: number;
  /** Questions that name no turn of their conversation. */
  withoutEvidence: number;
  categories: Record<string, RetrievalFigures>;
}

export async function evaluateMemory(
  conversations: Iterable<ExamConversation>,
  open: (conversation: ExamConversation) => Promise<AskConversation>,
): Promise<MemoryEvaluation> {
  const all: Found[] = [];
  let count = 0;
  let withoutEvidence = 0;
  for (const conversation of conversations) {
    count += 1;
    const ask = await open(conversation);
    for (const question of conversation.questions) {
      if (question.evidence.length === 0) withoutEvidence += 1;
      else all.push({ question, ids: await ask(question.text, DEPTH) });
    }
  }
  const categories = [...new Set(all.map(({ question }) => question.category))].sort();
  return {
    ...figuresOf(all),
    conversations: count,
    withoutEvidence,
    categories: Object.fromEntries(
      categories.map((category) => [
        category,
        figuresOf(all.filter(({ question }) => question.category === category)),
      ]),
    ),
  };
}

interface Found {
  question: ExamQuestion;
  ids: readonly string[];
}

function figuresOf(found: readonly Found[]): RetrievalFigures {
  const mean = (figure: (one: Found) => number): number =>
    found.length === 0 ? 0 : found.reduce((sum, one) => sum + figure(one), 0) / found.length;
  return {
    questions: found.length,
    'recall@5': mean((one) => recallAt(5, one)),
    'recall@10': mean((one) => recallAt(DEPTH, one)),
    mrr: mean(reciprocalRank),
  };
}

function recallAt(k: number, { question, ids }: Found): number {
  const first = new Set(ids.slice(0, k));
  return question.evidence.filter((id) => first.has(id)).length / question.evidence.length;
}

function reciprocalRank({ question, ids }: Found): number {
  const place = ids.slice(0, DEPTH).findIndex((id) => question.evidence.includes(id));
  return place === -1 ? 0 : 1 / (place + 1);
}
