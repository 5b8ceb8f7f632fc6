import type { Command } from 'commander';
import { z } from 'zod';
import { createBuiltInEmbedder } from '../../embedding/index.js';
import { composeReply, createMeaningFinder, defaultPersona, nameOfAct } from '../../generator/index.js';
import type { MeaningFinder, Prompt } from '../../generator/index.js';
import { systemClock } from '../../server/clock.js';
import { createVisitorDate } from '../../server/turn/visitor-date.js';
import { runJsonlCommand } from './jsonl-command.js';

const ComposeLine = z.object({
  /** What is left out is that of the shipped character. */
  persona: z
    .object({
      name: z.string().default(defaultPersona.name),
      instructions: z.string().default(defaultPersona.instructions),
      opener: z.string().default(defaultPersona.opener),
      starters: z.array(z.string()).default(defaultPersona.starters),
    })
    .default(defaultPersona),
  memories: z.array(z.string()).default([]),
  passages: z.array(z.object({ n: z.int(), title: z.string().default(''), text: z.string() })).default([]),
  /** Oldest first; what is answered is the last line, if a visitor said it. */
  dialogue: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string() })),
});

export function defineCompose(program: Command): void {
  program
    .command('compose')
    .description(
      'answer as the built-in voice: lines of {"dialogue", "memories", "passages", "persona"} in, ' +
        '{"text", "citations", "act"} out',
    )
    .option(
      '--data <folder>',
      "the installation's folder; the built-in voice needs and changes nothing in it",
    )
    .action(async () => {
      const dateIn = createVisitorDate(systemClock);
      const finder = createMeaningFinder(createBuiltInEmbedder());
      await runJsonlCommand({
        input: ComposeLine,
        answer: (line) => compose(promptOf(line, dateIn('UTC')), finder),
      });
    });
}

function promptOf(
  { persona, memories, passages, dialogue }: z.output<typeof ComposeLine>,
  date: string,
): Prompt {
  const last = dialogue.at(-1);
  const asked = last?.role === 'user';
  return {
    persona,
    memories,
    passages,
    dialogue: asked ? dialogue.slice(0, -1) : dialogue,
    message: asked ? last.text : '',
    date,
    fence: 'compose',
    locale: 'en-GB',
  };
}

async function compose(prompt: Prompt, finder: MeaningFinder) {
  const reply = composeReply(prompt, await finder.find(prompt, new AbortController().signal));
  return { text: reply.text, citations: reply.citations, act: nameOfAct(reply) };
}
