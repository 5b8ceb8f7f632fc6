/**
 * The best of n replies to the same prompt, drawn side by side and judged by a scorer. The visitor waits for the
 * slowest and the operator pays for all, so it is off unless somebody chose it. All of them go to the trace, where
 * pairs of better and worse can be learned from. A generator without a model writes the same each time: it passes
 * through untouched.
 */
import { AppError } from '../../protocol/errors.js';
import type { Candidate, GenerateOptions, Generator, GeneratorPart } from '../generator.js';
import type { Prompt } from '../prompt.js';
import { drawSideBySide } from './draw-side-by-side.js';
import type { Drawn } from './draw-side-by-side.js';
import { plainScorer } from './plain-scorer.js';
import type { Scorer } from './scorer.js';

export interface BestOfOptions {
  /** How many; 1 changes nothing. */
  n: number;
  scorer?: Scorer;
  /** 0 to 1, for the seeds. */
  random?: () => number;
}

/** Where nobody has set one: at 0 all would be the same. */
const TEMPERATURE = 0.8;
const SEEDS = 2 ** 31;

export function createBestOf(
  inner: Generator,
  { n, scorer = plainScorer, random = Math.random }: BestOfOptions,
): Generator {
  return {
    get identity() {
      return inner.identity;
    },
    get promptTokenBudget() {
      return inner.promptTokenBudget;
    },
    generate: (prompt, options) =>
      n <= 1 || inner.identity.model === null
        ? inner.generate(prompt, options)
        : chooseBest(prompt, { ...options, inner, n, scorer, random }),
    complete: (task, input, options) => inner.complete(task, input, options),
    close: () => inner.close(),
  };
}

type Choosing = GenerateOptions & Required<BestOfOptions> & { inner: Generator };

async function* chooseBest(
  prompt: Prompt,
  { inner, n, scorer, random, signal, sampling, onBehalfOf }: Choosing,
): AsyncGenerator<GeneratorPart, void, undefined> {
  const seed = sampling?.seed ?? Math.floor(random() * SEEDS);
  const draw = (index: number, drawSignal: AbortSignal): AsyncIterable<GeneratorPart> =>
    inner.generate(prompt, {
      signal: drawSignal,
      onBehalfOf,
      sampling: { temperature: TEMPERATURE, ...sampling, seed: (seed + index) % SEEDS },
    });
  const drawn = yield* drawSideBySide(n, draw, signal);
  const scored = await Promise.all(
    drawn.map(async (reply) => ({ reply, score: await scorer.score(prompt, reply.text) })),
  );
  signal.throwIfAborted();
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  yield { type: 'candidates', candidates: scored.map((one) => candidateOf(one, one === best)) };
  yield* best.reply.parts;
}

function candidateOf({ reply, score }: { reply: Drawn; score: number }, chosen: boolean): Candidate {
  if (Number.isFinite(score)) return { text: reply.text, score, chosen };
  throw new AppError('INTERNAL', { message: `The scorer gave ${score}; a score must be a finite number.` });
}
