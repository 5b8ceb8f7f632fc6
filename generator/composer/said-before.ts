/**
 * What was said already in a conversation, so that it is not said again. Sentences are compared by their letters
 * and digits alone: a comma more does not make a new one, nor does another number for the same source.
 */
import type { Prompt } from '../prompt.js';

export interface SaidBefore {
  has(text: string): boolean;
  /** Answers given so far. */
  readonly answers: number;
}

export function readSaidBefore({ persona, dialogue }: Prompt): SaidBefore {
  const own = dialogue.filter((message) => message.role === 'assistant');
  const said = new Set([persona.opener, ...own.map((message) => message.text)].flatMap(sentenceKeys));
  return {
    has: (text) => sentenceKeys(text).some((key) => said.has(key)),
    answers: own.length,
  };
}

/** A sentence ends where white space follows its mark, so that an address keeps its dots. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.?!…]["”)]?)\s+|(?<=[。？！।])\s*|\n+/u)
    .filter((sentence) => sentence.trim() !== '');
}

function sentenceKeys(text: string): string[] {
  return splitSentences(text)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/\[\d{1,3}\]/g, ' ')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
        .trim(),
    )
    .filter((key) => key !== '');
}
