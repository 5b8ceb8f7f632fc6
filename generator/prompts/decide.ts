/**
 * What a reply needs before it is written, in one answer: a look-up or none, its query, and whether memories
 * matter. BlenderBot 3 asked a model three times for it. The kind comes first in the answer because a small model
 * decides better once it has named what is before it. Searching without a query is no answer: the rules then
 * decide, so that a muddled "yes" never becomes a silent "no".
 */
import { z } from 'zod';
import { defineTask } from '../model-task.js';
import type { DialogueMessage } from '../prompt.js';
import { fenceData, ONE_LINE_OF_JSON, writeDialogue } from './fenced-data.js';
import { decideByRules, MESSAGE_KINDS } from './rules/decide-by-rules.js';

export interface DecideInput {
  /** Oldest first; the last one is the message to answer. */
  dialogue: DialogueMessage[];
  /** The visitor's present date. */
  date: string;
  /** BCP 47 tag of the page. */
  locale: string;
  fence: string;
}

export const Decision = z
  .object({
    kind: z.enum(MESSAGE_KINDS),
    search: z.boolean(),
    /** Standalone: it can be understood without the dialogue. */
    query: z
      .string()
      .nullable()
      .transform((query) => cleanQuery(query)),
    /** What the person told about themselves matters to the reply. */
    memory: z.boolean(),
  })
  .refine(({ search, query }) => !search || query !== null, { error: 'a search needs a query' })
  // Sent to servers that can hold a model to it; an answer with more in it is read all the same.
  .meta({ additionalProperties: false });
export type Decision = z.output<typeof Decision>;

/** A search engine reads no more of it. */
const QUERY_CHARACTERS = 200;

function cleanQuery(query: string | null): string | null {
  const plain = (query ?? '').replace(/\s+/g, ' ').trim().slice(0, QUERY_CHARACTERS).toWellFormed();
  return plain === '' || /^(?:null|none|n\/a)$/i.test(plain) ? null : plain;
}

const INSTRUCTIONS = `You prepare the next reply of a chatbot. Read the dialogue and decide about the LAST message of the person.
"kind": "fact" (knowledge about the world), "current" (news, weather, prices, scores: what changes), "personal" (the person's own life), "bot" (the chatbot itself), "task" (write, translate, calculate), "chat" (greetings, feelings, opinions), "crisis" (somebody is in danger).
"search": true for "fact" and "current", or when the person asks to look something up; else false.
"query": what to type into a search engine, in the language of the message. Put names in place of "he", "it", "there". null when "search" is false.
"memory": true when it helps to know what the person told about themselves earlier.
${ONE_LINE_OF_JSON}

Examples of a last message and the answer:
How tall is the Eiffel Tower? -> {"kind":"fact","search":true,"query":"Eiffel Tower height","memory":false}
(after talk about Marie Curie) Where was she born? -> {"kind":"fact","search":true,"query":"Marie Curie place of birth","memory":false}
Will it rain in Leeds tomorrow? -> {"kind":"current","search":true,"query":"weather Leeds tomorrow","memory":false}
What is my dog called? -> {"kind":"personal","search":false,"query":null,"memory":true}
I feel so tired today. -> {"kind":"chat","search":false,"query":null,"memory":true}
Who made you? -> {"kind":"bot","search":false,"query":null,"memory":false}
Write a poem about rain. -> {"kind":"task","search":false,"query":null,"memory":false}
I want to end my life. -> {"kind":"crisis","search":false,"query":null,"memory":false}`;

export const decide = defineTask<DecideInput, Decision>({
  name: 'decide',
  standsFor: ['sdm', 'sgm', 'mdm'],
  version: '1',
  schema: Decision,
  maxTokens: 100,
  messages: ({ dialogue, date, fence }) => [
    { role: 'system', content: INSTRUCTIONS },
    {
      role: 'user',
      content: [
        `Today is ${date}.`,
        fenceData(fence, writeDialogue(dialogue, { messages: 7, characters: 600 })),
        `Decide about the last message of the person. ${ONE_LINE_OF_JSON}`,
      ].join('\n\n'),
    },
  ],
  fallback: decideByRules,
});
