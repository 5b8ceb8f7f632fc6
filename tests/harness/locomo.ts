/** Five long conversations with questions (LoCoMo, the part for development): for evaluation alone. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateMemory, readExam } from '../../evaluation/index.js';
import type { ExamConversation, MemoryEvaluation, RetrievalFigures } from '../../evaluation/index.js';
import type { TurnRetriever } from '../../memory/index.js';
import { PUBLIC_DATA } from './public-data.js';

const FILE = resolve(PUBLIC_DATA, 'memory/locomo_dev.jsonl.gz');

/** Undefined where it is absent. */
export async function readLocomo(): Promise<ExamConversation[] | undefined> {
  return existsSync(FILE) ? readExam(FILE) : undefined;
}

export async function evaluateTurns(
  conversations: Iterable<ExamConversation>,
  retriever: TurnRetriever,
): Promise<MemoryEvaluation> {
  const { signal } = new AbortController();
  return evaluateMemory(conversations, async (conversation) => {
    const opened = await retriever.open(conversation, { signal });
    return async (question, k) => (await opened.retrieve(question, { k, signal })).map(({ id }) => id);
  });
}

/** "0.712/0.801/0.583 (1056)": recall@5, recall@10, MRR and the number of questions. */
export function describeFigures(figures: RetrievalFigures): string {
  const numbers = [figures['recall@5'], figures['recall@10'], figures.mrr];
  return `${numbers.map((number) => number.toFixed(3)).join('/')} (${figures.questions})`;
}
