/**
 * What a message says about the person who wrote it, as sentences that can be remembered. BlenderBot 3 wrote down
 * what its bot had said as well, and then believed it; only the person's own words are read here.
 */
import { z } from 'zod';
import { defineTask } from '../model-task.js';
import type { DialogueMessage } from '../prompt.js';
import { fenceData, ONE_LINE_OF_JSON, shorten, writeDialogue, writeList } from './fenced-data.js';
import { extractByRules } from './rules/extract-by-rules.js';

export interface ExtractMemoriesInput {
  /** What came before, for what "it" and "yes" mean; oldest first. */
  dialogue: DialogueMessage[];
  /** The person's message; nothing else is remembered. */
  message: string;
  /** Sentences that are remembered already. */
  known: string[];
  date: string;
  fence: string;
}

export const ExtractedMemories = z
  .object({
    /** Each one sentence about the person, in the second person: "You have a dog called Max." */
    memories: z.array(z.string()).transform((sentences) => cleanMemories(sentences)),
  })
  .meta({ additionalProperties: false });
export type ExtractedMemories = z.output<typeof ExtractedMemories>;

const MOST_MEMORIES = 8;
const MEMORY_CHARACTERS = 200;

function cleanMemories(sentences: string[]): string[] {
  const plain = sentences
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '' && sentence.length <= MEMORY_CHARACTERS);
  return [...new Set(plain)].slice(0, MOST_MEMORIES);
}

const INSTRUCTIONS = `You keep notes about a person who talks to a chatbot. Write down what the person's LAST message says about themselves: name, family, pets, home, work, likes, plans, health. Each note is one short sentence that begins with "You" or "Your" and can be understood alone.
Write only what the person said, nothing that you guess. Leave out questions, jokes, what other people are like, passing moods, passwords and numbers of cards or accounts, and what is known already. Most messages give no note: then "memories" is [].
${ONE_LINE_OF_JSON}

Examples of a last message and the answer:
My dog Max is six now. -> {"memories":["You have a dog called Max.","Your dog Max is six years old."]}
(asked where they live) Near Leeds, for ten years. -> {"memories":["You have lived near Leeds for ten years."]}
How tall is the Eiffel Tower? -> {"memories":[]}
lol that's funny -> {"memories":[]}`;

export const extractMemories = defineTask<ExtractMemoriesInput, ExtractedMemories>({
  name: 'extract-memories',
  standsFor: ['mgm'],
  version: '1',
  schema: ExtractedMemories,
  maxTokens: 300,
  messages: ({ dialogue, message, known, date, fence }) => {
    const before = writeDialogue(dialogue, { messages: 4, characters: 300 });
    const data = [
      `Known already:\n${writeList(known)}`,
      ...(before === '' ? [] : [`Before:\n${before}`]),
      `Last message of the person:\n${shorten(message, 2_000)}`,
    ];
    return [
      { role: 'system', content: INSTRUCTIONS },
      {
        role: 'user',
        content: [
          `Today is ${date}.`,
          fenceData(fence, data.join('\n\n')),
          `Write the notes. ${ONE_LINE_OF_JSON}`,
        ].join('\n\n'),
      },
    ];
  },
  fallback: ({ message, known }) => {
    const isKnown = new Set(known.map((sentence) => sentence.toLowerCase()));
    return { memories: extractByRules(message).filter((sentence) => !isKnown.has(sentence.toLowerCase())) };
  },
});
