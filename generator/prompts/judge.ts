/**
 * Which of two replies is better, for comparing voices. Models prefer what stands first, so whoever compares asks
 * twice with the replies exchanged and takes a changed mind for a tie. BlenderBot 3 had no such module.
 */
import { z } from 'zod';
import { scorePlainly } from '../best-of/plain-scorer.js';
import { defineTask } from '../model-task.js';
import type { DialogueMessage } from '../prompt.js';
import { fenceData, ONE_LINE_OF_JSON, shorten, writeDialogue } from './fenced-data.js';

export interface JudgeInput {
  /** Oldest first, without the message that was answered. */
  dialogue: DialogueMessage[];
  message: string;
  replies: { a: string; b: string };
  locale: string;
  fence: string;
}

export const Judgement = z
  .object({
    /** Before the verdict, so that a model gives the one that it has reasons for. */
    why: z.string().transform((text) => shorten(text, 300)),
    better: z.enum(['a', 'b', 'tie']),
  })
  .meta({ additionalProperties: false });
export type Judgement = z.output<typeof Judgement>;

/** Scores nearer to each other than this are a tie. */
const TIE = 0.02;

const INSTRUCTIONS = `You compare two replies of a chatbot to the last message of a person. Better is the reply that a sensible person would rather get: it answers what was asked, is true, kind and clear, keeps to the dialogue and does not repeat. Longer is not better. The order of the two means nothing.
"why": one short sentence. "better": "a", "b", or "tie" when neither is.
${ONE_LINE_OF_JSON}

Example:
Person: What do otters eat? REPLY a: Good question! REPLY b: Mostly fish and crabs. -> {"why":"b answers the question and a does not.","better":"b"}`;

export const judge = defineTask<JudgeInput, Judgement>({
  name: 'judge',
  standsFor: [],
  version: '1',
  schema: Judgement,
  maxTokens: 150,
  messages: ({ dialogue, message, replies, fence }) => {
    const before = writeDialogue([...dialogue, { role: 'user', text: message }], {
      messages: 7,
      characters: 600,
    });
    const data = [
      `Dialogue:\n${before}`,
      `REPLY a: ${shorten(replies.a, 2_000)}`,
      `REPLY b: ${shorten(replies.b, 2_000)}`,
    ];
    return [
      { role: 'system', content: INSTRUCTIONS },
      {
        role: 'user',
        content: `${fenceData(fence, data.join('\n\n'))}\n\nCompare the two replies. ${ONE_LINE_OF_JSON}`,
      },
    ];
  },
  fallback: judgeByScore,
});

function judgeByScore({ dialogue, message, replies, locale }: JudgeInput): Judgement {
  const scoreOf = (reply: string): number => scorePlainly({ dialogue, message, locale }, reply);
  const [a, b] = [scoreOf(replies.a), scoreOf(replies.b)];
  const why = `Scored by length, repetition, ending and language: a ${a.toFixed(2)}, b ${b.toFixed(2)}.`;
  return { why, better: Math.abs(a - b) < TIE ? 'tie' : a > b ? 'a' : 'b' };
}
