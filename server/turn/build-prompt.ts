/**
 * Composes the prompt under the generator's token budget. What gives way first: the oldest dialogue, then the
 * weakest passages, then the weakest memories; never the best passage, the persona or the last message.
 */
import type { z } from 'zod';
import type { Passage, Prompt } from '../../generator/index.js';
import type { BuildPromptDetail } from '../../protocol/trace/build-prompt.js';

export interface BuiltPrompt {
  prompt: Prompt;
  detail: z.infer<typeof BuildPromptDetail>;
}

/** Tokens that a chat template spends on each message, rounded up. */
const TOKENS_PER_MESSAGE = 8;

/** `parts` is all there is to say, memories and passages best first; the prompt is as much of it as fits. */
export function buildPrompt(parts: Prompt, tokenBudget: number): BuiltPrompt {
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
  const passageText = (passage: Passage): string => `${passage.title}\n${passage.text}`;
  // The best passage is paid for before the memories, so that they give way to it.
  const best = take(parts.passages.slice(0, 1), passageText, 1);
  const memories = take(parts.memories, (memory) => memory, 0);
  const passages = [...best, ...take(parts.passages.slice(1), passageText, 0)];
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
 * Tokens, estimated as a third of the UTF-8 length: English averages four bytes a token, Chinese three bytes a
 * character and at most one token with the large vocabularies of today. Older ones, and digits, code or rare
 * scripts with any, can take up to three times as many; the tests hold what was counted.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text, 'utf8') / 3);
}
