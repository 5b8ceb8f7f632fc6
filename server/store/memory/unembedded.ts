/** Facts that have no vector of the embedder in force: it was another one before, or it did not answer. */
import { VisitorId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import { vectorStatement } from './vectors.js';

export interface Unembedded {
  number: number;
  id: string;
  owner: VisitorId;
  version: number;
  text: string;
}

export interface UnembeddedStore {
  count(embedder: string): Promise<number>;
  /** In the order of their numbers, those after `after`. */
  list(embedder: string, after: number, limit: number): Promise<Unembedded[]>;
  /** Leaves out what was reworded or erased meanwhile. Moves the revisions on, because indexes are outdated by it. */
  put(embedder: string, made: { fact: Unembedded; vector: Float32Array }[]): Promise<void>;
}

export function createUnembeddedStore(database: Database): UnembeddedStore {
  const { db } = database;
  const lacking = (embedder: string) =>
    db
      .selectFrom('memory_fact')
      .where('retired_at', 'is', null)
      .where((build) =>
        build.not(
          build.exists(
            build
              .selectFrom('memory_vector')
              .select('fact_id')
              .whereRef('memory_vector.fact_id', '=', 'memory_fact.id')
              .where('embedder', '=', embedder),
          ),
        ),
      );
  return {
    async count(embedder) {
      const row = await lacking(embedder)
        .select((build) => build.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    async list(embedder, after, limit) {
      const rows = await lacking(embedder)
        .select(['number', 'id', 'visitor_id', 'version', 'text'])
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(({ visitor_id, ...row }) => ({ ...row, owner: VisitorId.parse(visitor_id) }));
    },
    async put(embedder, made) {
      // In the order of their ids, so that two who do this at once wait and do not lock each other out.
      const owners = [...new Set(made.map(({ fact }) => fact.owner))].sort();
      await database.batch([
        ...owners.map((owner) => ({
          query: db
            .updateTable('memory_owner')
            .set((build) => ({ revision: build('revision', '+', 1) }))
            .where('visitor_id', '=', owner),
        })),
        ...made.map(({ fact: { id, owner, version }, vector }) =>
          vectorStatement(database, owner, { factId: id, version, embedder, vector }),
        ),
      ]);
    },
  };
}
