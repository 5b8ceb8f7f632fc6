/** The faults of a reply that can be seen without understanding it; a model sees more. */
import { repeatedOf, wordsIn } from '../../best-of/repetition.js';
import { isTelling, wordsOf } from '../../composer/words/telling-words.js';
import { stem } from '../../composer/words/stem.js';
import type { DialogueMessage } from '../../prompt.js';

export const FAULTS = [
  'off-topic',
  'nonsense',
  'ignores-the-message',
  'repeats-itself',
  'rude-or-unsafe',
  'contradicts-memory',
  'claims-to-be-human',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface JudgedReply {
  dialogue: DialogueMessage[];
  message: string;
  reply: string;
}

/** Share of a reply's runs of four words that were said before, or that it says twice. */
const REPEATS = 0.4;
const HUMAN =
  /\b(?:i am|i'm) (?:an? )?(?:human|real person|man|woman|boy|girl)\b|\bmy (?:wife|husband|kids?|children|mother|father|mum|mom|dad|childhood|body)\b|\bi (?:was born|grew up|went to school|ate|slept|am married)\b/i;
/** Says that there is no answer, or asks back: the question was not ignored. */
const OWNS_UP =
  /\b(?:i (?:do not|don't|can't|cannot|could not|couldn't)|not sure|no idea|nothing|sorry|unfortunately|which|what|who|where|do you|did you|are you)\b/i;
/** A figure, yes, no or a name answers without a word of the question. */
const SAYS_SO = /\d|\byes\b|\bno\b/i;
const NAMES = /(?<=[\p{L},] )(?!I\b)\p{Lu}/u;

export function findFaults({ dialogue, message, reply }: JudgedReply): Fault[] {
  const said = dialogue.filter(({ role }) => role === 'assistant').map(({ text }) => text);
  const faults: Fault[] = [];
  if (isNonsense(reply)) faults.push('nonsense');
  if (repeatedOf(reply, []) > REPEATS || repeatedOf(reply, said) > REPEATS) faults.push('repeats-itself');
  if (ignoresQuestion(message, reply)) faults.push('ignores-the-message');
  if (HUMAN.test(reply)) faults.push('claims-to-be-human');
  return faults;
}

function isNonsense(reply: string): boolean {
  return wordsIn(reply).length === 0 || /(?<mark>\S)\k<mark>{9}/u.test(reply);
}

function ignoresQuestion(message: string, reply: string): boolean {
  if (!/\?\s*$/u.test(message) || OWNS_UP.test(reply)) return false;
  const asked = wordsOf(message).filter(isTelling).map(stem);
  const answered = new Set(wordsOf(reply).map(stem));
  if (SAYS_SO.test(reply) || NAMES.test(reply)) return false;
  return asked.length >= 2 && asked.every((word) => !answered.has(word));
}
