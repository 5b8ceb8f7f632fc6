/**
 * The built-in voice: a planner without weights, network or state. It recognises what the visitor does, plans an
 * answer to it, and words it as it has not been worded in this conversation. It speaks word by word at a pace that
 * can be read along with.
 */
import { systemClock } from '../clock.js';
import type { Clock } from '../clock.js';
import type { Generator, GeneratorPart } from '../generator.js';
import type { Prompt } from '../prompt.js';
import type { DialogueAct } from './dialogue-act.js';
import { planReply } from './plan.js';
import { realise } from './realise.js';
import { recogniseAct } from './recognition/recognise-act.js';
import { readSaidBefore } from './said-before.js';
import { createSeededRandom } from './seeded-random.js';

export interface ComposerOptions {
  /** Milliseconds from word to word; 0 says everything at once. */
  pace?: number;
  clock?: Clock;
}

const READABLE_PACE_MS = 40;
/** Raised whenever the same prompt may get another answer. */
const VERSION = '1';
const PROMPT_TOKEN_BUDGET = 32_000;

export interface ComposedReply {
  act: DialogueAct;
  text: string;
}

/** The whole reply to a prompt; the same prompt gets the same one. */
export function composeReply(prompt: Prompt): ComposedReply {
  const act = recogniseAct(prompt);
  const random = createSeededRandom(`${prompt.fence} ${prompt.dialogue.length} ${prompt.message}`);
  return { act, text: realise(planReply(act, prompt), { said: readSaidBefore(prompt), random }) };
}

export function createComposer({
  pace = READABLE_PACE_MS,
  clock = systemClock,
}: ComposerOptions = {}): Generator {
  return {
    identity: { kind: 'composer', model: null, version: VERSION },
    promptTokenBudget: PROMPT_TOKEN_BUDGET,
    generate: (prompt, { signal }) => speak(prompt, { signal, pace, clock }),
    close: async () => {},
  };
}

async function* speak(
  prompt: Prompt,
  { signal, pace, clock }: { signal: AbortSignal; pace: number; clock: Clock },
): AsyncGenerator<GeneratorPart, void, undefined> {
  signal.throwIfAborted();
  const { act, text } = composeReply(prompt);
  yield { type: 'act', act: act.detail === null ? act.name : `${act.name}:${act.detail}` };
  for (const [index, word] of (text.match(/\S+\s*/g) ?? []).entries()) {
    if (index > 0 && pace > 0) await clock.wait(pace, signal);
    signal.throwIfAborted();
    yield { type: 'text', text: word };
  }
  signal.throwIfAborted();
  yield { type: 'stop', reason: 'stop' };
}
