import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { z } from 'zod';
import { wordingAt } from '../../memory/index.js';
import { runJsonlCommand } from './jsonl-command.js';
import { createTelling, IsoTime, ToldMessages } from './told-messages.js';
import type { ToldMemory } from './told-messages.js';

const RecallLine = z.object({
  messages: ToldMessages,
  questions: z.array(z.object({ question: z.string(), at: IsoTime.optional() })),
});
type Question = z.output<typeof RecallLine>['questions'][number];

const MOST = 100;

export function defineRecall(program: Command): void {
  program
    .command('recall')
    .description(
      'find what was remembered: lines of {"messages", "questions": [{question, at?}]} in, {"answers"} out',
    )
    .option('--k <number>', 'how many facts at most for a question', readNumber, 5)
    .option(
      '--data <folder>',
      "the installation's folder; what is remembered here is kept nowhere, and nothing in it is read or changed",
    )
    .addHelpText(
      'after',
      '\nEach line is a person of its own. A question without "at" is asked at the time of the last message.',
    )
    .action(async ({ k }: { k: number }) => {
      const tell = createTelling();
      const { signal } = new AbortController();
      await runJsonlCommand({
        input: RecallLine,
        async answer({ messages, questions }) {
          const told = await tell(messages, signal);
          const answers = [];
          for (const question of questions) answers.push(await answer(question, told, { k, signal }));
          return { answers };
        },
      });
    });
}

async function answer(
  { question, at }: Question,
  { memory, owner, messages }: ToldMemory,
  { k, signal }: { k: number; signal: AbortSignal },
) {
  const time = at ?? messages.at(-1);
  // Of nobody nothing is known, whenever it is asked.
  if (time === undefined) return { question, facts: [] };
  const { at: moment, utcOffsetMinutes } = time;
  const query = { owner, text: question, dialogue: [], at: moment, utcOffsetMinutes };
  const recalled = await memory.recall(query, { limit: k, signal });
  return {
    question,
    facts: recalled.map(({ fact, score }) => ({
      id: fact.id,
      text: wordingAt(fact, moment),
      score,
      source_message_ids: fact.sources.map(({ messageId }) => messageId),
    })),
  };
}

function readNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MOST) {
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
  }
  return number;
}
