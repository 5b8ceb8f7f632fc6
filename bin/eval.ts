/** `parley eval`: how good it is, measured on files that you bring. */
import type { Command } from 'commander';
import { createBuiltInEmbedder } from '../embedding/index.js';
import { evaluateMemory, readExam } from '../evaluation/index.js';
import { createTurnRetriever } from '../memory/index.js';
import { AppError } from '../protocol/errors.js';

export function defineEval(program: Command): void {
  const evaluation = program.command('eval').description('measure how good it is, on files that you bring');
  evaluation
    .command('memory')
    .description('how well turns of past conversations are found again, as "parley retrieve" finds them')
    .requiredOption(
      '--from <file>',
      'JSON Lines, plain or gzip: {"conv", "turns", "qa": [{"question", "evidence": [turn ids], "category"}]}',
    )
    .addHelpText(
      'after',
      '\nPrints one JSON object: recall@5, recall@10 and MRR (of the first ten), of all questions and by category.',
    )
    .action(({ from }: { from: string }) => evaluateFile(from));
}

async function evaluateFile(file: string): Promise<void> {
  const { signal } = new AbortController();
  const retriever = createTurnRetriever({ embedder: createBuiltInEmbedder() });
  try {
    const conversations = await readExam(file);
    const figures = await evaluateMemory(conversations, async (conversation) => {
      const opened = await retriever.open(conversation, { signal });
      return async (question, k) => (await opened.retrieve(question, { k, signal })).map(({ id }) => id);
    });
    process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`parley: ${error.message}\n`);
    process.exitCode = 1;
  }
}
