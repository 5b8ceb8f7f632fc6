/**
 * What to say to an act, as a list of moves; each is one choice from a set of phrases. A move that is optional is
 * left out when everything in its set was said. Questions are asked with restraint: after two replies in a row
 * that ended with one, the next does not.
 */
import type { Prompt } from '../prompt.js';
import type { ActName, DialogueAct } from './dialogue-act.js';
import type { PhraseSet } from './phrases/phrase-bank.js';

export interface Move {
  /** A set of phrases, or whole replies out of the bank. */
  from: PhraseSet | readonly string[];
  /** Where to look when everything in `from` was said. */
  orElse?: PhraseSet;
  isOptional: boolean;
}

/** What stands for {name} and the like in a phrase. */
export type Slots = Readonly<Record<string, string>>;

export interface Plan {
  moves: Move[];
  slots: Slots;
  /** Where the answer comes from; the trace shows it beside the act. */
  basis: Basis;
  /** Numbers of the passages that it rests on. */
  citations: number[];
}

export type Basis = 'phrases' | 'bank' | 'topic' | 'passages' | 'memories' | 'dialogue' | 'calculation';

export function planReply(act: DialogueAct, prompt: Prompt): Plan {
  const moves = [...openWith(act), answerWith(act)];
  const question = questionAfter(act);
  if (question !== undefined && !hasAskedEnough(prompt)) moves.push(maybe(question));
  return planOf(moves, { slots: commonSlots(act, prompt) });
}

export function planOf(
  moves: Move[],
  { slots = {}, basis = 'phrases', citations = [] }: Partial<Omit<Plan, 'moves'>>,
): Plan {
  return { moves, slots, basis, citations };
}

function commonSlots(act: DialogueAct, { persona, date }: Prompt): Slots {
  return { name: persona.name, date, visitor: act.visitorName ?? '' };
}

function answerWith(act: DialogueAct): Move {
  const from = answerTo(act);
  if (act.name === 'other-language') return { from, orElse: plainLanguage(act.detail), isOptional: false };
  return isRequest(act.name)
    ? { from, orElse: 'ask-anything', isOptional: false }
    : { from, isOptional: false };
}

export function must(from: Move['from']): Move {
  return { from, isOptional: false };
}

export function maybe(from: Move['from']): Move {
  return { from, isOptional: true };
}

export function openWith({ name, courtesy }: DialogueAct): Move[] {
  if (courtesy === null || name === 'danger') return [];
  return [maybe(courtesy === 'greeting' ? 'courtesy.greeting' : 'courtesy.thanks')];
}

const MOODS = ['sad', 'lonely', 'tired', 'bored', 'angry', 'worried', 'unwell', 'glad'] as const;
const TASKS = [
  'translate',
  'code',
  'calculate',
  'summarise',
  'draw',
  'act',
  'look-up',
  'plan',
  'tell',
  'write',
  'see',
] as const;
const MANNERS = ['hello', 'goodbye', 'thanks', 'how', 'who'] as const;
const LANGUAGES = ['fr', 'es', 'de', 'pt', 'hi', 'zh', 'unknown'] as const;

function answerTo({ name, detail }: DialogueAct): PhraseSet {
  if (name === 'feeling') return `feeling.${oneOf(MOODS, detail)}`;
  if (name === 'ask-task') return `task.${oneOf(TASKS, detail)}`;
  if (name === 'other-language') return languageSet(detail);
  if (name === 'ask-recording' && detail === 'delete') return 'ask-recording.delete';
  if (name === 'new-subject') return 'question.topic';
  return name;
}

function plainLanguage(detail: string | null): PhraseSet {
  return `language.${oneOf(LANGUAGES, detail?.split('.')[0] ?? null)}`;
}

/** "fr" or, with what is done in it, "fr.goodbye". */
function languageSet(detail: string | null): PhraseSet {
  const [language = null, manner] = detail?.split('.') ?? [];
  const known = oneOf(LANGUAGES, language);
  return known === 'unknown' || manner === undefined
    ? `language.${known}`
    : `language.${known}.${oneOf(MANNERS, manner)}`;
}

function oneOf<T extends string>(kinds: readonly T[], detail: string | null): T {
  const kind = kinds.find((known) => known === detail);
  if (kind === undefined) throw new Error(`There are no phrases for "${detail}".`);
  return kind;
}

/** What can only be answered by saying that it cannot be done. */
function isRequest(name: ActName): boolean {
  return ['ask-fact', 'ask-now', 'ask-task', 'ask-opinion', 'ask-advice', 'ask-personal'].includes(name);
}

function questionAfter({ name, detail }: DialogueAct): PhraseSet | undefined {
  switch (name) {
    case 'greeting':
    case 'greeting-again':
    case 'how-are-you':
    case 'introduction':
      return 'question.opening';
    case 'statement':
      return 'question.more';
    case 'ask-fact':
      return 'question.curious';
    case 'backchannel':
      return 'question.topic';
    case 'feeling':
      return detail === 'glad' ? 'question.joy' : 'question.trouble';
    default:
      return undefined;
  }
}

const QUESTIONS_IN_A_ROW = 2;

export function hasAskedEnough({ dialogue }: Prompt): boolean {
  const latest = dialogue.filter((message) => message.role === 'assistant').slice(-QUESTIONS_IN_A_ROW);
  return (
    latest.length === QUESTIONS_IN_A_ROW && latest.every((message) => message.text.trimEnd().endsWith('?'))
  );
}
