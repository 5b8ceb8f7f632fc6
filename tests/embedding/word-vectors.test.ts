import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encode } from '../../embedding/built-in/encoder.js';
import { readWeights } from '../../embedding/built-in/weights.js';
import { ENCODER_TRAINING, findWordVectors, trainEncoder, WORD_VECTORS } from '../../embedding/index.js';
import { centreVectors } from '../../embedding/training/centre-vectors.js';
import { dot } from '../../embedding/vectors.js';

function folderWith(text: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-vectors-'));
  mkdirSync(join(folder, 'text'));
  writeFileSync(join(folder, WORD_VECTORS), typeof text === 'string' ? gzipSync(text) : text);
  return folder;
}

/** Words in pairs: the two of a pair have nearly one vector. */
function madeUpVectors(pairs: [string, string][]): string {
  const numbers = (pair: number, other: number): string =>
    Array.from({ length: 12 }, (_, d) =>
      (Math.sin((pair + 1) * (d + 1) * 2.7) + other * 0.02).toFixed(4),
    ).join(' ');
  return pairs
    .flatMap((words, pair) => words.map((word, other) => `${word} ${numbers(pair, other)}\n`))
    .join('');
}

const PAIRS: [string, string][] = [
  ['dog', 'puppy'],
  ['car', 'truck'],
  ['rain', 'storm'],
  ['bread', 'cake'],
  ['guitar', 'violin'],
  ['river', 'lake'],
  ['doctor', 'nurse'],
  ['summer', 'winter'],
];

describe('word vectors from elsewhere', () => {
  it('are not there in most folders', () => {
    expect(findWordVectors('no-such-folder')).toBeUndefined();
  });

  it('are read, a word a line', () => {
    const vectors = findWordVectors(folderWith('the 0.5 -1 2e-1\ndog 1 2 3\n'));
    expect(vectors?.words).toEqual(['the', 'dog']);
    expect(vectors?.size).toBe(3);
    expect([...(vectors?.values ?? [])]).toEqual([0.5, -1, 0.2, 1, 2, 3].map(Math.fround));
  });

  it.each([
    [
      'a line that is cut short',
      'the 1 2\ndog 1\n',
      'line 2, is not of the expected form: a word and 2 numbers',
    ],
    ['what is no number', 'the 1 2\ndog 1 two\n', 'line 2, is not of the expected form'],
    ['a gap', 'the 1 2\ndog 1 \n', 'line 2, is not of the expected form'],
    ['nothing', '', 'line 1, is not of the expected form: a word and from 1 to 1024 numbers'],
    ['what is not compressed', Buffer.from('the 1 2\n'), 'is no file of gzip'],
  ])('are refused in words for %s', (_, text, message) => {
    expect(() => findWordVectors(folderWith(text))).toThrow(message);
  });

  it('lose what all of them share', () => {
    const vectors = findWordVectors(folderWith(madeUpVectors(PAIRS)));
    if (vectors === undefined) throw new Error('There are vectors.');
    const shifted = { ...vectors, values: vectors.values.map((value) => value + 5) };
    const [plain, moved] = [centreVectors(vectors), centreVectors(shifted)];
    for (const [i, value] of plain.entries()) expect(moved[i]).toBeCloseTo(value, 3);
  });

  it('make words alike that the training text never had', async () => {
    const wordVectors = findWordVectors(folderWith(madeUpVectors(PAIRS)));
    const sets = [{ name: 'made up', repeats: 1, dialogues: [['Yes?', 'No.', 'Why?', 'So.']] }];
    const tiny = {
      ...ENCODER_TRAINING,
      wordRows: 4096,
      pieceRows: 2048,
      learnt: 16,
      sketch: 0,
      batch: 2,
      threads: 1,
    };
    const nearestOf = async (training: typeof tiny): Promise<number> => {
      const weights = readWeights(await trainEncoder(sets, training));
      const words = PAIRS.flat();
      const vectors = words.map((word) => encode(weights, word));
      const hits = vectors.filter((vector, i) => {
        const others = vectors.map((other, j) => (i === j ? -Infinity : dot(vector, other)));
        return others.indexOf(Math.max(...others)) === (i ^ 1);
      });
      return hits.length / words.length;
    };
    expect(await nearestOf({ ...tiny, wordVectors })).toBe(1);
    expect(await nearestOf(tiny)).toBeLessThan(0.5);
  });
});
