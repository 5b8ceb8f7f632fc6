/**
 * What can be said of a reply without a model: whether it has a sensible length, repeats itself or the dialogue,
 * comes to an end, and is in the language of the message. From 0 to 1. It finds the broken replies; of two sound
 * ones it knows nothing.
 */
import { detectLanguage } from '../composer/recognition/detect-language.js';
import type { DetectedLanguage } from '../composer/recognition/detect-language.js';
import { ENGLISH_WORDS } from '../composer/recognition/language-words.js';
import type { Prompt } from '../prompt.js';
import { repeatedOf, wordsIn } from './repetition.js';
import type { Scorer } from './scorer.js';

export type Answered = Pick<Prompt, 'dialogue' | 'message' | 'locale'>;

const SHORT_WORDS = 4;
const LONG_WORDS = 120;
const TOO_LONG_WORDS = 400;

export const plainScorer: Scorer = { name: 'plain 1', score: scorePlainly };

export function scorePlainly({ dialogue, message, locale }: Answered, text: string): number {
  const said = dialogue.filter(({ role }) => role === 'assistant').map((one) => one.text);
  const parts = [
    { weight: 0.2, score: scoreLength(wordsIn(text).length) },
    { weight: 0.25, score: 1 - repeatedOf(text, []) },
    { weight: 0.25, score: 1 - repeatedOf(text, [...said, message]) },
    { weight: 0.1, score: endsWell(text) ? 1 : 0 },
    { weight: 0.2, score: speaksLike(message, text, locale) ? 1 : 0 },
  ];
  return parts.reduce((sum, { weight, score }) => sum + weight * score, 0);
}

/** 1 from four words to 120, then less and less. */
function scoreLength(words: number): number {
  if (words < SHORT_WORDS) return words / SHORT_WORDS;
  if (words <= LONG_WORDS) return 1;
  return Math.max(1 - (words - LONG_WORDS) / (TOO_LONG_WORDS - LONG_WORDS), 0);
}

function endsWell(text: string): boolean {
  return /[.!?…。！？।:)\]}"'”’»`*]\s*(?:\[\d{1,3}\]\s*)*$|\p{Extended_Pictographic}\s*$/u.test(text);
}

function speaksLike(message: string, text: string, locale: string): boolean {
  const asked = languageOf(message, locale);
  const spoken = languageOf(text, locale);
  return asked === 'unknown' || spoken === 'unknown' || asked === spoken;
}

/** Detection calls it English in doubt; here doubt is no fault. */
function languageOf(text: string, locale: string): DetectedLanguage {
  const language = detectLanguage(text, locale);
  if (language !== 'en') return language;
  const words = wordsIn(text);
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return english >= words.length * ENGLISH_SHARE && english > 0 ? 'en' : 'unknown';
}

const ENGLISH_SHARE = 0.15;
