/** Two hundred conversations of twelve turns, the same in every run. */
import { createSeededRandom, shuffle } from '../../../../generator/composer/seeded-random.js';
import type { Passage } from '../../../../generator/passage.js';
import { ASKED_PASSAGES } from '../grounded/passages.js';
import { KEPT_FACTS, STATED_FACTS } from './stated-facts.js';
import { STRANDS } from './strands.js';
import type { Kind } from './strands.js';

export interface ScriptedTurn {
  message: string;
  passages?: Passage[];
  /** What the answer must have: of a passage, cited, or of a fact that was told. */
  gold?: { text: string; from: 'passage' | 'fact'; n?: number };
}

export interface ScriptedConversation {
  kind: Kind;
  memories: string[];
  turns: ScriptedTurn[];
}

const KINDS = Object.keys(STRANDS) as Kind[];
export const CONVERSATIONS_IN_ALL = 200;
export const TURNS = 12;

export function layConversations(): ScriptedConversation[] {
  return Array.from({ length: CONVERSATIONS_IN_ALL }, (_none, index) => layConversation(index));
}

function layConversation(index: number): ScriptedConversation {
  const random = createSeededRandom(`conversation ${index}`);
  const kind = KINDS[index % KINDS.length] as Kind;
  const strands = STRANDS[kind]
    .trim()
    .split(/\n{2,}/)
    .map((strand) => strand.split('\n'));
  const chat = shuffle(strands, random)
    .flat()
    .map((message): ScriptedTurn => ({ message }));
  const stated = pick(STATED_FACTS, index);
  const kept = pick(KEPT_FACTS, index);
  const turns = [
    ...chat.slice(0, 2),
    { message: stated[0] },
    ...chat.slice(2, 4),
    askPassage(index),
    ...chat.slice(4, 5),
    { message: stated[1], gold: { text: stated[2], from: 'fact' as const } },
    ...chat.slice(5, 7),
    { message: kept[1], gold: { text: kept[2], from: 'fact' as const } },
    askPassage(index + 77),
  ];
  // What was told last wins, so the two facts must not be of one thing.
  const memories = isOfOneThing(stated[1], kept[1]) ? [] : [kept[0], 'Likes long walks'];
  return { kind, memories, turns: memories.length > 0 ? turns : turns.map(withoutKept(kept[1])) };
}

function withoutKept(question: string): (turn: ScriptedTurn) => ScriptedTurn {
  return (turn) => (turn.message === question ? { message: 'ok then' } : turn);
}

function isOfOneThing(a: string, b: string): boolean {
  const of = (text: string) => new Set(text.toLowerCase().match(/[a-z]{3,}/g));
  const things = [...of(a)].filter(
    (word) =>
      of(b).has(word) &&
      !['what', 'called', 'when', 'where', 'which', 'does', 'have', 'name', 'how'].includes(word),
  );
  return (
    things.length > 0 ||
    (/name|called/.test(a + b) && /\b(?:dog|cat|name)\b/.test(a) && /\b(?:dog|cat|pet|name)\b/.test(b)) ||
    (/live|city|town|grow|raised|from/.test(a) && /live|city|town|grow|raised|from/.test(b)) ||
    (/living|work|job|\bdo\b/.test(a) && /living|work|job|\bdo\b/.test(b)) ||
    (/language/.test(a + b) && /language|speak/.test(a) === /language|speak/.test(b)) ||
    (/eat|diet|allerg/.test(a) && /eat|diet|allerg/.test(b))
  );
}

function askPassage(index: number): ScriptedTurn {
  const at = index % ASKED_PASSAGES.length;
  const asked = ASKED_PASSAGES[at];
  const [message, text] = pick(asked?.answered ?? [], Math.floor(index / ASKED_PASSAGES.length));
  const others = [1, 3].map((step) => ASKED_PASSAGES[(at + step) % ASKED_PASSAGES.length]);
  const given = [others[0], asked, others[1]].map((passage, place) => ({
    n: place + 1,
    title: passage?.title ?? '',
    text: passage?.text ?? '',
  }));
  return { message, passages: given, gold: { text, from: 'passage', n: 2 } };
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
