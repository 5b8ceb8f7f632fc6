/** What every Embedder promises (embedding/embedder.ts), asked of each implementation by its own test. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../embedding/index.js';
import { dot } from '../../embedding/index.js';

export interface EmbedderUnderTest {
  embedder: Embedder;
  /** Takes down what the embedder was tested on. */
  end: () => Promise<void>;
}

const signal = new AbortController().signal;
const TEXTS = ['I love football.', 'Have you seen the new film?', '', 'サッカーが好き 👋🏽', 'a \ud800 half'];
/** More than one batch of any implementation. */
const MANY = Array.from({ length: 150 }, (_, i) => `text number ${i}`);

export function describeEmbedderContract(name: string, make: () => Promise<EmbedderUnderTest>): void {
  describe(`${name}, as an embedder`, () => {
    let tested: EmbedderUnderTest;
    beforeAll(async () => {
      tested = await make();
    });
    afterAll(async () => {
      await tested.embedder.close();
      await tested.end();
    });

    it('gives each text one vector of its dimension and of length 1', async () => {
      const vectors = await tested.embedder.embed(TEXTS, { signal });
      expect(vectors).toHaveLength(TEXTS.length);
      for (const [i, vector] of vectors.entries()) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(tested.embedder.dimension ?? -1);
        expect(dot(vector, vector)).toBeCloseTo(TEXTS[i] === '' ? 0 : 1, 4);
      }
    });

    it('gives a text without anything in it the zero vector, also when it comes alone', async () => {
      const [empty, white] = await tested.embedder.embed(['', ' \n\t '], { signal });
      expect(empty?.every((value) => value === 0)).toBe(true);
      expect(white?.every((value) => value === 0)).toBe(true);
      expect(empty).toHaveLength(tested.embedder.dimension ?? -1);
    });

    it('keeps the order of many texts, and gives a text the same vector alone as among others', async () => {
      const together = await tested.embedder.embed(MANY, { signal });
      for (const i of [0, 1, 63, 64, 100, 149]) {
        const [alone] = await tested.embedder.embed([MANY[i] ?? ''], { signal });
        expect(dot(alone ?? new Float32Array(), together[i] ?? new Float32Array())).toBeCloseTo(1, 4);
      }
      const [first = new Float32Array(), second = new Float32Array()] = together;
      expect(dot(first, second)).toBeLessThan(0.99999);
    });

    it('gives no vector for no text', async () => {
      expect(await tested.embedder.embed([], { signal })).toEqual([]);
    });

    it('says what it is', () => {
      expect(tested.embedder.identity.model).not.toBe('');
      expect(['builtin', 'openai', 'transformers']).toContain(tested.embedder.identity.kind);
    });

    it("throws the signal's reason when it is aborted already", async () => {
      const reason = new Error('not any more');
      await expect(tested.embedder.embed(['hello'], { signal: AbortSignal.abort(reason) })).rejects.toBe(
        reason,
      );
    });

    it('may be closed twice', async () => {
      const other = await make();
      await other.embedder.close();
      await other.embedder.close();
      await other.end();
    });
  });
}
