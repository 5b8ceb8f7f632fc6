/**
 * Tokens of a text for a model whose vocabulary is not known. Every script has its own price for a character: the
 * vocabularies of today were made of English first, and others pay up to six times as much for a letter. The prices
 * are what cl100k_base and o200k_base ask, whichever asks more, with a little on top (tests/generator/tokens holds
 * the texts that they were measured on). Vocabularies from before 2023 ask more still: what an engine reports of
 * its prompts corrects that.
 */

/** Upper bounds of code points and what a character below them costs; ASCII is counted by words instead. */
const PRICES: readonly [below: number, tokens: number][] = [
  [0x00c0, 1], // signs of Latin-1
  [0x0250, 1], // Latin letters with marks
  [0x0370, 1.2],
  [0x0400, 1.05], // Greek
  [0x0530, 0.65], // Cyrillic
  [0x0590, 1.5],
  [0x0600, 1.25], // Hebrew
  [0x0700, 0.9], // Arabic
  [0x0900, 2],
  [0x0980, 1.27], // Devanagari
  [0x0e00, 1.6], // the other scripts of India
  [0x0e80, 1.05], // Thai
  [0x1e00, 2.5],
  [0x1f00, 1.2], // Vietnamese
  [0x2000, 2],
  [0x2070, 1], // dashes and quotation marks
  [0x2e80, 2], // arrows, figures, signs
  [0x3040, 1], // punctuation of Chinese and Japanese
  [0x3100, 1.1], // kana
  [0x3400, 2],
  [0xa000, 1.5], // Chinese characters
  [0xac00, 2.5],
  [0xd7b0, 1.38], // Hangul
  [0x10000, 1.5],
  [0x1f000, 3],
  [0x1fb00, 2.8], // emoji
];
const DEAREST = 3.5;

/** A word's first letters come with its first token. */
const WORD_LETTERS = 4;
const FURTHER_LETTER = 0.33;
/** Vocabularies hold few words with more consonants in a row than two: "Schifffahrt", "asdfgh", "hmmmm". */
const FURTHER_CONSONANT = 0.75;
const CAPITAL_INSIDE = 0.12;
const DIGIT = 1;
const SIGN = 0.8;
const LINE_FEED = 1;
/** White space before a word comes with the word. */
const FURTHER_SPACE = 0.15;

export function estimateTokens(text: string): number {
  let tokens = 0;
  let letters = 0;
  let consonants = 0;
  let spaces = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) {
      letters += 1;
      consonants = isVowel(code) ? 0 : consonants + 1;
      tokens += letters === 1 ? 1 : letters > WORD_LETTERS ? FURTHER_LETTER : 0;
      if (consonants > 2) tokens += FURTHER_CONSONANT;
      if (letters > 1 && code < 0x60) tokens += CAPITAL_INSIDE;
      spaces = 0;
      continue;
    }
    letters = 0;
    consonants = 0;
    if (code === 0x20 || code === 0x09) {
      spaces += 1;
      if (spaces > 1) tokens += FURTHER_SPACE;
      continue;
    }
    spaces = 0;
    if (code < 0x80) {
      tokens += code >= 0x30 && code <= 0x39 ? DIGIT : code === 0x0a ? LINE_FEED : SIGN;
    } else if (isHighSurrogate(code) && at + 1 < text.length) {
      tokens += priceOf(text.codePointAt(at) ?? code);
      at += 1;
    } else tokens += PRICE_OF_ROW[code >> 4] ?? DEAREST;
  }
  return Math.ceil(tokens);
}

function isAsciiLetter(code: number): boolean {
  return code < 0x80 && (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** A bit for each of a, e, i, o, u and y. */
const VOWELS = (1 << 1) | (1 << 5) | (1 << 9) | (1 << 15) | (1 << 21) | (1 << 25);

function isVowel(code: number): boolean {
  return ((VOWELS >> (code & 31)) & 1) === 1;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function priceOf(point: number): number {
  return PRICES.find(([below]) => point < below)?.[1] ?? DEAREST;
}

/** Every bound is a multiple of 16, so a row of 16 has one price. */
const PRICE_OF_ROW = Float64Array.from({ length: 0x1000 }, (_, row) => priceOf(row << 4));
