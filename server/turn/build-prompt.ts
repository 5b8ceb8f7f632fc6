/**
 * Composes the prompt under the generator's token budget. What gives way first: the oldest dialogue, then the
 * weakest passages, then the weakest memories; never the best passage, the persona or the last message.
 */
import type { z } from 'zod';
import type { DialogueMessage, Passage, Persona, Prompt } from '../../generator/index.js';
import type { BuildPromptDetail } from '../../protocol/trace/build-prompt.js';

export interface PromptParts {
  persona: Persona;
  /** Oldest first, without the last message. */
  dialogue: DialogueMessage[];
  date: string;
  /** Best first. */
  memories: string[];
  /** Best first. */
  passages: Passage[];
  fence: string;
  message: string;
  locale: string;
}

export interface BuiltPrompt {
  prompt: Prompt;
  detail: z.infer<typeof BuildPromptDetail>;
}

/** Tokens that a chat template spends on each message, rounded up. */
const TOKENS_PER_MESSAGE = 8;

export function buildPrompt(parts: PromptParts, tokenBudget: number): BuiltPrompt {
  const costOf = (text: string): number => estimateTokens(text) + TOKENS_PER_MESSAGE;
  let left = tokenBudget - costOf(parts.persona.instructions) - costOf(parts.message) - costOf(parts.date);

  const take = <T>(items: T[], text: (item: T) => string, always: number): T[] => {
    const taken: T[] = [];
    for (const item of items) {
      const cost = costOf(text(item));
      if (cost > left && taken.length >= always) break;
      left -= cost;
      taken.push(item);
    }
    return taken;
  };
  const memories = take(parts.memories, (memory) => memory, 0);
  const passages = take(parts.passages, (passage) => `${passage.title}\n${passage.text}`, 1);
  const dialogue = take(parts.dialogue.toReversed(), (message) => message.text, 0).reverse();

  return {
    prompt: { ...parts, memories, passages, dialogue },
    detail: {
      tokens: tokenBudget - left,
      tokenBudget,
      dialogueMessages: dialogue.length,
      droppedMessages: parts.dialogue.length - dialogue.length,
      memories: memories.length,
      passages: passages.length,
    },
  };
}

/**
 * Tokens, on the safe side for any tokenizer: English averages about four bytes a token, Chinese three bytes a
 * character and about one token; a third of the UTF-8 length covers both.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text, 'utf8') / 3);
}

/** The day as the visitor's calendar shows it, for example "Tuesday, 24 November 2026". */
export function visitorDate(now: number, timeZone: string): string {
  const format = (zone: string): string =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: zone,
    }).format(now);
  try {
    return format(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return format('UTC'); // a zone that this ICU does not know
    throw error;
  }
}
