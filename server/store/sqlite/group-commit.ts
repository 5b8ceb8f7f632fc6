/**
 * Writes a group of batches in one transaction. Each batch has a savepoint, so that one which fails is undone
 * alone; the others never notice. Nothing is answered before COMMIT has returned, and with `synchronous=FULL`
 * that is after the fsync of the write-ahead log: one fsync is shared by all that waited for it.
 *
 * Where the transaction itself is lost (the disk is full, COMMIT fails) every batch of the group has failed.
 * See docs/decisions/2026-11-24-group-commit.md.
 */
import BetterSqlite from 'better-sqlite3';
import { createStatementCache } from './statement-cache.js';
import type { BatchReply, StatementOutcome, WriterBatch, WriterStatement } from './writer-protocol.js';

export function createGroupCommit(connection: BetterSqlite.Database) {
  const prepare = createStatementCache(connection);
  const begin = connection.prepare('begin immediate');
  const commit = connection.prepare('commit');
  const rollback = connection.prepare('rollback');
  const savepoint = connection.prepare('savepoint batch');
  const release = connection.prepare('release batch');
  const undo = connection.prepare('rollback to batch');

  return function commitGroup(batches: WriterBatch[]): BatchReply[] {
    try {
      begin.run();
      const replies = batches.map(write);
      commit.run();
      return replies;
    } catch (error) {
      if (connection.inTransaction) rollback.run();
      return batches.map(({ id }) => ({ id, failure: describeFailure(error) }));
    }
  };

  function write({ id, statements }: WriterBatch): BatchReply {
    savepoint.run();
    try {
      const outcomes = statements.map(execute);
      release.run();
      return { id, outcomes };
    } catch (error) {
      // Some errors end the whole transaction by themselves; then nothing of the group is left to commit.
      if (!connection.inTransaction) throw error;
      undo.run();
      release.run();
      return { id, failure: describeFailure(error) };
    }
  }

  function execute({ sql, parameters, requires }: WriterStatement): StatementOutcome {
    const statement = prepare(sql);
    const rows = statement.reader ? (statement.all(parameters) as Record<string, unknown>[]) : [];
    const count = statement.reader ? rows.length : statement.run(parameters).changes;
    if (requires && count < requires.rows) throw new Refusal(requires.name);
    return { rows, count };
  }
}

class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly statement: string) {
    super(statement);
  }
}

function describeFailure(error: unknown): Extract<BatchReply, { failure: unknown }>['failure'] {
  if (error instanceof Refusal) return { refused: error.statement };
  if (error instanceof BetterSqlite.SqliteError) return { code: error.code, message: error.message };
  return { code: 'SQLITE_MISUSE', message: error instanceof Error ? error.message : String(error) };
}
