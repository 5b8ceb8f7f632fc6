import type BetterSqlite from 'better-sqlite3';

/** Prepared statements of one connection by their text; beyond `limit` the one used longest ago is dropped. */
export function createStatementCache(connection: BetterSqlite.Database, limit = 256) {
  const statements = new Map<string, BetterSqlite.Statement>();

  return function prepare(sql: string): BetterSqlite.Statement {
    const known = statements.get(sql);
    const statement = known ?? connection.prepare(sql);
    statements.delete(sql);
    statements.set(sql, statement);
    if (statements.size > limit) {
      const [oldest] = statements.keys();
      if (oldest !== undefined) statements.delete(oldest);
    }
    return statement;
  };
}
