/**
 * What is known of the visitor: the memories that the prompt brings, and what they said in this conversation, each
 * as it is said to them. What was said last stands last, and wins over what it contradicts.
 */
import type { Prompt } from '../../prompt.js';
import { findVisitorName } from '../recognition/visitor-name.js';
import { stemsOf } from '../words/telling-words.js';
import { correctionIn, putRight } from './corrections.js';
import type { Correction } from './corrections.js';
import { factOfShortAnswer, putRightAtTheEnd } from './short-answers.js';
import { memoryToSecondPerson, ownWordsToSecondPerson } from './second-person.js';

export interface KnownFact {
  /** In the second person, without a full stop: "you have a dog named Max". */
  text: string;
  from: 'memory' | 'dialogue';
  known: ReadonlySet<string>;
  /** What the talk was about when it was said: the question it answered, the sentence before it. */
  context: ReadonlySet<string>;
}

const NAME_IN_MEMORY =
  /^(?:(?:the )?(?:visitor|user|person)(?:'s|’s)? (?:first )?name is|(?:the )?(?:visitor|user|person) is (?:called|named)|(?:my|their|his|her)? ?name(?: is|:)|(?:is )?(?:called|named)|goes by|i am called|i'm called) (?<name>\p{L}[\p{L}'’-]+)/iu;

export function collectFacts(prompt: Prompt): KnownFact[] {
  const visitorName = prompt.memories
    .map((memory) => NAME_IN_MEMORY.exec(memory.trim())?.groups?.['name'])
    .find((name) => name !== undefined);
  const memories = prompt.memories
    .filter((memory) => memory.trim() !== '')
    // The best stands first in a prompt and the latest last here; of equals the last is preferred.
    .toReversed()
    .map((memory) => factOf(memoryFact(memory.trim(), visitorName), 'memory'));
  return factsOfDialogue(prompt, memories);
}

/** The latest fact that a correction is of, put right and moved to the end. */
export function correctFacts(facts: readonly KnownFact[], correction: Correction): KnownFact[] | undefined {
  const at = facts.findLastIndex(({ text }) => putRight(text, correction) !== undefined);
  const wrong = facts[at];
  const right = wrong === undefined ? undefined : putRight(wrong.text, correction);
  if (wrong === undefined || right === undefined) return undefined;
  const isStillSaid = (text: string) => text === wrong.text;
  return [...facts.filter(({ text }) => !isStillSaid(text)), factOf(right, 'dialogue', [...wrong.context])];
}

function memoryFact(memory: string, visitorName: string | undefined): string {
  const name = NAME_IN_MEMORY.exec(memory)?.groups?.['name'];
  const isOwnName = name !== undefined && new RegExp(`${name}\\W*$`).test(memory);
  return isOwnName ? `your name is ${name}` : memoryToSecondPerson(memory, visitorName);
}

function factOf(text: string, from: KnownFact['from'], context: readonly string[] = []): KnownFact {
  return { text, from, known: new Set(stemsOf(text)), context: new Set(context) };
}

function factsOfDialogue({ dialogue }: Prompt, memories: readonly KnownFact[]): KnownFact[] {
  let facts: KnownFact[] = [...memories];
  let before: readonly string[] = [];
  for (const [index, { role, text }] of dialogue.entries()) {
    if (role !== 'user') continue;
    const previous = dialogue[index - 1];
    const asked = stemsOf(previous?.role === 'assistant' ? questionIn(previous.text) : '');
    const correction = correctionIn(text);
    const corrected = correction === undefined ? undefined : correctFacts(facts, correction);
    if (corrected !== undefined) {
      facts = corrected;
      continue;
    }
    const last = facts.at(-1);
    const amended = last?.from === 'dialogue' ? putRightAtTheEnd(text, last.text) : undefined;
    if (amended !== undefined) {
      facts = [...facts.slice(0, -1), factOf(amended, 'dialogue')];
      continue;
    }
    const short =
      previous?.role === 'assistant' ? factOfShortAnswer(text, questionIn(previous.text)) : undefined;
    if (short !== undefined) {
      facts.push(factOf(short, 'dialogue'));
      continue;
    }
    const name = nameIn(text);
    if (name !== undefined) facts.push(factOf(`your name is ${name}`, 'dialogue'));
    for (const clause of clausesOf(text)) {
      const turned = ownWordsToSecondPerson(clause);
      if (turned === undefined) continue;
      // "She is a vet" is about whom the sentence before it named.
      const context: readonly string[] = POINTS_BACK.test(clause) ? before : asked;
      facts.push(factOf(turned, 'dialogue', context));
      before = POINTS_BACK.test(clause) ? [...before, ...stemsOf(clause)] : stemsOf(clause);
    }
  }
  return facts;
}

const BARE_NAME =
  /^(?:hi|hello|hey|yo|hiya)(?: there)?[,!. ]+(?:i'?m|i am|this is|it'?s) (?<name>\p{L}{2,20})[.!]*$/iu;
const NO_NAME =
  /^(?:sad|tired|bored|fine|good|ok|okay|back|here|new|great|well|ill|sick|angry|lost|happy|busy|hungry|home|not|so|very|a|an|the|me|just|lonely|alone|late|early|cold|hot|old|young|done|ready|curious|confused)$/i;

const NAME_HERE = /^(?:(?:[Hh]i|[Hh]ello|[Hh]ey)[,!. ]+)?(?<name>\p{Lu}\p{Ll}{2,20}) here[.!]*$/u;

/** "hi im sam" too, where a name can be told by its place alone. */
function nameIn(text: string): string | undefined {
  const bare = BARE_NAME.exec(text.trim())?.groups?.['name'];
  if (bare !== undefined && !NO_NAME.test(bare)) return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
  return NAME_HERE.exec(text.trim())?.groups?.['name'] ?? findVisitorName(text);
}

const POINTS_BACK = /^(?:our group is|he|she|it|they|his|her|its|their|this|that)(?:'s|'re)?\b/i;

function questionIn(text: string): string {
  return text.split(/(?<=[.?!])\s+/).findLast((sentence) => sentence.endsWith('?')) ?? '';
}

const OPENING =
  /^(?:(?:well|yes|yeah|no|oh|ok|okay|and|but|so|also|anyway|actually|hi|hello|hey|hi there|hello there|good morning|good evening|btw|by the way|just so you know|fyi|thanks|please remember that|remember that|remember|note that|i told you that|i said that|i think|let me tell you|correction|wait|sorry|oops|rather|i mean|guess what)[,!.:;]? +)+/i;
const ASKS =
  /\?|^(?:who|what|when|where|why|how|which|do|does|did|is|are|can|could|would|will|should|have|has|tell me|show me|give me|write|explain|translate)\b/i;

/** Statements, one thing each: "My name is Ana and I live in Leeds" is two. */
function clausesOf(message: string): string[] {
  return message
    .replace(/[’‘`´]/g, "'")
    .split(/(?<=[.!…])\s+|(?<=\?)\s*|\n+|[;]\s+/)
    .map((sentence) => sentence.replace(OPENING, ''))
    .filter((sentence) => !ASKS.test(sentence))
    .flatMap((sentence) =>
      sentence.split(
        /,? (?:and|but) (?=(?:i|i'm|i've|my|we|our|he|she|it)\b)|, (?=(?:i|i'm|my|we|he|he's|she|she's|it's|they|they're)\b)/i,
      ),
    )
    .map((clause) => clause.trim().replace(/^(?:we're|we are) called /i, 'our group is called '))
    .filter((clause) => clause.split(' ').length > 1 && clause.length < 300);
}
