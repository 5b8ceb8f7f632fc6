import { describe, expect, it } from 'vitest';
import { ENCODER_TRAINING, readTrainingText, trainEncoder } from '../../embedding/index.js';
import { readWeights } from '../../embedding/built-in/weights.js';
import { useOf } from '../../embedding/training/hold-out.js';

const SETS = [
  {
    name: 'made up',
    repeats: 1,
    dialogues: [
      ['Do you like dogs?', 'Yes, my dog is called Rex.', 'What does Rex eat?', 'Bones and biscuits.'],
      ['Seen any film?', 'The new space film.', 'Was it good?', 'The rockets were great.'],
      ['Rain again.', 'Take an umbrella then.', '...', 'I will, thank you.'],
    ],
  },
];
const TINY = { ...ENCODER_TRAINING, wordRows: 64, pieceRows: 64, learnt: 8, sketch: 8, batch: 4, passes: 3 };

describe('training the encoder', () => {
  it('gives the same bytes for the same seed, with one thread, two, or three', async () => {
    const [first, ...others] = await Promise.all(
      [1, 1, 2, 3].map((threads) => trainEncoder(SETS, { ...TINY, threads })),
    );
    for (const other of others) expect(other.equals(first ?? Buffer.alloc(0))).toBe(true);
    const otherSeed = await trainEncoder(SETS, { ...TINY, seed: 2, threads: 1 });
    expect(otherSeed.equals(first ?? Buffer.alloc(0))).toBe(false);
  });

  it('learns: the loss falls from pass to pass', async () => {
    const lines: string[] = [];
    await trainEncoder(SETS, { ...TINY, passes: 10, threads: 1 }, (line) => lines.push(line));
    const losses = lines.flatMap((line) => /loss (\d+\.\d+)/.exec(line)?.[1] ?? []).map(Number);
    expect(losses).toHaveLength(10);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) * 0.8);
  });

  it('writes a file that describes itself', async () => {
    const { header } = readWeights(await trainEncoder(SETS, { ...TINY, threads: 1 }));
    expect(header).toMatchObject({ format: 1, learnt: 8, sketch: 8, wordRows: 64, seed: 1 });
  });

  it('says what a folder must hold when it holds nothing to train on', () => {
    expect(() => readTrainingText('no-such-folder')).toThrow('must hold at least one of text/self_dialogues');
  });

  it('keeps half of the conversations apart, always the same', () => {
    const uses = Array.from({ length: 1000 }, (_, i) => useOf(`conversation-${i}`));
    const count = (use: string): number => uses.filter((other) => other === use).length;
    expect(count('test')).toBeGreaterThan(450);
    expect(count('test')).toBeLessThan(550);
    expect(count('tune')).toBeGreaterThan(70);
    expect(useOf('conversation-1')).toBe(uses[1]);
  });
});
