/**
 * Likeness by meaning, through an embedder that is handed in: of a message to the cues of the bank, and of a
 * question to the sentences of its passages. The cues are embedded once, in the background from the start, a few at
 * a time so that other work gets its turn; who asks before that is done waits for it, because the same prompt is to
 * get the same answer.
 */
import { splitQuestion } from '../grounding/read-question.js';
import { readPassage } from '../grounding/split-passage.js';
import type { Prompt } from '../../prompt.js';
import { cueTexts, prepareExchanges } from './find-exchange.js';

/** What is used of an embedder (embedding/embedder.ts): one vector of length 1 for each text. */
export interface MessageEmbedder {
  embed(texts: readonly string[], options: { signal: AbortSignal }): Promise<Float32Array[]>;
}

export interface Meaning {
  /** Likeness of the message to the cue with that index (cueTexts), 0 to 1. */
  cue: (index: number) => number;
  /** Likeness of a sentence of the passages to the message, less that of the average sentence. */
  sentence: (text: string) => number;
}

export interface MeaningFinder {
  /** Begins to embed the cues; what fails is begun again by the next message. */
  warmUp(): void;
  find(prompt: Prompt, signal: AbortSignal): Promise<Meaning>;
}

const TEXTS_AT_ONCE = 32;

export function createMeaningFinder(embedder: MessageEmbedder): MeaningFinder {
  const never = new AbortController().signal;
  let kept: Promise<Float32Array[]> | undefined;
  const cues = (): Promise<Float32Array[]> => {
    if (kept === undefined) {
      const begun = prepareExchanges().then(() => embedAll(embedder, cueTexts(), never));
      begun.catch(() => {
        if (kept === begun) kept = undefined;
      });
      kept = begun;
    }
    return kept;
  };
  return {
    warmUp: () => void cues(),
    find: async (prompt, signal) => {
      const sentences = prompt.passages.flatMap((passage) =>
        readPassage(passage).sentences.map(({ text }) => text),
      );
      const texts = [prompt.message, splitQuestion(prompt.message), ...sentences];
      const [vectors, known] = await Promise.all([embedAll(embedder, texts, signal), cues()]);
      const [message, question, ...read] = vectors;
      const likeness = new Map(sentences.map((text, index) => [text, dot(question, read[index])] as const));
      const average = [...likeness.values()].reduce((sum, value) => sum + value, 0) / (likeness.size || 1);
      return {
        cue: (index) => dot(message, known[index]),
        sentence: (text) => (likeness.get(text) ?? average) - average,
      };
    },
  };
}

async function embedAll(
  embedder: MessageEmbedder,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let at = 0; at < texts.length; at += TEXTS_AT_ONCE) {
    if (at > 0) await new Promise(setImmediate);
    vectors.push(...(await embedder.embed(texts.slice(at, at + TEXTS_AT_ONCE), { signal })));
  }
  return vectors;
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
