/**
 * Vectors of single words that somebody else has learnt from far more text, in the text form of GloVe: a word a line,
 * its numbers after it with a space between, the commonest word first. Where the folder has them, training begins
 * with them. Their licence must let weights made from them be shipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../../protocol/errors.js';

export interface WordVectors {
  /** The commonest first. */
  words: string[];
  /** Numbers of each. */
  size: number;
  values: Float32Array;
}

export const WORD_VECTORS = 'text/word_vectors.txt.gz';
/** Rarer words have no row of their own, and few texts to learn from. */
const MOST_WORDS = 120_000;
const LARGEST_SIZE = 1024;

/** Undefined where the folder has none. Throws AppError INVALID_INPUT for a file of another form. */
export function findWordVectors(folder: string): WordVectors | undefined {
  const file = join(folder, WORD_VECTORS);
  if (!existsSync(file)) return undefined;
  return parseWordVectors(unzip(file), file);
}

function unzip(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8');
  } catch (cause) {
    throw new AppError('INVALID_INPUT', { message: `${file} is no file of gzip.`, cause });
  }
}

function parseWordVectors(text: string, file: string): WordVectors {
  const lines = text.split('\n', MOST_WORDS).filter((line) => line !== '');
  const size = (lines[0]?.split(' ').length ?? 0) - 1;
  if (size < 1 || size > LARGEST_SIZE) {
    throw badLine(file, 1, `a word and from 1 to ${LARGEST_SIZE} numbers after it`);
  }
  const words: string[] = [];
  const values = new Float32Array(lines.length * size);
  for (const [i, line] of lines.entries()) {
    const [word = '', ...numbers] = line.split(' ');
    const row = numbers.map(Number);
    if (word === '' || row.length !== size || !row.every(Number.isFinite) || numbers.includes('')) {
      throw badLine(file, i + 1, `a word and ${size} numbers after it`);
    }
    words.push(word);
    values.set(row, i * size);
  }
  return { words, size, values };
}

function badLine(file: string, line: number, expected: string): AppError {
  const message = `${file}, line ${line}, is not of the expected form: ${expected}, with one space between.`;
  return new AppError('INVALID_INPUT', { message });
}
