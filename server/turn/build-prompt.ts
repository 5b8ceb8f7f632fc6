/**
 * Composes the prompt under the generator's token budget. What gives way first: the oldest dialogue, then the
 * weakest passages, then the weakest memories; never the best passage, the persona or the last message. A message
 * is in it whole or not at all. Pure: the same parts and the same counter give the same prompt.
 */
import type { z } from 'zod';
import type { DialogueMessage, Passage, Prompt, TokenCounter } from '../../generator/index.js';
import type { BuildPromptDetail } from '../../protocol/trace/build-prompt.js';

export interface BuiltPrompt {
  prompt: Prompt;
  detail: z.infer<typeof BuildPromptDetail>;
}

export interface PromptBudget {
  tokenBudget: number;
  counter: TokenCounter;
}

/** Tokens that a chat template spends on each message, rounded up. */
const TOKENS_PER_MESSAGE = 8;
/** Of the sentences that generator/chat-messages.ts puts around what was remembered and read, and of its fence. */
const FRAME_TOKENS = 40;
const DATA_FRAME_TOKENS = 160;

/** `parts` is all there is to say, memories and passages best first; the prompt is as much of it as fits. */
export function buildPrompt(parts: Prompt, { tokenBudget, counter }: PromptBudget): BuiltPrompt {
  const costOf = (text: string): number => counter.count(text) + TOKENS_PER_MESSAGE;
  const hasData = parts.memories.length > 0 || parts.passages.length > 0;
  let left = tokenBudget - FRAME_TOKENS - (hasData ? DATA_FRAME_TOKENS : 0);
  for (const text of [parts.persona.instructions, parts.message, parts.date]) left -= costOf(text);

  const take = <T>(items: Iterable<T>, text: (item: T) => string, always: number): T[] => {
    const taken: T[] = [];
    for (const item of items) {
      const cost = costOf(text(item));
      if (cost > left && taken.length >= always) break; // nothing after it is counted
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
  const dialogue = take(parts.dialogue.toReversed(), ({ text }: DialogueMessage) => text, 0).reverse();

  return {
    prompt: { ...parts, memories, passages, dialogue },
    detail: {
      tokens: tokenBudget - left,
      tokenBudget,
      countedBy: counter.by,
      dialogueMessages: dialogue.length,
      droppedMessages: parts.dialogue.length - dialogue.length,
      memories: memories.length,
      passages: passages.length,
    },
  };
}
