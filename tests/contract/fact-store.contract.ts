/** What a FactStore and the VectorSource beside it promise (memory/fact-store.ts, memory/index/vector-index.ts). */
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fact, FactStore, MemoryWrite } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { adding, factOf, MORNING, superseding, wordingOf, writeOf } from '../harness/facts.js';
import { describeFactUndo } from './fact-undo.contract.js';
import { describeFactVectors } from './fact-vectors.contract.js';
import type { FactStoreUnderTest } from './fact-vectors.contract.js';

const EMBEDDER = 'test/1';

export function describeFactStore(name: string, make: () => Promise<FactStoreUnderTest>): void {
  describeFactVectors(name, make);
  describeFactUndo(name, make);
  describe(`${name}, as a store of facts`, () => {
    let made: FactStoreUnderTest;
    let store: FactStore;
    let owner: VisitorId;
    let other: VisitorId;

    beforeAll(async () => {
      made = await make();
      store = made.facts;
    });
    afterAll(() => made.remove());
    beforeEach(async () => {
      owner = await made.newOwner();
      other = await made.newOwner();
    });

    const write = async (write: MemoryWrite, by = owner) => {
      const { revision } = await store.load(by);
      return store.apply(by, { ...write, revision });
    };
    const keep = async (...facts: Fact[]) => write(writeOf(adding(...facts)));
    const loaded = async (by = owner) => (await store.load(by)).facts;
    const search = (words: string[], given: { about?: 'bot' | 'person'; history?: boolean } = {}) =>
      store.searchText(owner, { words, about: 'person', history: false, ...given }, 10);
    const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

    describe('writing', () => {
      it('gives back every field of a fact as it was written', async () => {
        const full = factOf({
          text: 'You “had” a trip to 東京 👋🏽; 100 % & \'"%_ sure.',
          kind: 'plan',
          attribute: 'plan',
          sources: [
            { messageId: uuid(), conversationId: null, at: MORNING - 5 },
            { messageId: uuid(), conversationId: uuid(), at: MORNING },
          ],
          trust: 0.123456,
          importance: 1,
          validFrom: MORNING,
          validTo: MORNING + 86_399_999,
          utcOffsetMinutes: -330,
          supersedes: uuid(),
          retired: { at: MORNING + 1, because: 'ended', by: null },
          lastUsedAt: MORNING + 2,
          uses: 3,
        });
        const plain = factOf({ about: 'bot', recordedAt: MORNING + 1 });
        expect(await keep(full, plain)).toBe('applied');
        expect(await loaded()).toEqual([full, plain]);
        expect(await store.find(owner, [plain.id, full.id])).toEqual([plain, full]);
      });

      it('writes a message once, whatever a second writing holds and on whatever revision', async () => {
        const first = writeOf(adding(factOf()));
        expect(await store.apply(owner, first)).toBe('applied');
        const before = await store.load(owner);
        expect(await store.apply(owner, first)).toBe('repeated');
        const second = { ...first, changes: adding(factOf()), revision: before.revision };
        expect(await store.apply(owner, second)).toBe('repeated');
        expect(await store.load(owner)).toEqual(before);
      });

      it('keeps a writing that changes nothing, so that its message is not read again', async () => {
        const nothing = writeOf([]);
        expect(await store.apply(owner, nothing)).toBe('applied');
        expect(await store.apply(owner, nothing)).toBe('repeated');
        expect(await store.findWriting(owner, nothing.messageId)).toMatchObject({
          changes: [],
          undone: false,
        });
      });

      it('refuses what was planned on an older revision, and changes nothing then', async () => {
        const { revision } = await store.load(owner);
        await keep(factOf());
        const before = await store.load(owner);
        expect(before.revision).toBeGreaterThan(revision);
        const late = writeOf(adding(factOf()), { revision });
        expect(await store.apply(owner, late)).toBe('stale');
        expect(await store.load(owner)).toEqual(before);
        expect(await store.findWriting(owner, late.messageId)).toBeUndefined();
      });

      it('lets one of two writings planned on the same revision through', async () => {
        const both = await Promise.all([
          store.apply(owner, writeOf(adding(factOf()))),
          store.apply(owner, writeOf(adding(factOf()))),
        ]);
        expect([...both].sort()).toEqual(['applied', 'stale']);
        expect(await loaded()).toHaveLength(1);
      });

      it('retires, confirms, rewords and erases', async () => {
        const [old, said, wrong, gone] = [factOf(), factOf(), factOf(), factOf()];
        await keep(old, said, wrong, gone);
        const by = factOf({ supersedes: old.id, recordedAt: MORNING + 9 });
        const source = { messageId: uuid(), conversationId: uuid(), at: MORNING + 9 };
        const before = wordingOf(wrong);
        const wording = { ...before, version: 2, text: 'You have a cat.', value: 'cat', trust: 1 };
        await write(
          writeOf([
            ...adding(by),
            superseding(old, by),
            {
              type: 'confirm',
              factId: said.id,
              sources: [source],
              importance: 0.6,
              importanceBefore: 0.5,
            },
            { type: 'rewrite', factId: wrong.id, wording, before },
            { type: 'erase', factId: gone.id },
          ]),
        );
        expect(await store.find(owner, [old.id, said.id, wrong.id, gone.id, by.id])).toEqual([
          {
            ...old,
            retired: { at: MORNING + 9, because: 'superseded', by: by.id },
            validTo: MORNING + 9,
          },
          { ...said, sources: [...said.sources, source], importance: 0.6 },
          { ...wrong, version: 2, text: 'You have a cat.', value: 'cat', trust: 1 },
          by,
        ]);
      });
    });

    describe('reading', () => {
      it('loads what is retired too, oldest first', async () => {
        const young = factOf({ recordedAt: MORNING + 5 });
        const old = factOf({ retired: { at: MORNING, because: 'ended', by: null } });
        await keep(young, old);
        expect(idsOf(await loaded())).toEqual([old.id, young.id]);
      });

      it('finds by attribute and by the beginning of one, newest first, of the person and not retired', async () => {
        const film = factOf({ attribute: 'favourite film', recordedAt: MORNING + 1 });
        const food = factOf({ attribute: 'favourite food', recordedAt: MORNING + 2 });
        const home = factOf({ attribute: 'home', recordedAt: MORNING + 3 });
        const past = factOf({ attribute: 'home', retired: { at: MORNING, because: 'ended', by: null } });
        const bots = factOf({ attribute: 'home', about: 'bot' });
        const wild = factOf({ attribute: 'favouriteXfilm' });
        await keep(film, food, home, past, bots, wild);
        const found = async (attributes: string[], limit = 10) =>
          idsOf(await store.findByAttribute(owner, attributes, limit));
        expect(await found(['favourite *', 'home'])).toEqual([home.id, food.id, film.id]);
        expect(await found(['favourite *', 'home'], 2)).toEqual([home.id, food.id]);
        expect(await found(['favourite film'])).toEqual([film.id]);
        expect(await found(['favourite_film', 'favourite%', 'hom'])).toEqual([]);
        expect(await found([])).toEqual([]);
      });

      it('finds what holds at some time of a span, retired or not, the latest to begin first', async () => {
        const at = (validFrom: number | null, validTo: number | null, more: Partial<Fact> = {}) =>
          factOf({ validFrom, validTo, ...more });
        const inside = at(MORNING + 10, MORNING + 20);
        const across = at(MORNING - 50, MORNING + 500);
        const begun = at(MORNING + 30, null);
        const over = at(MORNING, MORNING + 1, {
          retired: { at: MORNING + 2, because: 'superseded', by: null },
        });
        const outside = [
          at(MORNING - 9, MORNING - 1),
          at(MORNING - 9, null),
          at(MORNING + 101, MORNING + 200),
          at(null, null),
          at(MORNING, MORNING, { about: 'bot' }),
        ];
        await keep(inside, across, begun, over, ...outside);
        const span = { from: MORNING, to: MORNING + 100 };
        expect(await store.findWithin(owner, span, 10)).toEqual([begun, inside, over, across]);
        expect(await store.findWithin(owner, span, 2)).toEqual([begun, inside]);
      });

      it('finds what was so, by attribute, what ended last first, and never what was not so', async () => {
        const over = (attribute: string, at: number, because: 'ended' | 'superseded' | 'retracted') =>
          factOf({ attribute, retired: { at, because, by: null } });
        const [first, last] = [over('home', MORNING + 1, 'superseded'), over('home', MORNING + 5, 'ended')];
        const film = over('favourite film', MORNING + 3, 'superseded');
        await keep(first, last, film, over('home', MORNING + 9, 'retracted'), factOf({ attribute: 'home' }));
        expect(await store.findPast(owner, ['home'], 10)).toEqual([last, first]);
        expect(await store.findPast(owner, ['favourite *'], 10)).toEqual([film]);
        expect(await store.findPast(owner, ['*'], 2)).toEqual([last, film]);
        expect(await store.findPast(owner, [], 10)).toEqual([]);
      });

      it('finds the most important first, those of the bot apart', async () => {
        const low = factOf({ importance: 0.1 });
        const high = factOf({ importance: 0.9 });
        const mine = factOf({ about: 'bot', importance: 1 });
        const past = factOf({ importance: 1, retired: { at: MORNING, because: 'retracted', by: null } });
        await keep(low, high, mine, past);
        expect(await store.findMostImportant(owner, 'person', 10)).toEqual([high, low]);
        expect(await store.findMostImportant(owner, 'person', 1)).toEqual([high]);
        expect(await store.findMostImportant(owner, 'bot', 10)).toEqual([mine]);
      });

      it('searches by words, best first, whatever their endings and their case', async () => {
        const dog = factOf({ text: 'You have a dog called Max.' });
        const walks = factOf({ text: 'You like long walks with Max.' });
        const city = factOf({ text: 'You live in Berlin.' });
        await keep(dog, walks, city);
        expect(idsOf(await search(['dogs']))).toEqual([dog.id]);
        expect(idsOf(await search(['walk', 'max']))).toEqual([walks.id, dog.id]);
        expect(idsOf(await store.searchText(owner, textQuery(['max', 'walk']), 1))).toEqual([walks.id]);
        expect(await search(['sushi'])).toEqual([]);
        const learner = factOf({ text: 'You are learning to drive and passed two exams.' });
        const driver = factOf({ text: 'You enjoy driving, and your studies.' });
        await keep(learner, driver);
        expect(new Set(idsOf(await search(['drive'])))).toEqual(new Set([learner.id, driver.id]));
        expect(new Set(idsOf(await search(['driving'])))).toEqual(new Set([learner.id, driver.id]));
        expect(idsOf(await search(['exam']))).toEqual([learner.id]);
        expect(idsOf(await search(['study']))).toEqual([driver.id]);
        const [best, second] = await search(['walk', 'max']);
        expect(best?.score).toBeGreaterThan(second?.score ?? NaN);
      });

      it('finds nothing for no words, and takes every word for a word', async () => {
        await keep(factOf({ text: 'You live in Berlin, near the Spree.' }));
        expect(await search([])).toEqual([]);
        for (const word of [
          '"',
          "'",
          '*',
          'berlin*',
          '-spree',
          'near/2',
          'or',
          'not',
          '(',
          ':',
          '\\',
          '%',
          '&',
          '!',
        ])
          await expect(search([word]), word).resolves.toBeInstanceOf(Array);
        expect(await search(['*', '"', '%'])).toEqual([]);
      });

      it('searches what is retired only where it is asked for, and those of the bot apart', async () => {
        const now = factOf({ text: 'You live in Paris.' });
        const past = factOf({
          text: 'You lived in Berlin.',
          retired: { at: MORNING, because: 'superseded', by: now.id },
        });
        const mine = factOf({ about: 'bot', text: 'I live in Berlin and in Paris.' });
        await keep(now, past, mine);
        expect(await search(['berlin'])).toEqual([]);
        expect(idsOf(await search(['berlin'], { history: true }))).toEqual([past.id]);
        expect(idsOf(await search(['paris'], { history: true }))).toEqual([now.id]);
        expect(idsOf(await search(['berlin'], { about: 'bot' }))).toEqual([mine.id]);
      });

      it('searches what a fact says now', async () => {
        const fact = factOf({ text: 'You have a dog called Mac.' });
        await keep(fact);
        const before = wordingOf(fact);
        const wording = { ...before, version: 2, text: 'You have a dog called Max.' };
        await write(writeOf([{ type: 'rewrite', factId: fact.id, wording, before }]));
        expect(idsOf(await search(['max']))).toEqual([fact.id]);
        expect(await search(['mac'], { history: true })).toEqual([]);
        await write(writeOf([{ type: 'erase', factId: fact.id }]));
        expect(await search(['max'], { history: true })).toEqual([]);
      });

      it('counts uses without moving the revision', async () => {
        const [used, unused] = [factOf(), factOf({ recordedAt: MORNING + 1 })];
        await keep(used, unused);
        const { revision } = await store.load(owner);
        await store.noteUse(owner, [used.id, uuid()], MORNING + 7);
        await store.noteUse(owner, [used.id], MORNING + 8);
        await store.noteUse(owner, [], MORNING + 9);
        expect(await store.load(owner)).toEqual({
          facts: [{ ...used, lastUsedAt: MORNING + 8, uses: 2 }, unused],
          revision,
        });
      });
    });

    describe('erasing', () => {
      it('keeps nothing that an erased fact said, in the writings neither', async () => {
        const conversationId = uuid();
        const secret = factOf({ text: 'You have a zebra called Quagga.', value: 'Quagga' });
        const other = factOf({ recordedAt: MORNING + 1 });
        const told = writeOf(adding(secret, other), { conversationId });
        await write(told);
        const forget = writeOf([{ type: 'erase', factId: secret.id }], { conversationId });
        await write(forget);
        expect(await loaded()).toEqual([other]);
        const writings = await store.listWritings(owner, conversationId);
        expect(writings.map(({ changes }) => changes)).toEqual([
          [{ type: 'erase', factId: secret.id }, ...adding(other)],
          [{ type: 'erase', factId: secret.id }],
        ]);
        expect(JSON.stringify(writings)).not.toContain('Quagga');
        expect(writings.map(({ builtOn }) => builtOn)).toEqual([true, false]);
      });

      it('erases everything of a person, says how much, and never comes to the same revision again', async () => {
        const told = writeOf(adding(factOf(), factOf({ about: 'bot' })), {
          vectors: new Map(),
        });
        await write(told);
        const { revision } = await store.load(owner);
        expect(await store.eraseAll(owner)).toBe(2);
        const after = await store.load(owner);
        expect(after.facts).toEqual([]);
        expect(after.revision).toBeGreaterThan(revision);
        expect(await made.vectors.revision(owner)).toBe(after.revision);
        expect(await store.findWriting(owner, told.messageId)).toBeUndefined();
        expect(await search(['max'], { history: true })).toEqual([]);
        expect(await store.eraseAll(owner)).toBe(0);
      });
    });

    it('never shows, changes or erases anything of another person', async () => {
      const conversationId = uuid();
      const theirs = factOf({
        text: 'You live in Berlin.',
        attribute: 'home',
        value: 'Berlin',
        validFrom: MORNING,
      });
      const told = writeOf(adding(theirs), {
        conversationId,
        embedder: EMBEDDER,
        vectors: new Map([[theirs.id, Float32Array.from([1, 0])]]),
      });
      await write(told, other);
      const before = await store.load(other);

      expect(await store.load(owner)).toEqual({ facts: [], revision: 0 });
      expect(await store.find(owner, [theirs.id])).toEqual([]);
      expect(await store.findByAttribute(owner, ['home', 'h*', '*'], 10)).toEqual([]);
      expect(await store.findMostImportant(owner, 'person', 10)).toEqual([]);
      expect(await store.findWithin(owner, { from: 0, to: 2 * MORNING }, 10)).toEqual([]);
      expect(await store.findPast(owner, ['*'], 10)).toEqual([]);
      expect(await search(['berlin', 'live'], { history: true })).toEqual([]);
      expect(await store.findWriting(owner, told.messageId)).toBeUndefined();
      expect(await store.listWritings(owner, conversationId)).toEqual([]);
      expect(await made.vectors.revision(owner)).toBe(0);
      expect((await made.vectors.load(owner, EMBEDDER)).ids).toEqual([]);

      await store.noteUse(owner, [theirs.id], MORNING);
      expect(await store.takeBack(owner, { messageId: told.messageId, revision: 0 })).toBe('unknown');
      const by = factOf({ supersedes: theirs.id });
      const wording = wordingOf(theirs);
      await write(
        writeOf([
          ...adding(by),
          superseding(theirs, by),
          { type: 'rewrite', factId: theirs.id, wording: { ...wording, text: 'mine' }, before: wording },
          { type: 'erase', factId: theirs.id },
        ]),
      );
      await store.eraseAll(owner);
      expect(await store.load(other)).toEqual(before);
      expect(await store.findWriting(other, told.messageId)).toMatchObject({ changes: told.changes });
      expect((await made.vectors.load(other, EMBEDDER)).ids).toEqual([theirs.id]);
    });

    it('takes the same message of two persons for two', async () => {
      const mine = writeOf(adding(factOf()));
      expect(await write(mine)).toBe('applied');
      expect(await write({ ...mine, changes: adding(factOf()) }, other)).toBe('applied');
      expect(await loaded(other)).toHaveLength(1);
    });
  });
}

function textQuery(words: string[]) {
  return { words, about: 'person', history: false } as const;
}
