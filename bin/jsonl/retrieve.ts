import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { z } from 'zod';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import { createTurnRetriever, PastConversation } from '../../memory/index.js';
import type { TurnRetriever } from '../../memory/index.js';
import { runJsonlCommand } from './jsonl-command.js';

const RetrieveLine = PastConversation.extend({ qa: z.array(z.object({ question: z.string() })) });

export function defineRetrieve(program: Command): void {
  program
    .command('retrieve')
    .description(
      'find the turns of a past conversation that answer questions: lines of {"conv", "turns", "qa"} in, one ' +
        '{"conv", "question", "ids"} out for each question',
    )
    .option('--k <number>', 'how many turns are named at most', turnCount, 10)
    .option('--data <folder>', "the installation's folder; this needs and changes nothing in it")
    .action(async ({ k }: { k: number }) => {
      const retriever = createTurnRetriever({ embedder: createBuiltInEmbedder() });
      await runJsonlCommand({
        input: RetrieveLine,
        answer: (line) => retrieve(line, retriever, k),
        manyLines: true,
      });
    });
}

async function retrieve(
  { conv, turns, qa }: z.output<typeof RetrieveLine>,
  retriever: TurnRetriever,
  k: number,
) {
  const { signal } = new AbortController();
  const opened = await retriever.open({ turns }, { signal });
  const answers: { conv: string | number; question: string; ids: string[] }[] = [];
  for (const { question } of qa) {
    const ranked = await opened.retrieve(question, { k, signal });
    answers.push({ conv, question, ids: ranked.map(({ id }) => id) });
  }
  return answers;
}

function turnCount(text: string): number {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count >= 1) return count;
  throw new InvalidArgumentError('It must be a whole number from 1 to 999999.');
}
