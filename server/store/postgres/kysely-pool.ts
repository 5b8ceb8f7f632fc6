/**
 * The pool as Kysely uses it, with two things added. What PostgreSQL says becomes the errors of `Database`. And
 * it can be drained: pg's own end() lets those who wait for a client run into their timeout, and Kysely's
 * destroy() turns away those who have just got one.
 */
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { DatabaseFailure, DuplicateKey } from '../database.js';

const UNIQUE_VIOLATION = '23505';

export interface KyselyPool extends PostgresPool {
  /** Takes no more calls, and resolves when those that were made are done. */
  drain(): Promise<void>;
}

export function createKyselyPool(pool: pg.Pool): KyselyPool {
  let inUse = 0;
  let draining = false;
  let whenIdle: (() => void) | undefined;
  const leave = () => {
    inUse -= 1;
    if (inUse === 0) whenIdle?.();
  };

  return {
    async connect() {
      if (draining) throw new DatabaseFailure('the database is closed');
      inUse += 1;
      const client = await pool.connect().catch((error: unknown) => {
        leave();
        return rethrow(error);
      });
      const release = () => {
        client.release();
        leave();
      };
      return { query: queryOf(client), release };
    },
    async drain() {
      draining = true;
      if (inUse > 0) await new Promise<void>((resolve) => (whenIdle = resolve));
    },
    end: () => pool.end(),
  };
}

function queryOf(client: pg.PoolClient): PostgresPoolClient['query'] {
  function query<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query(statement: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof statement !== 'string') throw new Error('there are no cursors: read page by page');
    return client.query(statement, [...parameters]).catch(rethrow);
  }
  return query;
}

function rethrow(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION) {
    throw new DuplicateKey(message, { cause: error });
  }
  throw new DatabaseFailure(`PostgreSQL: ${message}`, { cause: error });
}
