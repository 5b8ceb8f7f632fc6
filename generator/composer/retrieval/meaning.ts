/**
 * Likeness by meaning, through an embedder that is handed in. The cues are embedded once, when the first message
 * comes; vectors need not be of unit length.
 */
import { cueTexts } from './find-exchange.js';
import type { Meaning } from './find-exchange.js';

export type Embed = (texts: string[]) => Promise<Float32Array[]>;

export function createMeaningFinder(embed: Embed): (message: string) => Promise<Meaning> {
  let cues: Promise<Float32Array[]> | undefined;
  return async (message) => {
    cues ??= embed(cueTexts());
    const kept = cues;
    // A failure is not kept: the next message asks again.
    kept.catch(() => {
      if (cues === kept) cues = undefined;
    });
    const [[vector], known] = await Promise.all([embed([message]), kept]);
    return (cue) => cosine(vector, known[cue]);
  };
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}
