/** What the vectors beside facts promise (memory/index/vector-index.ts): a part of the suite of a store of facts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fact, FactStore, MemoryWrite, VectorSource } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { adding, factOf, superseding, wordingOf, writeOf } from '../harness/facts.js';

export interface FactStoreUnderTest {
  facts: FactStore;
  vectors: VectorSource;
  /** A person of whom nothing is remembered. */
  newOwner(): Promise<VisitorId>;
  remove(): Promise<void>;
}

const EMBEDDER = 'test/1';

export function describeFactVectors(name: string, make: () => Promise<FactStoreUnderTest>): void {
  let made: FactStoreUnderTest;
  let store: FactStore;
  let owner: VisitorId;
  const write = async (write: MemoryWrite) => {
    const { revision } = await store.load(owner);
    return store.apply(owner, { ...write, revision });
  };

  describe(`${name}, as a source of vectors`, () => {
    beforeAll(async () => {
      made = await make();
      store = made.facts;
    });
    afterAll(() => made.remove());
    beforeEach(async () => {
      owner = await made.newOwner();
    });

    const vector = (...values: number[]) => Float32Array.from(values);
    const embedded = async (facts: Fact[], vectors: Float32Array[]) =>
      write(
        writeOf(adding(...facts), {
          embedder: EMBEDDER,
          vectors: new Map(facts.map((fact, i) => [fact.id, vectors[i] ?? vector()])),
        }),
      );
    const vectorsOf = async (by = owner, embedder = EMBEDDER) => {
      const { ids, vectors } = await made.vectors.load(by, embedder);
      const dimension = ids.length === 0 ? 0 : vectors.length / ids.length;
      return Object.fromEntries(
        ids.map((id, i) => [id, [...vectors.slice(i * dimension, (i + 1) * dimension)]]),
      );
    };

    it('gives those of the embedder that is asked for, with the revision of the facts', async () => {
      const [a, b] = [factOf(), factOf()];
      await embedded([a, b], [vector(1, 0), vector(0.6, 0.8)]);
      expect(await vectorsOf()).toEqual({ [a.id]: [1, 0], [b.id]: [...vector(0.6, 0.8)] });
      expect(await vectorsOf(owner, 'test/2')).toEqual({});
      const { revision } = await store.load(owner);
      expect(await made.vectors.revision(owner)).toBe(revision);
      expect((await made.vectors.load(owner, EMBEDDER)).revision).toBe(revision);
    });

    it('says revision 0 of a person of whom nothing was ever written', async () => {
      expect(await made.vectors.revision(owner)).toBe(0);
      expect((await store.load(owner)).revision).toBe(0);
      expect(await vectorsOf()).toEqual({});
    });

    it('leaves out what is retired, and gives it again when that is undone', async () => {
      const old = factOf();
      await embedded([old], [vector(1, 0)]);
      const by = factOf({ supersedes: old.id });
      const second = writeOf([...adding(by), superseding(old, by)], {
        embedder: EMBEDDER,
        vectors: new Map([[by.id, vector(0, 1)]]),
      });
      await write(second);
      expect(await vectorsOf()).toEqual({ [by.id]: [0, 1] });
      const { revision } = await store.load(owner);
      await store.takeBack(owner, { messageId: second.messageId, revision });
      expect(await vectorsOf()).toEqual({ [old.id]: [1, 0] });
    });

    it('has none of an erased fact, nor of what a fact said before it was reworded', async () => {
      const [reworded, gone] = [factOf(), factOf()];
      await embedded([reworded, gone], [vector(1, 0), vector(0, 1)]);
      const before = wordingOf(reworded);
      const wording = { ...before, version: 2, text: 'You have a cat.' };
      await write(
        writeOf([
          { type: 'rewrite', factId: reworded.id, wording, before },
          { type: 'erase', factId: gone.id },
        ]),
      );
      expect(await vectorsOf()).toEqual({});
      await write(
        writeOf([{ type: 'rewrite', factId: reworded.id, wording: before, before: wording }], {
          embedder: EMBEDDER,
          vectors: new Map([[reworded.id, vector(0, -1)]]),
        }),
      );
      expect(await vectorsOf()).toEqual({ [reworded.id]: [0, -1] });
      await store.eraseAll(owner);
      expect(await vectorsOf()).toEqual({});
    });
  });
}
