/**
 * The built-in voice: a planner without weights, network or state. It recognises what the visitor does, plans an
 * answer (from passages, from what it was told, from the bank of exchanges or from its phrases), and words it as it
 * has not been worded in this conversation. It speaks word by word at a pace that can be read along with.
 */
import { answerWithoutModel } from '../complete-task.js';
import { systemClock } from '../clock.js';
import type { Clock } from '../clock.js';
import type { Generator, GeneratorPart } from '../generator.js';
import type { Prompt } from '../prompt.js';
import type { DialogueAct } from './dialogue-act.js';
import { withPlainWords } from './plain-words.js';
import { planAnswers } from './plan-answers.js';
import type { Basis } from './plan.js';
import { realise, sayNothingIsLeft } from './realise.js';
import { recogniseAsked } from './recognition/asked-of-pages.js';
import { createMeaningFinder } from './retrieval/meaning.js';
import type { Meaning, MeaningFinder, MessageEmbedder } from './retrieval/meaning.js';
import { readSaidBefore } from './said-before.js';
import { createSeededRandom } from './seeded-random.js';

export interface ComposerOptions {
  /** Milliseconds from word to word; 0 says everything at once. */
  pace?: number;
  clock?: Clock;
  /** Where it is given, exchanges and sentences are found by meaning as well as by words. */
  embedder?: MessageEmbedder;
}

const READABLE_PACE_MS = 40;
/** Raised whenever the same prompt may get another answer. */
const VERSION = '5';
const PROMPT_TOKEN_BUDGET = 32_000;

export interface ComposedReply {
  act: DialogueAct;
  text: string;
  /** Numbers of the passages that the reply cites. */
  citations: number[];
  basis: Basis;
}

/** The whole reply to a prompt; the same prompt gets the same one. */
export function composeReply(prompt: Prompt, meaning?: Meaning): ComposedReply {
  const act = recogniseAsked(prompt);
  const realisation = {
    said: readSaidBefore(prompt),
    random: createSeededRandom(`${prompt.fence} ${prompt.dialogue.length} ${prompt.message}`),
  };
  for (const plan of planAnswers(act, prompt, meaning)) {
    const answer = realise(plan, realisation);
    if (answer === undefined) continue;
    const plainer = withPlainWords(plan, answer, act);
    const text = plainer === undefined ? answer : (realise(plainer, realisation) ?? answer);
    return { act, text, citations: plan.citations, basis: plan.basis };
  }
  return { act, text: sayNothingIsLeft(realisation), citations: [], basis: 'phrases' };
}

/** What the trace and the command line show: "ask-fact:passages", "feeling:sad", "greeting". */
export function nameOfAct({ act, basis }: Pick<ComposedReply, 'act' | 'basis'>): string {
  return [act.name, act.detail, basis === 'phrases' ? null : basis].filter((part) => part !== null).join(':');
}

export function createComposer({
  pace = READABLE_PACE_MS,
  clock = systemClock,
  embedder,
}: ComposerOptions = {}): Generator {
  const finder = embedder === undefined ? undefined : createMeaningFinder(embedder);
  finder?.warmUp();
  return {
    identity: { kind: 'composer', model: null, version: VERSION },
    promptTokenBudget: PROMPT_TOKEN_BUDGET,
    generate: (prompt, { signal }) => speak(prompt, { signal, pace, clock, finder }),
    complete: answerWithoutModel,
    close: async () => {},
  };
}

interface Speaking {
  signal: AbortSignal;
  pace: number;
  clock: Clock;
  finder: MeaningFinder | undefined;
}

async function* speak(
  prompt: Prompt,
  { signal, pace, clock, finder }: Speaking,
): AsyncGenerator<GeneratorPart, void, undefined> {
  signal.throwIfAborted();
  // Found by words alone is a whole answer too, so an embedder that fails takes nothing else with it.
  const meaning = await finder?.find(prompt, signal).catch(() => undefined);
  signal.throwIfAborted();
  const reply = composeReply(prompt, meaning);
  yield { type: 'act', act: nameOfAct(reply) };
  for (const [index, word] of (reply.text.match(/\S+\s*/g) ?? []).entries()) {
    if (index > 0 && pace > 0) await clock.wait(pace, signal);
    signal.throwIfAborted();
    yield { type: 'text', text: word };
  }
  signal.throwIfAborted();
  yield { type: 'stop', reason: 'stop' };
}
