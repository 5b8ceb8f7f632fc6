import { CompiledQuery, createQueryId } from 'kysely';
import type { KyselyPlugin, RootOperationNode } from 'kysely';
import { expect, it } from 'vitest';
import { createFactPages } from '../../../server/store/memory/fact-pages.js';
import { createFactStore, createVectorSource } from '../../../server/store/memory/fact-store.js';
import { createMemoryOwnerStore } from '../../../server/store/memory/owners.js';
import { writeCursor } from '../../../server/store/page-cursor.js';
import { makeSqliteDatabase } from '../../harness/databases.js';
import { adding, factOf, MORNING, writeOf } from '../../harness/facts.js';
import { addVisitor } from '../../harness/stored-facts.js';

it('every read of memory goes by an index that begins with its person', async () => {
  const made = await makeSqliteDatabase();
  const owner = await addVisitor(made.database);
  const fact = factOf();
  const write = writeOf(adding(fact));
  await createFactStore(made.database).apply(owner, write);
  const queries: RootOperationNode[] = [];
  const record: KyselyPlugin = {
    transformQuery: ({ node }) => (node.kind === 'SelectQueryNode' && queries.push(node), node),
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const database = { ...made.database, db: made.database.db.withPlugin(record) };
  const facts = createFactStore(database);
  const owners = createMemoryOwnerStore(database);
  const pages = createFactPages(database);
  const before = writeCursor({ updatedAt: MORNING, id: fact.id });

  await facts.load(owner);
  await facts.find(owner, [fact.id]);
  await facts.findByAttribute(owner, ['pet', 'favourite *'], 10);
  await facts.findWithin(owner, { from: MORNING, to: MORNING }, 10);
  await facts.findPast(owner, ['home', 'favourite *'], 10);
  await facts.findMostImportant(owner, 'person', 10);
  for (const history of [false, true])
    await facts.searchText(owner, { words: ['dog', 'max'], about: 'person', history }, 10);
  await facts.findWriting(owner, write.messageId);
  await facts.listWritings(owner, write.conversationId ?? '');
  await createVectorSource(database).load(owner, 'test/1');
  await owners.find(owner);
  await owners.writingsOf(owner, [fact.id]);
  await owners.writings(owner);
  for (const all of [false, true]) await pages.list(owner, { before, limit: 10, all, at: MORNING });
  await pages.countCurrent(owner, MORNING);

  expect(queries.length).toBeGreaterThan(20);
  for (const node of queries) {
    const { sql, parameters } = made.database.db.getExecutor().compileQuery(node, createQueryId());
    const explain = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
    const { rows } = await made.database.db.executeQuery<{ detail: string }>(explain);
    const steps = rows.map(({ detail }) => detail);
    // The list that was asked with is read whole; the full text is asked with the person's own word in each phrase.
    const scans = steps.filter((step) => /^SCAN (?!wanted|memory_text VIRTUAL TABLE INDEX \d+:M)/.test(step));
    expect(scans, sql).toEqual([]);
    // What is reached by its own number or id stands behind such an index or such a list.
    const searches = steps.filter((step) => /^SEARCH memory_(?:fact|write|touch|vector|source)/.test(step));
    const narrow = /\((?:visitor_id=\?|id=\?|fact_id=\?|rowid=\?)|INTEGER PRIMARY KEY/;
    expect(
      searches.filter((step) => !narrow.test(step)),
      sql,
    ).toEqual([]);
  }
  await made.remove();
});

it('what is looked up by ids is reached from the ids, and what is looked up by time or end by its index', async () => {
  const made = await makeSqliteDatabase();
  const owner = await addVisitor(made.database);
  const steps: string[] = [];
  const nodes: RootOperationNode[] = [];
  const db = made.database.db.withPlugin({
    transformQuery: ({ node }) => (nodes.push(node), node),
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const facts = createFactStore({ ...made.database, db });
  await facts.find(owner, ['a']);
  await facts.findWithin(owner, { from: MORNING, to: MORNING }, 10);
  await facts.findPast(owner, ['home'], 10);
  await facts.findByAttribute(owner, ['home', 'job'], 10);
  for (const node of nodes) {
    const { sql, parameters } = made.database.db.getExecutor().compileQuery(node, createQueryId());
    const explain = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
    const { rows } = await made.database.db.executeQuery<{ detail: string }>(explain);
    steps.push(...rows.map(({ detail }) => detail).filter((step) => step.includes('memory_fact')));
  }
  expect(steps.slice(0, 3)).toEqual([
    expect.stringMatching(/INDEX sqlite_autoindex_memory_fact_1 \(id=\?\)/) as unknown,
    expect.stringMatching(
      /INDEX memory_fact_by_time \(visitor_id=\? AND about=\? AND valid_from<\?\)/,
    ) as unknown,
    expect.stringMatching(/INDEX memory_fact_by_end \(visitor_id=\? AND about=\?/) as unknown,
  ]);
  // By rowid are read those alone that were found.
  expect(steps.slice(3).join('\n')).toMatch(
    /COVERING INDEX memory_fact_by_attribute \(visitor_id=\? AND about=\? AND attribute/,
  );
  expect(steps.slice(3).filter((step) => !/INTEGER PRIMARY KEY|COVERING/.test(step))).toEqual([]);
  await made.remove();
});

it('a search reads nothing of other people, however many have said the same', async () => {
  const made = await makeSqliteDatabase();
  const facts = createFactStore(made.database);
  const [owner, other] = [await addVisitor(made.database), await addVisitor(made.database)];
  const same = Array.from({ length: 50 }, () => factOf());
  await facts.apply(other, writeOf(adding(...same)));
  await facts.apply(owner, writeOf(adding(factOf(), factOf({ text: 'You live in Berlin.' }))));
  const query = { words: ['dog', 'berlin'], about: 'person', history: false } as const;
  const found = await facts.searchText(owner, query, 10);
  expect(found).toHaveLength(2);
  // Each word is in one of two facts of this person: that it is in fifty of somebody else's weighs nothing.
  expect(found[0]?.score).toBe(found[1]?.score);
  await made.remove();
});
