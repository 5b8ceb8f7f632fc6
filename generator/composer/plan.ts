/**
 * What to say to an act, as a list of moves; each is one choice from a set of phrases. A move that is optional is
 * left out when everything in its set was said. Questions are asked with restraint: after two replies in a row
 * that ended with one, the next does not.
 */
import type { Prompt } from '../prompt.js';
import type { ActName, DialogueAct } from './dialogue-act.js';
import type { PhraseSet } from './phrases/phrase-bank.js';

export interface Move {
  from: PhraseSet;
  /** Where to look when everything in `from` was said. */
  orElse?: PhraseSet;
  isOptional: boolean;
}

/** What stands for {name} and the like in a phrase. */
export type Slots = Readonly<Record<string, string>>;

export interface Plan {
  moves: Move[];
  slots: Slots;
}

export function planReply(act: DialogueAct, prompt: Prompt): Plan {
  const moves = [...openWith(act), answerWith(act)];
  const question = questionAfter(act);
  if (question !== undefined && !hasAskedEnough(prompt)) moves.push(maybe(question));
  return {
    moves,
    slots: {
      name: prompt.persona.name,
      date: prompt.date,
      visitor: act.visitorName ?? '',
    },
  };
}

function answerWith(act: DialogueAct): Move {
  const from = answerTo(act);
  return isRequest(act.name)
    ? { from, orElse: 'ask-anything', isOptional: false }
    : { from, isOptional: false };
}

function maybe(from: PhraseSet): Move {
  return { from, isOptional: true };
}

function openWith({ name, courtesy }: DialogueAct): Move[] {
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
] as const;
const LANGUAGES = ['fr', 'es', 'de', 'pt', 'hi', 'zh', 'unknown'] as const;

function answerTo({ name, detail }: DialogueAct): PhraseSet {
  if (name === 'feeling') return `feeling.${oneOf(MOODS, detail)}`;
  if (name === 'ask-task') return `task.${oneOf(TASKS, detail)}`;
  if (name === 'other-language') return `language.${oneOf(LANGUAGES, detail)}`;
  return name;
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
    case 'backchannel':
      return 'question.topic';
    case 'feeling':
      return detail === 'glad' ? 'question.joy' : 'question.trouble';
    default:
      return undefined;
  }
}

const QUESTIONS_IN_A_ROW = 2;

function hasAskedEnough({ dialogue }: Prompt): boolean {
  const latest = dialogue.filter((message) => message.role === 'assistant').slice(-QUESTIONS_IN_A_ROW);
  return (
    latest.length === QUESTIONS_IN_A_ROW && latest.every((message) => message.text.trimEnd().endsWith('?'))
  );
}
