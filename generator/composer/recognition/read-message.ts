/**
 * A message as the patterns want it: sentences in lower case, spelt out ("what's" as "what is"), without
 * punctuation, articles and fillers, with typing errors in key words put right. The words as written stay beside
 * it, because names and evidence are shown.
 */
import { correctTypo } from './correct-typo.js';

export interface Sentence {
  /** As it was written. */
  text: string;
  /** As it is matched. */
  words: string;
  isQuestion: boolean;
}

const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ["what's", 'what is'],
  ['whats', 'what is'],
  ['wats', 'what is'],
  ['wat', 'what'],
  ["who's", 'who is'],
  ['whos', 'who is'],
  ["where's", 'where is'],
  ["how's", 'how is'],
  ['hows', 'how is'],
  ["it's", 'it is'],
  ["that's", 'that is'],
  ['thats', 'that is'],
  ["there's", 'there is'],
  ["let's", 'let us'],
  ["i'm", 'i am'],
  ['im', 'i am'],
  ["i've", 'i have'],
  ["i'd", 'i would'],
  ["i'll", 'i will'],
  ["you're", 'you are'],
  ['youre', 'you are'],
  ["you've", 'you have'],
  ['ur', 'your'],
  ['u', 'you'],
  ['ya', 'you'],
  ['r', 'are'],
  ["can't", 'can not'],
  ['cant', 'can not'],
  ['cannot', 'can not'],
  ["don't", 'do not'],
  ['dont', 'do not'],
  ["doesn't", 'does not'],
  ["didn't", 'did not'],
  ["isn't", 'is not'],
  ["aren't", 'are not'],
  ["won't", 'will not'],
  ["we're", 'we are'],
  ["they're", 'they are'],
  ["we've", 'we have'],
  ["he's", 'he is'],
  ["she's", 'she is'],
  ['doin', 'doing'],
  ['gimme', 'give me'],
  ['fav', 'favourite'],
  ['rn', 'right now'],
  ['gm', 'good morning'],
  ["shouldn't", 'should not'],
  ["wouldn't", 'would not'],
  ["couldn't", 'could not'],
  ["wasn't", 'was not'],
  ["haven't", 'have not'],
  ['good-bye', 'goodbye'],
  ['wanna', 'want to'],
  ['gonna', 'going to'],
  ['gotta', 'have to'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['thx', 'thanks'],
  ['thanx', 'thanks'],
  ['thankyou', 'thank you'],
  ['ty', 'thanks'],
  ['tysm', 'thanks'],
]);

/** Words without which a sentence means the same to the patterns. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the please really actually exactly just truly honestly basically literally simply kindly even quite ' +
    'fucking bloody damn'
  ).split(' '),
);

export function readMessage(message: string): Sentence[] {
  return readPieces(message.normalize('NFC').split(/(?<=[.?!…])\s+|\n+/));
}

/** The parts of a sentence between its commas. */
export function readClauses(sentence: string): Sentence[] {
  return readPieces(sentence.split(/,\s+/));
}

function readPieces(pieces: string[]): Sentence[] {
  return pieces
    .map((text) => ({ text: text.trim(), words: readWords(text), isQuestion: /\?\W*$/.test(text) }))
    .filter((sentence) => sentence.words !== '');
}

function readWords(text: string): string {
  const written = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}\p{M}'+*/=_-]+/gu, ' ')
    .split(' ');
  const spelt = written
    .map((word) => word.replace(/^['-]+|['-]+$/g, '').replace(/(\p{L})\1{2,}/gu, '$1'))
    .flatMap((word) => (SPELT_OUT.get(word) ?? word.replace(/'/g, '')).split(' '))
    .filter((word) => word !== '');
  const telling = spelt.filter((word) => !FILLERS.has(word));
  const corrected = (telling.length === 0 ? spelt : telling).map(correctTypo).join(' ');
  return corrected.replace(/^(?:(?:so|and|but|also|then) )+(?=\S+ )/u, '');
}
