/**
 * Which facts of one person hold which words, by the database's own full text, and in what order they come. A rare
 * word counts more than a frequent one, as in BM25, and rare means: among this person's facts. FTS5's own bm25()
 * counts over everybody's, which reads their rows for it and lets what others have said move my results. A fact is
 * one sentence, so how often a word stands in it and how long it is say nothing.
 */
import { sql } from 'kysely';
import type { Fact, Ranked, TextQuery } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import { jsonTexts } from '../json-rows.js';

interface Hit {
  word: number;
  fact: number;
}

/** A pasted page must not become a thousand lookups. */
const MOST_WORDS = 64;

export async function searchText(
  database: Database,
  owner: VisitorId,
  { query, limit }: { query: TextQuery; limit: number },
): Promise<Ranked[]> {
  const words = [...new Set(query.words)]
    .map((word) => word.replaceAll('\0', ' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const scopes = scopesOf(owner, query);
  const hits = await (database.kind === 'postgres' ? searchPostgres : searchSqlite)(database, words, scopes);
  if (hits.length === 0) return [];
  const best = rank(hits, await countFacts(database, owner, query)).slice(0, limit);
  return nameFacts(database, owner, best);
}

const SCOPE_LETTERS: Readonly<Record<Fact['about'], string>> = { person: 'p', bot: 'b', said: 's' };

/** As the migration writes them beside the text. */
function scopesOf(owner: VisitorId, { about, history }: Pick<TextQuery, 'about' | 'history'>): string[] {
  const scope = `o${owner.replaceAll('-', '')}${SCOPE_LETTERS[about]}`;
  return history ? [`${scope}cq`, `${scope}rq`] : [`${scope}cq`];
}

/** A word's facts as one text: as a row each they would cost more than they take to find. */
async function searchSqlite({ db, kind }: Database, words: string[], scopes: string[]): Promise<Hit[]> {
  const within = `scope : (${scopes.join(' OR ')})`;
  const phrases = words.map((word) => `${within} AND text : "${word.replaceAll('"', '""')}"`);
  const rows = await db
    .selectFrom(jsonTexts(kind, phrases))
    .innerJoin('memory_text', (join) => join.on(sql`memory_text`, 'match', sql.ref('wanted.value')))
    .select(['wanted.key as word', sql<string>`group_concat(memory_text.rowid)`.as('facts')])
    .groupBy('wanted.key')
    .execute();
  return rows.flatMap(({ word, facts }) => facts.split(',').map((fact) => ({ word, fact: Number(fact) })));
}

function searchPostgres({ db, kind }: Database, words: string[], scopes: string[]): Promise<Hit[]> {
  const within = scopes.map((scope) => `'${scope}'`).join(' | ');
  const asked = sql`plainto_tsquery('english', wanted.value)`;
  return db
    .selectFrom(jsonTexts(kind, words))
    .innerJoin('memory_fact', (join) =>
      join.on(sql`memory_fact.search`, '@@', sql`(cast(${within} as tsquery) && ${asked})`),
    )
    .select(['wanted.key as word', 'memory_fact.number as fact'])
    .where(sql`numnode(${asked})`, '>', sql.lit(0))
    .execute();
}

async function countFacts(
  { db }: Database,
  owner: VisitorId,
  { about, history }: Pick<Fact, 'about'> & { history: boolean },
): Promise<number> {
  const row = await db
    .selectFrom('memory_fact')
    .select((build) => build.fn.countAll().as('count'))
    .where('visitor_id', '=', owner)
    .where('about', '=', about)
    .$if(!history, (query) => query.where('retired_at', 'is', null))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Best first; of equals the newest. */
function rank(hits: readonly Hit[], facts: number): { fact: number; score: number }[] {
  const holders = new Map<number, number>();
  for (const { word } of hits) holders.set(word, (holders.get(word) ?? 0) + 1);
  const scores = new Map<number, number>();
  for (const { word, fact } of hits) {
    const held = holders.get(word) ?? 0;
    const weight = Math.log(1 + (facts - held + 0.5) / (held + 0.5));
    scores.set(fact, (scores.get(fact) ?? 0) + weight);
  }
  return [...scores]
    .map(([fact, score]) => ({ fact, score }))
    .sort((a, b) => b.score - a.score || b.fact - a.fact);
}

async function nameFacts(
  { db, kind }: Database,
  owner: VisitorId,
  best: readonly { fact: number; score: number }[],
): Promise<Ranked[]> {
  const numbers = best.map(({ fact }) => String(fact));
  const rows = await db
    .selectFrom(jsonTexts(kind, numbers))
    .crossJoin('memory_fact')
    .select(['memory_fact.id', 'memory_fact.number'])
    .where((build) => build('memory_fact.number', '=', build.cast<number>('wanted.value', 'bigint')))
    .where('memory_fact.visitor_id', '=', owner)
    .execute();
  const ids = new Map(rows.map(({ id, number }) => [number, id]));
  return best.flatMap(({ fact, score }) => {
    const id = ids.get(fact);
    return id === undefined ? [] : [{ id, score }];
  });
}
