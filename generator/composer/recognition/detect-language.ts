/**
 * Which of the few languages a message is in that the built-in voice has an answer for: by its script, else by
 * function words and letters that only one of them has. Short messages decide by one strong word ("danke"), longer
 * ones need two words and more of them than English has; the page's language breaks a tie. In doubt it is English,
 * because a wrong guess would refuse somebody who can be answered.
 */
import { ENGLISH_WORDS, LETTERS, STRONG_WORDS, WORDS } from './language-words.js';
import type { KnownLanguage } from './language-words.js';

export type DetectedLanguage = 'en' | KnownLanguage | 'unknown';

export function detectLanguage(message: string, locale: string): DetectedLanguage {
  const own = withoutQuotations(message);
  const letters = own.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length > 0 && latin < letters.length / 2) return byScript(letters);
  return byWords(own.toLowerCase(), locale);
}

/** Who asks what "gracias" means does not speak Spanish. */
function withoutQuotations(message: string): string {
  const rest = message.replace(/"[^"]*"|“[^”]*”|«[^»]*»/gu, ' ');
  return /\p{L}/u.test(rest) ? rest : message;
}

function byScript(letters: string[]): DetectedLanguage {
  const has = (script: RegExp) => letters.some((letter) => script.test(letter));
  if (has(/\p{Script=Devanagari}/u)) return 'hi';
  if (has(/\p{Script=Han}/u) && !has(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u))
    return 'zh';
  return 'unknown';
}

function byWords(text: string, locale: string): DetectedLanguage {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  let best: { language: DetectedLanguage; score: number } = { language: 'en', score: 0 };
  for (const [language, known] of WORDS) {
    const strong = words.filter((word) => STRONG_WORDS.get(language)?.has(word)).length;
    const plain = words.filter((word) => known.has(word)).length;
    const letters = LETTERS.get(language)?.test(text) === true ? 1 : 0;
    const home = locale.toLowerCase().startsWith(language) && strong + plain > 0 ? 1 : 0;
    const score = plain + 2 * strong + letters + home;
    if (score > best.score) best = { language, score };
  }
  return best.score >= 2 && best.score > english ? best.language : 'en';
}
