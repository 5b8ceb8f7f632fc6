/**
 * Kysely over two connections: what only reads runs here and now on a read-only connection (keyed reads take
 * microseconds), everything else is a batch of one for the writer thread. In WAL mode a read sees every commit
 * that was acknowledged before it began, and neither side ever waits for the other.
 */
import BetterSqlite from 'better-sqlite3';
import { SelectQueryNode, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, Kysely, QueryResult } from 'kysely';
import { sqliteFailure } from './sqlite-failure.js';
import { createStatementCache } from './statement-cache.js';
import type { Writer } from './writer.js';

export function createSqliteDialect(reader: BetterSqlite.Database, writer: Writer): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(createConnection(reader, writer)),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(connection: DatabaseConnection): Driver {
  const noTransactions = () =>
    Promise.reject(
      new Error('there are no interactive transactions: what must happen together goes through batch()'),
    );
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    beginTransaction: noTransactions,
    commitTransaction: noTransactions,
    rollbackTransaction: noTransactions,
    destroy: () => Promise.resolve(),
  };
}

function createConnection(reader: BetterSqlite.Database, writer: Writer): DatabaseConnection {
  const prepare = createStatementCache(reader);

  return {
    async executeQuery<Row>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      if (SelectQueryNode.is(query)) return { rows: read(() => prepare(sql).all(parameters)) as Row[] };
      const [outcome] = await writer.batch([{ sql, parameters }]);
      if (outcome === undefined) throw new Error('the writer answered a statement without an outcome');
      return { rows: outcome.rows as Row[], numAffectedRows: BigInt(outcome.count) };
    },
    streamQuery() {
      throw new Error('streaming would hold the event loop: read page by page');
    },
  };
}

function read<Result>(query: () => Result): Result {
  try {
    return query();
  } catch (error) {
    throw error instanceof BetterSqlite.SqliteError ? sqliteFailure(error) : error;
  }
}
