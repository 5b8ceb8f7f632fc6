/**
 * A text as rows of the table. Every word has a row by its hash. A word that the training text rarely had has rows
 * for its letter sequences too, so that a name never seen and its plural are still alike. Scripts without spaces
 * are taken by characters and pairs of characters.
 */

export interface TableShape {
  wordRows: number;
  pieceRows: number;
}

export interface Word {
  text: string;
  count: number;
}

/** What is longer says nothing new about its subject, and the time must not grow with what somebody pastes. */
const LONGEST_TEXT = 8_000;
const LONGEST_WORD = 40;
const PIECES = { shortest: 3, longest: 5 };
/** All pieces of a word together weigh less than the word. */
const PIECE_WEIGHT = 0.6;

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|\p{N}+|\p{Extended_Pictographic}/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text with their counts, in the order of their first appearance. */
export function wordsOf(text: string): Word[] {
  const counts = new Map<string, number>();
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  const plain = text.slice(0, LONGEST_TEXT).normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'");
  for (const [run] of plain.matchAll(WORD)) {
    if (!UNSPACED.test(run)) {
      add(run.slice(0, LONGEST_WORD));
      continue;
    }
    const characters = [...run];
    for (const [i, character] of characters.entries()) {
      add(character);
      if (i > 0) add(`${characters[i - 1]}${character}`);
    }
  }
  return Array.from(counts, ([word, count]) => ({ text: word, count }));
}

/** FNV-1a over UTF-16 units, stirred, so that its low bits can be used. */
export function hash(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return stir(h);
}

/** How MurmurHash3 ends: every bit of the input changes about half of the 32 that come out. */
export function stir(input: number): number {
  let h = Math.imul(input ^ (input >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function wordRow(word: string, shape: TableShape): number {
  return hash(word) % shape.wordRows;
}

/** Rows and their weights, to be added up. */
export interface Features {
  rows: number[];
  weights: number[];
}

/** `isRare` is asked with a word's row. */
export function featuresOf(
  words: readonly Word[],
  shape: TableShape,
  isRare: (row: number) => boolean,
): Features {
  const features: Features = { rows: [], weights: [] };
  for (const { text, count } of words) {
    const row = wordRow(text, shape);
    const weight = Math.sqrt(count);
    features.rows.push(row);
    features.weights.push(weight);
    if (!isRare(row)) continue;
    const pieces = piecesOf(text);
    for (const piece of pieces) {
      features.rows.push(shape.wordRows + (hash(piece, piece.length) % shape.pieceRows));
      features.weights.push((PIECE_WEIGHT * weight) / Math.sqrt(pieces.length));
    }
  }
  return features;
}

function piecesOf(word: string): string[] {
  const marked = `<${word}>`;
  const pieces: string[] = [];
  for (let length = PIECES.shortest; length <= PIECES.longest; length++) {
    for (let i = 0; i + length <= marked.length; i++) pieces.push(marked.slice(i, i + length));
  }
  return pieces;
}
