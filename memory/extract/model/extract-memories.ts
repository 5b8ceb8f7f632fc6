/**
 * What a message says about the person who wrote it, as facts. BlenderBot 3 wrote down what its bot had said as well,
 * and then believed it; only the person's own words are read here.
 */
import { z } from 'zod';
import { defineTask, fenceData, ONE_LINE_OF_JSON, shorten, writeDialogue } from '../../../generator/index.js';
import type { DialogueMessage } from '../../../generator/index.js';
import { FACT_KINDS } from '../../../protocol/memories.js';
import { ATTRIBUTES } from '../../attributes.js';

export interface ExtractMemoriesInput {
  /** What came before, for what "it" and "yes" mean; oldest first. */
  dialogue: DialogueMessage[];
  /** The person's message; nothing else is remembered. */
  message: string;
  /** Sentences that are remembered already. */
  known: string[];
  /** The day on which it was written. */
  date: string;
  fence: string;
}

const MOST_FACTS = 8;
const Day = z.string().nullable();

const ExtractedFact = z
  .object({
    act: z.enum(['tell', 'correct', 'end', 'deny', 'forget']),
    text: z.string(),
    kind: z.enum(FACT_KINDS),
    subject: z.string(),
    attribute: z.string(),
    value: z.string(),
    /** Of a correction, the value that was wrong. */
    insteadOf: z.string().nullable().default(null),
    /** First and last day as YYYY-MM-DD. */
    from: Day,
    to: Day,
  })
  .meta({ additionalProperties: false });
export type ExtractedFact = z.output<typeof ExtractedFact>;

export const ExtractedMemories = z
  .object({ facts: z.array(ExtractedFact).transform((facts) => facts.slice(0, MOST_FACTS)) })
  .meta({ additionalProperties: false });
export type ExtractedMemories = z.output<typeof ExtractedMemories>;

const INSTRUCTIONS = `You keep notes about a person who talks to a chatbot. Write down what the person's LAST message says about themselves and those close to them. Each fact has
"text": one short sentence that begins with "You" or "Your" and can be understood alone, with dates written out;
"kind": one of ${FACT_KINDS.join(', ')};
"subject": "self", or the name or role of whom it is about;
"attribute": one of ${Object.keys(ATTRIBUTES).join(', ')}, or "favourite <thing>";
"value": the fewest words that say it, taken from the message;
"insteadOf": of a correction the value that was wrong, else null;
"from" and "to": the first and last day on which it holds as YYYY-MM-DD, or null;
"act": "tell"; "correct" if it puts right what was said before; "end" if it was so and is over; "deny" if it is not so; "forget" if the person wants it forgotten.
Write only what the person said, nothing that you guess. Leave out questions, jokes, stories, quotations, what might be, passing moods, passwords and numbers of cards or accounts, orders to the chatbot, and what is known already. Most messages give no fact: then "facts" is [].
${ONE_LINE_OF_JSON}

Examples of a last message and the answer:
My dog Max is six now. -> {"facts":[{"act":"tell","text":"You have a dog called Max.","kind":"possession","subject":"self","attribute":"pet","value":"dog called Max","insteadOf":null,"from":null,"to":null}]}
I no longer live in Berlin. -> {"facts":[{"act":"end","text":"You no longer live in Berlin.","kind":"identity","subject":"self","attribute":"home","value":"Berlin","insteadOf":null,"from":null,"to":null}]}
No, her name is Mia, not Maya. -> {"facts":[{"act":"correct","text":"Your daughter is called Mia.","kind":"relation","subject":"self","attribute":"child","value":"Mia","insteadOf":"Maya","from":null,"to":null}]}
How tall is the Eiffel Tower? -> {"facts":[]}
lol that's funny -> {"facts":[]}`;

export const extractMemories = defineTask<ExtractMemoriesInput, ExtractedMemories>({
  name: 'extract-memories',
  standsFor: ['mgm'],
  version: '3',
  schema: ExtractedMemories,
  maxTokens: 600,
  messages: ({ dialogue, message, known, date, fence }) => {
    const before = writeDialogue(dialogue, { messages: 4, characters: 300 });
    const data = [
      `Known already:\n${known.length === 0 ? '(none)' : known.map((sentence) => `- ${sentence}`).join('\n')}`,
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
          `Write the facts. ${ONE_LINE_OF_JSON}`,
        ].join('\n\n'),
      },
    ];
  },
  // Whoever asks has the grammar beside it (model-extractor.ts), which needs more than this input.
  fallback: () => ({ facts: [] }),
});
