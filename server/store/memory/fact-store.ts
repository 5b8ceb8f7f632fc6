/**
 * Facts in the database, as memory/fact-store.ts promises them. The owner's revision is one row: whoever writes moves
 * it on in the same batch and requires the one that they have read, so of two who plan at once one is refused.
 */
import type { Fact, FactStore, VectorSource } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import { jsonTexts } from '../json-rows.js';
import { withSources } from './fact-rows.js';
import { searchText } from './search-text.js';
import { loadVectors } from './vectors.js';
import { applyWrite, eraseAll, findWriting, listWritings, takeBack } from './writings.js';

export function createFactStore(database: Database): FactStore {
  const { db, kind } = database;
  return {
    load: (owner) => loadFacts(database, owner),
    async find(owner, ids) {
      const rows = await db
        .selectFrom(jsonTexts(kind, ids))
        .innerJoin('memory_fact', 'memory_fact.id', 'wanted.value')
        .selectAll('memory_fact')
        .where('memory_fact.visitor_id', '=', owner)
        .orderBy('wanted.key')
        .execute();
      return withSources(database, owner, rows);
    },
    findByAttribute: (owner, attributes, limit) => findByAttribute(database, owner, { attributes, limit }),
    async findMostImportant(owner, about, limit) {
      const rows = await standing(database, owner, about)
        .orderBy('importance', 'desc')
        .orderBy('recorded_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return withSources(database, owner, rows);
    },
    searchText: (owner, query, limit) => searchText(database, owner, { query, limit }),
    apply: (owner, write) => applyWrite(database, owner, write),
    findWriting: (owner, messageId) => findWriting(database, owner, messageId),
    listWritings: (owner, conversationId) => listWritings(database, owner, conversationId),
    takeBack: (owner, undo) => takeBack(database, owner, undo),
    async noteUse(owner, ids, at) {
      if (ids.length === 0) return;
      await db
        .updateTable('memory_fact')
        .set((build) => ({ last_used_at: at, uses: build('uses', '+', 1) }))
        .where('id', 'in', db.selectFrom(jsonTexts(kind, ids)).select('wanted.value'))
        .where('visitor_id', '=', owner)
        .execute();
    },
    eraseAll: (owner) => eraseAll(database, owner),
  };
}

export function createVectorSource(database: Database): VectorSource {
  return {
    load: (owner, embedder) => loadVectors(database, owner, embedder),
    revision: (owner) => revisionOf(database, owner),
  };
}

export async function revisionOf({ db }: Database, owner: VisitorId): Promise<number> {
  const row = await db
    .selectFrom('memory_owner')
    .select('revision')
    .where('visitor_id', '=', owner)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

async function loadFacts(database: Database, owner: VisitorId): ReturnType<FactStore['load']> {
  // The revision first: what is written between the two reads makes a writing planned on them stale.
  const revision = await revisionOf(database, owner);
  const rows = await database.db
    .selectFrom('memory_fact')
    .selectAll()
    .where('visitor_id', '=', owner)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return { facts: await withSources(database, owner, rows), revision };
}

async function findByAttribute(
  database: Database,
  owner: VisitorId,
  { attributes, limit }: { attributes: readonly string[]; limit: number },
): Promise<Fact[]> {
  if (attributes.length === 0) return [];
  const exact = attributes.filter((one) => !one.endsWith('*'));
  const prefixes = attributes.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  const rows = await standing(database, owner, 'person')
    .where((build) =>
      build.or([
        ...(exact.length === 0 ? [] : [build('attribute', 'in', exact)]),
        ...prefixes.map((prefix) =>
          // Every text that begins so, in the order of its bytes.
          build.and([
            build('attribute', '>=', prefix),
            build('attribute', '<', `${prefix}${LAST_CHARACTER}`),
          ]),
        ),
      ]),
    )
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return withSources(database, owner, rows);
}

const LAST_CHARACTER = '\u{10ffff}';

function standing({ db }: Database, owner: VisitorId, about: Fact['about']) {
  return db
    .selectFrom('memory_fact')
    .selectAll()
    .where('visitor_id', '=', owner)
    .where('about', '=', about)
    .where('retired_at', 'is', null);
}
