/**
 * Facts in the database, as memory/fact-store.ts promises them. The owner's revision is one row: whoever writes moves
 * it on in the same batch and requires the one that they have read, so of two who plan at once one is refused.
 */
import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { Fact, FactStore, TimeSpan, VectorSource } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import { jsonTexts } from '../json-rows.js';
import type { Tables } from '../tables.js';
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
        // Not an inner one: SQLite would go through all of this person's facts, and for each through the list.
        .crossJoin('memory_fact')
        .selectAll('memory_fact')
        .whereRef('memory_fact.id', '=', 'wanted.value')
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
    findWithin: (owner, span, limit) => findWithin(database, owner, { span, limit }),
    findPast: (owner, attributes, limit) => findPast(database, owner, { attributes, limit }),
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
  // The newest are found in the index alone, and only they are read.
  const rows = await database.db
    .selectFrom('memory_fact')
    .selectAll()
    .where(
      'number',
      'in',
      standing(database, owner, 'person')
        .clearSelect()
        .select('number')
        .where(isOneOf(attributes))
        // A sum, or SQLite goes through all facts by their age until it has met so many of these.
        .orderBy(sql`recorded_at + 0`, 'desc')
        .orderBy('id', 'desc')
        .limit(limit),
    )
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return withSources(database, owner, rows);
}

async function findWithin(
  database: Database,
  owner: VisitorId,
  { span: { from, to }, limit }: { span: TimeSpan; limit: number },
): Promise<Fact[]> {
  const rows = await database.db
    .selectFrom('memory_fact')
    .selectAll()
    .where('visitor_id', '=', owner)
    .where('about', '=', 'person')
    .where('valid_from', '<=', to)
    .where((build) => build(build.fn.coalesce('valid_to', 'valid_from'), '>=', from))
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return withSources(database, owner, rows);
}

async function findPast(
  database: Database,
  owner: VisitorId,
  { attributes, limit }: { attributes: readonly string[]; limit: number },
): Promise<Fact[]> {
  if (attributes.length === 0) return [];
  const rows = await database.db
    .selectFrom('memory_fact')
    .selectAll()
    .where('visitor_id', '=', owner)
    .where('about', '=', 'person')
    .where('retired_at', 'is not', null)
    .where('retired_because', '!=', 'retracted')
    .where(isOneOf(attributes))
    .orderBy('retired_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return withSources(database, owner, rows);
}

const LAST_CHARACTER = '\u{10ffff}';

function isOneOf(attributes: readonly string[]) {
  const exact = attributes.filter((one) => !one.endsWith('*'));
  const prefixes = attributes.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  return (build: ExpressionBuilder<Tables, 'memory_fact'>) =>
    build.or([
      ...(exact.length === 0 ? [] : [build('attribute', 'in', exact)]),
      ...prefixes.map((prefix) =>
        // Every text that begins so, in the order of its bytes.
        build.and([build('attribute', '>=', prefix), build('attribute', '<', `${prefix}${LAST_CHARACTER}`)]),
      ),
    ]);
}

function standing({ db }: Database, owner: VisitorId, about: Fact['about']) {
  return db
    .selectFrom('memory_fact')
    .selectAll()
    .where('visitor_id', '=', owner)
    .where('about', '=', about)
    .where('retired_at', 'is', null);
}
