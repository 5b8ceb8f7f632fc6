/**
 * What the visitor does with the last message. Sentences are recognised one by one, by patterns in a fixed order,
 * and the weightiest wins: danger before questions, questions before feelings, those before courtesies; of equals
 * the last. A courtesy at the front ("hi, who made you?") is kept beside the act it introduces. Deterministic and
 * without state, so that the trace can name the words that decided.
 */
import type { Prompt } from '../../prompt.js';
import type { ActName, DialogueAct } from '../dialogue-act.js';
import { compilePatterns } from './act-patterns.js';
import { detectLanguage } from './detect-language.js';
import { PATTERNS_ABOUT_IT } from './patterns-about-it.js';
import { PATTERNS_DANGER, PATTERNS_FEELINGS } from './patterns-feelings.js';
import { PATTERNS_REQUESTS } from './patterns-requests.js';
import { PATTERNS_SOCIAL } from './patterns-social.js';
import { readMessage } from './read-message.js';
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
  if (language !== 'en') return act({ name: 'other-language', evidence: language, detail: language });
  const readings = [...readIntroduction(prompt.message), ...readMessage(prompt.message).map(readSentence)];
  const [heaviest] = readings.toReversed().sort((a, b) => weight(a.name) - weight(b.name));
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
  const matched = match(sentence.words);
  const isCourtesy = matched === undefined || matched.name === 'greeting' || matched.name === 'thanks';
  return (isCourtesy ? readAfterCourtesy(sentence, matched) : undefined) ?? matched ?? unmatched(sentence);
}

/** "Hi, who made you": what follows the courtesy, where it weighs more. */
function readAfterCourtesy(sentence: Sentence, matched: Reading | undefined): Reading | undefined {
  for (const [courtesy, expression] of [
    ['greeting', HELLO],
    ['thanks', THANKS],
  ] as const) {
    const rest = expression.exec(sentence.words)?.groups?.['rest'];
    if (rest === undefined) continue;
    const reading = match(rest) ?? unmatched({ ...sentence, words: rest });
    if (
      matched !== undefined &&
      (reading.name === 'statement' || weight(reading.name) >= weight(matched.name))
    )
      return matched;
    const isOnlyAName = reading.name === 'statement' && rest.split(' ').length <= 2;
    return isOnlyAName
      ? { name: courtesy, evidence: sentence.words, detail: null }
      : { ...reading, courtesy };
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
    case 'backchannel':
      return 5;
    case 'greeting':
    case 'greeting-again':
      return 6;
    case 'wordless':
    case 'other-language':
      return 7;
    default:
      return 1;
  }
}
