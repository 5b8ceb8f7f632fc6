/**
 * Every answer that a message could get, best first: what somebody in danger needs, what was told or read, the
 * exchange of the bank that fits, the topic or the person under discussion, and at last the phrases of the act,
 * which always exist. The first that can be said without repeating anything is said.
 */
import type { Prompt } from '../prompt.js';
import { calculate } from './calculate.js';
import type { DialogueAct } from './dialogue-act.js';
import { planFromBank } from './plan-from-bank.js';
import {
  planCorrection,
  planFromFacts,
  planGoodbye,
  planReturning,
  planUnknownFact,
} from './plan-from-facts.js';
import { planFromPassages, planSilentPassages } from './plan-from-passages.js';
import { must, planOf, planReply } from './plan.js';
import type { Plan } from './plan.js';
import { collectFacts } from './recall/known-facts.js';
import type { Meaning } from './retrieval/meaning.js';

/** Said as the act has it, whatever else could be found. */
const AS_IT_STANDS: readonly DialogueAct['name'][] = [
  'danger',
  'other-language',
  'wordless',
  'ask-model',
  'complaint',
];

export function* planAnswers(act: DialogueAct, prompt: Prompt, meaning?: Meaning): Generator<Plan> {
  const isOpening = prompt.message.trim() === '';
  if (isOpening || !AS_IT_STANDS.includes(act.name)) yield* planBeyondPhrases(act, prompt, meaning);
  yield planReply(act, prompt);
}

function* planBeyondPhrases(act: DialogueAct, prompt: Prompt, meaning: Meaning | undefined): Generator<Plan> {
  const facts = collectFacts(prompt);
  yield* planReturning(act, prompt, facts);
  yield* planGoodbye(act, facts);
  yield* planCorrection({ act, prompt, facts });
  yield* planFromFacts({ act, prompt, facts });
  yield* planFromPassages(act, prompt, meaning);
  yield* planUnknownFact({ act, prompt, facts });
  yield* planCalculation(act, prompt);
  yield* planSilentPassages(act, prompt);
  yield* planFromBank(act, prompt, meaning);
}

function* planCalculation({ name }: DialogueAct, { message }: Prompt): Generator<Plan> {
  if (name !== 'ask-task' && name !== 'ask-fact' && name !== 'statement') return;
  const calculation = calculate(message);
  if (calculation === undefined) return;
  const { sum, result } = calculation;
  yield result === null
    ? planOf([must('calculated.nothing')], { basis: 'calculation' })
    : planOf([must('calculated')], { basis: 'calculation', slots: { sum, result } });
}
