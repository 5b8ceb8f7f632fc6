import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { combineTurns, createBuiltInEmbedder, dot, wordsOf } from '../../embedding/index.js';
import { readWeights } from '../../embedding/built-in/weights.js';
import { describeEmbedderContract } from '../contract/embedder.contract.js';

const FILE = new URL('../../embedding/model/encoder.bin', import.meta.url);
const signal = new AbortController().signal;
const embedder = createBuiltInEmbedder();

async function similarity(a: string, b: string): Promise<number> {
  const [one, other] = await embedder.embed([a, b], { signal });
  return dot(one ?? new Float32Array(), other ?? new Float32Array());
}

describeEmbedderContract('the built-in encoder', async () => ({
  embedder: createBuiltInEmbedder(),
  end: async () => {},
}));

describe('the built-in encoder', () => {
  it('is at most 8 MB', () => {
    expect(readFileSync(FILE).length).toBeLessThanOrEqual(8_000_000);
  });

  it('finds a text about the same thing nearer, though no word is the same', async () => {
    const near = await similarity(
      'Do you watch football?',
      'My favorite quarterback plays for the Patriots.',
    );
    const far = await similarity(
      'Do you watch football?',
      'She released that album when I lived in Chicago.',
    );
    expect(near).toBeGreaterThan(far + 0.1);
  });

  it('finds a name that nobody ever said again, and its plural', async () => {
    const far = await similarity('Zorblaxian engines', 'Quendrimal teapots');
    expect(await similarity('Zorblaxian engines', 'the zorblaxian')).toBeGreaterThan(far + 0.3);
    expect(await similarity('zorblaxian', 'zorblaxians')).toBeGreaterThan(far + 0.1);
  });

  it('works on scripts without spaces, by their characters', async () => {
    const near = await similarity('我喜欢看足球比赛', '昨天的足球比赛很好看');
    expect(near).toBeGreaterThan((await similarity('我喜欢看足球比赛', '今天晚饭吃面条')) + 0.1);
  });

  it('takes spelling in capitals, wide letters and curly apostrophes as the same', async () => {
    expect(await similarity('DON’T ＰＡＮＩＣ', "don't panic")).toBeCloseTo(1, 5);
  });

  it('weighs the last turn of a dialogue most', async () => {
    const [film, ball] = await embedder.embed(['I like films', 'I like football'], { signal });
    const dialogue = combineTurns([film ?? new Float32Array(), ball ?? new Float32Array()]);
    expect(dot(dialogue, ball ?? new Float32Array())).toBeGreaterThan(
      dot(dialogue, film ?? new Float32Array()),
    );
    expect(dot(dialogue, dialogue)).toBeCloseTo(1, 5);
  });

  it('does not grow slow with what somebody pastes', () => {
    expect(wordsOf('word '.repeat(1_000_000))).toEqual([{ text: 'word', count: 1600 }]);
  });

  it('refuses a file that is damaged, cut short, or another one', () => {
    const file = readFileSync(FILE);
    const damaged = Buffer.from(file);
    damaged[file.length - 1] = (damaged[file.length - 1] ?? 0) ^ 1;
    expect(() => readWeights(damaged)).toThrow('its bytes are not those of its checksum');
    expect(() => readWeights(file.subarray(0, 1_000_000))).toThrow('bytes, not');
    expect(() => readWeights(file.subarray(0, 20))).toThrow('its header is cut short');
    expect(() => readWeights(Buffer.from('GIF89a, not weights'))).toThrow('it does not begin with PARLEYEN');
  });
});
