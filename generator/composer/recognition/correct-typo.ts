/**
 * Puts right one wrong, missing, extra or swapped letter in the words that recognition turns on ("thnaks",
 * "helo"). The first letter must be right, which it nearly always is; a real word that lies one letter from a key
 * word ("tried", "whether") and an inflection of one ("humans") is left alone.
 */
import { KEY_WORDS, LOOKALIKES } from './key-words.js';

const SHORTEST = 4;
const LETTERS = [...new Set([...KEY_WORDS].map((key) => key.charAt(0)))];
const KEYS_BY_LETTER: ReadonlyMap<string, string[]> = new Map(
  LETTERS.map((letter) => [letter, [...KEY_WORDS].filter((key) => key.startsWith(letter))]),
);

export function correctTypo(word: string): string {
  if (word.length < SHORTEST || KEY_WORDS.has(word) || LOOKALIKES.has(word)) return word;
  for (const key of KEYS_BY_LETTER.get(word.charAt(0)) ?? []) {
    if (!isInflection(word, key) && isOneEditApart(word, key)) return key;
  }
  return word;
}

function isInflection(word: string, key: string): boolean {
  return word.startsWith(key) || (key.startsWith(word) && /[sdrn]$/.test(key));
}

/** Damerau-Levenshtein distance 1, without computing more. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length !== restB.length) return restA.slice(1) === restB || restA === restB.slice(1);
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || isSwap;
}
