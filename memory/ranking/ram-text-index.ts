/**
 * Full text over documents in RAM, with the index that the database has too (FTS5, Porter's stems, BM25), so that a
 * past conversation on the command line and stored facts are found by the same rules.
 */
import BetterSqlite from 'better-sqlite3';
import { fullTextQuery } from './full-text-query.js';
import type { Ranked } from './ranked.js';

export interface RamTextIndex<Column extends string> {
  /** Takes the place of an older document of that id. */
  add(id: string, texts: Record<Column, string>): void;
  /** Harmless where it is not there. */
  remove(id: string): void;
  /**
   * Documents with any of the words, by BM25, best first; equals in the order in which they were added. `weights`
   * default to 1; a column of weight 0 is looked into and counts nothing.
   */
  search(
    words: readonly string[],
    options: { limit: number; weights?: Partial<Record<Column, number>> },
  ): Ranked[];
  close(): void;
}

const COLUMN_NAME = /^[a-z][a-z_]*$/;

export function createRamTextIndex<Column extends string>({
  columns,
}: {
  columns: readonly Column[];
}): RamTextIndex<Column> {
  const wrong = columns.find((column) => !COLUMN_NAME.test(column));
  if (columns.length === 0 || wrong !== undefined) {
    throw new Error(`A column is named in lower-case letters, not "${wrong ?? ''}".`);
  }
  const database = new BetterSqlite(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE documents USING fts5(${columns.join(', ')}, tokenize = "porter unicode61 remove_diacritics 2")`,
  );
  const insert = database.prepare(
    `INSERT INTO documents (rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
  );
  const drop = database.prepare('DELETE FROM documents WHERE rowid = ?');
  const find = database.prepare<unknown[], { rowid: number; score: number }>(
    `SELECT rowid, bm25(documents${', ?'.repeat(columns.length)}) AS score FROM documents
     WHERE documents MATCH ? ORDER BY score, rowid LIMIT ?`,
  );
  const rows = new Map<string, number>();
  const ids = new Map<number, string>();
  let lastRow = 0;
  const remove = (id: string): void => {
    const row = rows.get(id);
    if (row === undefined) return;
    drop.run(row);
    rows.delete(id);
    ids.delete(row);
  };
  return {
    add(id, texts) {
      remove(id);
      lastRow += 1;
      insert.run(lastRow, ...columns.map((column) => texts[column]));
      rows.set(id, lastRow);
      ids.set(lastRow, id);
    },
    remove,
    search(words, { limit, weights }) {
      const query = fullTextQuery(words);
      if (query === undefined) return [];
      const weighed = columns.map((column) => weights?.[column] ?? 1);
      const found = find.all(...weighed, query, limit);
      // FTS5 gives the better match the lower number.
      return found.map(({ rowid, score }) => ({ id: ids.get(rowid) ?? '', score: -score }));
    },
    close: () => void database.close(),
  };
}
