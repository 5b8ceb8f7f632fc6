/** What a store of facts promises of taking back what a message changed: a part of its suite. */
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fact, FactStore, MemoryWrite } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { adding, factOf, MORNING, superseding, wordingOf, writeOf } from '../harness/facts.js';
import type { FactStoreUnderTest } from './fact-vectors.contract.js';

export function describeFactUndo(name: string, make: () => Promise<FactStoreUnderTest>): void {
  let made: FactStoreUnderTest;
  let store: FactStore;
  let owner: VisitorId;
  const write = async (write: MemoryWrite) => {
    const { revision } = await store.load(owner);
    return store.apply(owner, { ...write, revision });
  };
  const keep = async (...facts: Fact[]) => write(writeOf(adding(...facts)));
  const loaded = async () => (await store.load(owner)).facts;
  const search = (words: string[]) => store.searchText(owner, { words, about: 'person', history: false }, 10);
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

  describe(`${name}, as it takes back`, () => {
    beforeAll(async () => {
      made = await make();
      store = made.facts;
    });
    afterAll(() => made.remove());
    beforeEach(async () => {
      owner = await made.newOwner();
    });

    it('takes back what a message changed, and leaves what others did', async () => {
      const old = factOf();
      const said = factOf({ recordedAt: MORNING + 1 });
      await keep(old, said);
      const { facts: before } = await store.load(owner);
      const by = factOf({ supersedes: old.id, recordedAt: MORNING + 9 });
      const later = writeOf([
        ...adding(by),
        superseding(old, by),
        {
          type: 'confirm',
          factId: said.id,
          sources: [{ messageId: uuid(), conversationId: null, at: MORNING + 9 }],
          importance: 0.6,
          importanceBefore: 0.5,
        },
      ]);
      await write(later);
      const { revision } = await store.load(owner);
      expect(await store.takeBack(owner, { messageId: later.messageId, revision })).toBe('undone');
      const after = await store.load(owner);
      expect(after.facts).toEqual(before);
      expect(after.revision).toBeGreaterThan(revision);
      expect(idsOf(await search(['max']))).toHaveLength(2);
      expect(await store.findWriting(owner, later.messageId)).toMatchObject({ undone: true });
    });

    it('puts back what a fact said, and the version it had', async () => {
      const fact = factOf();
      await keep(fact);
      const before = wordingOf(fact);
      const edit = writeOf([
        {
          type: 'rewrite',
          factId: fact.id,
          wording: { ...before, version: 2, text: 'You have a cat.' },
          before,
        },
      ]);
      await write(edit);
      const { revision } = await store.load(owner);
      await store.takeBack(owner, { messageId: edit.messageId, revision });
      expect(await loaded()).toEqual([fact]);
      expect(idsOf(await search(['max']))).toEqual([fact.id]);
      expect(await search(['cat'])).toEqual([]);
    });

    it('does it once, refuses an outdated revision, and knows what was never written', async () => {
      const told = writeOf(adding(factOf()));
      await write(told);
      const { revision } = await store.load(owner);
      await keep(factOf());
      const { messageId } = told;
      expect(await store.takeBack(owner, { messageId, revision })).toBe('stale');
      expect(await loaded()).toHaveLength(2);
      const now = (await store.load(owner)).revision;
      expect(await store.takeBack(owner, { messageId, revision: now })).toBe('undone');
      expect(await store.takeBack(owner, { messageId, revision: now })).toBe('repeated');
      expect(await store.takeBack(owner, { messageId: uuid(), revision: now })).toBe('unknown');
      expect(await loaded()).toHaveLength(1);
      expect(await write(told)).toBe('repeated');
    });

    it('lists the writings of a conversation in their order, with what they changed', async () => {
      const conversationId = uuid();
      const first = writeOf(adding(factOf()), { conversationId, at: MORNING + 5 });
      const second = writeOf([], { conversationId, at: MORNING });
      await write(first);
      await write(second);
      await keep(factOf());
      const kept = { conversationId, undone: false, builtOn: false };
      expect(await store.listWritings(owner, conversationId)).toEqual([
        { ...kept, messageId: first.messageId, at: MORNING + 5, changes: first.changes },
        { ...kept, messageId: second.messageId, at: MORNING, changes: [] },
      ]);
    });

    it('says of a writing whether a later one built on it, unless that one was undone', async () => {
      const old = factOf();
      const first = writeOf(adding(old));
      await write(first);
      await keep(factOf());
      expect(await store.findWriting(owner, first.messageId)).toMatchObject({ builtOn: false });
      const by = factOf({ supersedes: old.id });
      const second = writeOf([...adding(by), superseding(old, by)]);
      await write(second);
      expect(await store.findWriting(owner, first.messageId)).toMatchObject({ builtOn: true });
      expect(await store.findWriting(owner, second.messageId)).toMatchObject({ builtOn: false });
      const { revision } = await store.load(owner);
      await store.takeBack(owner, { messageId: second.messageId, revision });
      expect(await store.findWriting(owner, first.messageId)).toMatchObject({ builtOn: false });
    });
  });
}
