/**
 * What the visitor does with the last message. Sentences are recognised one by one, by patterns in a fixed order,
 * and the weightiest wins: danger before questions, questions before feelings, those before courtesies; of equals
 * the last. A courtesy at the front ("hi, who made you?") is kept beside the act it introduces. Deterministic and
 * without state, so that the trace can name the words that decided.
 */
import type { Prompt } from '../../prompt.js';
import type { ActName, DialogueAct } from '../dialogue-act.js';
import { compilePatterns } from './act-patterns.js';
import { withManner } from './manners.js';
import { detectLanguage } from './detect-language.js';
import { PATTERNS_ABOUT_IT } from './patterns-about-it.js';
import { PATTERNS_DANGER, PATTERNS_FEELINGS } from './patterns-feelings.js';
import { PATTERNS_REQUESTS } from './patterns-requests.js';
import { PATTERNS_SOCIAL } from './patterns-social.js';
import { readClauses, readMessage } from './read-message.js';
import type { Sentence } from './read-message.js';
import { findVisitorName } from './visitor-name.js';

const PATTERNS = compilePatterns([
  ...PATTERNS_DANGER,
  ...PATTERNS_SOCIAL,
  ...PATTERNS_ABOUT_IT,
  ...PATTERNS_FEELINGS,
  ...PATTERNS_REQUESTS,
]);

const HELLO =
  /^(?:hi|hello+|hey|hiya|heya|howdy|greetings|good (?:morning|afternoon|evening|day))(?: there| again)? (?<rest>.+)$/u;
const THANKS =
  /^(?:(?:ok|okay|great|cool|perfect) )?(?:thanks|thank you|cheers)(?: (?:so much|very much|lot|again|for .{3,40}? (?:but|and)))?(?: (?:but|and|now|so))? (?<rest>.+)$/u;

const LEAD = /^(?:(?:so|and|but|well|oh|um|uh|ok|okay|also|now|then|hmm|yes|no) )+(?<rest>.+)$/u;

type Reading = Pick<DialogueAct, 'name' | 'evidence' | 'detail'> & Partial<DialogueAct>;

export function recogniseAct(prompt: Prompt): DialogueAct {
  const language = detectLanguage(prompt.message, prompt.locale);
  if (language !== 'en') {
    return act({ name: 'other-language', evidence: language, detail: withManner(language, prompt.message) });
  }
  const readings = [...readIntroduction(prompt.message), ...readMessage(prompt.message).map(readSentence)];
  const heaviest = heaviestOf(readings);
  if (heaviest === undefined) return act({ name: 'wordless', evidence: prompt.message.trim(), detail: null });
  if (heaviest.name === 'greeting' && prompt.dialogue.some((message) => message.role === 'user')) {
    return act({ ...heaviest, name: 'greeting-again' });
  }
  return act({ ...heaviest, courtesy: heaviest.courtesy ?? courtesyBeside(heaviest, readings) });
}

function readIntroduction(message: string): Reading[] {
  const visitorName = findVisitorName(message);
  return visitorName === undefined
    ? []
    : [{ name: 'introduction', evidence: message, detail: null, visitorName }];
}

function act(reading: Reading): DialogueAct {
  return { ...reading, visitorName: reading.visitorName ?? null, courtesy: reading.courtesy ?? null };
}

function readSentence(sentence: Sentence): Reading {
  const reading = readWhole(sentence);
  if (!isVague(reading.name) || !sentence.text.includes(',')) return reading;
  const clauses = readClauses(sentence.text).map(readWhole);
  const telling = clauses.filter(
    ({ name }) => !isVague(name) && (reading.name === 'statement' || weight(name) <= weight(reading.name)),
  );
  return heaviestOf(telling) ?? reading;
}

function readWhole(sentence: Sentence): Reading {
  const matched = match(sentence.words);
  return readAfterCourtesy(sentence, matched) ?? matched ?? unmatched(sentence);
}

/** Acts that a sentence falls to when nothing better is known; one of its clauses may say more. */
function isVague(name: ActName): boolean {
  return (
    name === 'statement' ||
    name === 'ask-fact' ||
    name === 'ask-self' ||
    name === 'wordless' ||
    name === 'thanks'
  );
}

/** "Hi, who made you": what follows a courtesy at the front, unless the sentence is nothing but courteous. */
function readAfterCourtesy(sentence: Sentence, matched: Reading | undefined): Reading | undefined {
  for (const [courtesy, expression] of [
    ['greeting', HELLO],
    ['thanks', THANKS],
  ] as const) {
    const rest = expression.exec(sentence.words)?.groups?.['rest'];
    if (rest === undefined) continue;
    const reading = match(rest) ?? unmatched({ ...sentence, words: rest });
    const saysMore = reading.name !== 'statement' || rest.split(' ').length > 2;
    if (matched === undefined) {
      return saysMore ? { ...reading, courtesy } : { name: courtesy, evidence: sentence.words, detail: null };
    }
    const isHeavier = reading.name !== 'statement' && weight(reading.name) < weight(matched.name);
    return isHeavier || reading.name === matched.name ? { ...reading, courtesy } : undefined;
  }
  return undefined;
}

/** "So", "and", "ok" at the front change nothing, unless a pattern knows them. */
function match(words: string): Reading | undefined {
  const whole = firstMatch(words);
  if (whole !== undefined && whole.name !== 'ask-fact') return whole;
  const rest = LEAD.exec(words)?.groups?.['rest'];
  return (rest === undefined ? undefined : firstMatch(rest)) ?? whole;
}

function firstMatch(words: string): Reading | undefined {
  for (const { act: name, detail, expression } of PATTERNS) {
    const found = expression.exec(words);
    if (found !== null) return { name, detail, evidence: found[0] };
  }
  return undefined;
}

function unmatched(sentence: Sentence): Reading {
  const name = sentence.isQuestion ? 'ask-fact' : /\p{L}/u.test(sentence.words) ? 'statement' : 'wordless';
  return { name, evidence: sentence.words, detail: null };
}

/** Of equals the last. */
function heaviestOf(readings: Reading[]): Reading | undefined {
  return readings.toReversed().sort((a, b) => weight(a.name) - weight(b.name))[0];
}

function courtesyBeside(heaviest: Reading, readings: Reading[]): DialogueAct['courtesy'] {
  const [beside] = readings.filter((reading) => reading !== heaviest);
  if (beside?.name === 'greeting' && heaviest.name !== 'greeting') return 'greeting';
  return beside?.name === 'thanks' && heaviest.name !== 'thanks' ? 'thanks' : null;
}

/** The lighter the number, the sooner it is answered. */
function weight(name: ActName): number {
  switch (name) {
    case 'danger':
      return 0;
    case 'feeling':
    case 'insult':
    case 'apology':
    case 'complaint':
    case 'introduction':
    case 'goodbye':
      return 2;
    case 'statement':
      return 3;
    case 'how-are-you':
    case 'clarify':
    case 'compliment':
      return 4;
    case 'thanks':
      return 5;
    case 'backchannel':
      return 6;
    case 'greeting':
    case 'greeting-again':
      return 7;
    case 'wordless':
    case 'other-language':
      return 8;
    default:
      return 1;
  }
}
