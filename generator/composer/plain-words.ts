/**
 * What must be said in plain words, whatever wit goes with it: that it is a program, where it is asked of a life of
 * its own; that it cannot, where it is asked to do what it has no means for.
 */
import type { ActName, DialogueAct } from './dialogue-act.js';
import type { PhraseSet } from './phrases/phrase-bank.js';
import { maybe, openWith } from './plan.js';
import type { Plan } from './plan.js';

const OF_ITS_LIFE: readonly ActName[] = [
  'ask-life',
  'ask-human',
  'ask-gender',
  'ask-age',
  'ask-where',
  'ask-self',
];
const TO_DO: readonly ActName[] = ['ask-task', 'ask-now'];

const SAYS_WHAT_IT_IS =
  /\b(?:programs?|software|bot|machine|chatbot)\b|\bno (?:body|person|human|feelings|life)\b|\bnot (?:a person|human)\b|\b(?:nobody|no one) (?:is|here|there)\b/i;
const SAYS_IT_CANNOT =
  /\b(?:can't|cannot|can not|not able|unable|beyond (?:me|the|what|a|my)|(?:do|does)n't|more than this voice)\b/i;

/** The plan with the plain words before its answer; undefined where the answer has them. */
export function withPlainWords(plan: Plan, text: string, act: DialogueAct): Plan | undefined {
  const set = plainWordsFor(plan, text, act);
  if (set === undefined) return undefined;
  return { ...plan, moves: plan.moves.toSpliced(openWith(act).length, 0, maybe(set)) };
}

function plainWordsFor({ basis }: Plan, text: string, { name, detail }: DialogueAct): PhraseSet | undefined {
  const isOwn = basis === 'phrases' || basis === 'bank' || basis === 'topic';
  if (isOwn && OF_ITS_LIFE.includes(name) && !SAYS_WHAT_IT_IS.test(text)) return 'plainly.program';
  const isDone = basis === 'bank' && detail === 'tell';
  return isOwn && !isDone && TO_DO.includes(name) && !SAYS_IT_CANNOT.test(text)
    ? 'plainly.cannot'
    : undefined;
}
