/**
 * One face over SQLite and PostgreSQL. Single queries go through Kysely (`db`); what must happen together goes
 * through `batch`. There are no interactive transactions: on SQLite all writes run in a writer thread that
 * gathers whatever is queued into one commit, and a transaction held open across the event loop would stall it.
 */
import type { Compilable, Kysely } from 'kysely';
import type { Tables } from './tables.js';

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** No other process can have it open: at start nobody is left who could hold a lease in it. */
  readonly exclusive: boolean;
  /** Writes resolve after their commit is durable (SQLite: after its fsync). Reads see every resolved write. */
  readonly db: Kysely<Tables>;
  /**
   * Runs the statements in order, all or none, and gives the rows of each. A statement with `requires` that
   * yields fewer rows (returned, or changed if it returns none) undoes the whole batch and rejects with
   * BatchRefused, which names it.
   */
  batch(statements: BatchStatement[]): Promise<Record<string, unknown>[][]>;
  /**
   * Leaves nothing of what was deleted in a log beside the database. False where somebody reads an older state just
   * now: try again later. PostgreSQL has no such file to empty; its dead rows go with the next vacuum.
   */
  checkpoint(): Promise<boolean>;
  /** Resolves when the database answers, to reads and to writes. */
  ping(): Promise<void>;
  /** Finishes what is queued, then closes. */
  close(): Promise<void>;
}

export interface BatchStatement {
  query: Compilable;
  requires?: { rows: number; name: string };
}

/** A statement's condition did not hold; nothing of the batch was written. */
export class BatchRefused extends Error {
  override readonly name = 'BatchRefused';

  constructor(readonly statement: string) {
    super(`batch undone: "${statement}" did not find what it requires`);
  }
}

/** A unique or primary key exists already; nothing of the batch was written. */
export class DuplicateKey extends Error {
  override readonly name = 'DuplicateKey';
}

/** The database could not do it; `cause` is what it said. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
}

/** Why the program cannot start with this database, in one line for the person who starts it. */
export class CannotOpenDatabase extends Error {
  override readonly name = 'CannotOpenDatabase';
}
