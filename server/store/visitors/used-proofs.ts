import type { Database } from '../database.js';

/** Which proofs of work were used, for as long as they would still be valid; on all nodes. */
export interface UsedProofStore {
  /** False when it was used before. Forgets those that have run out by `now`. */
  use(proof: { signature: string; expiresAt: number; now: number }): Promise<boolean>;
}

export function createUsedProofStore(database: Database): UsedProofStore {
  const { db } = database;
  return {
    async use({ signature, expiresAt, now }) {
      const [, rows] = await database.batch([
        { query: db.deleteFrom('used_proof').where('expires_at', '<=', now) },
        {
          query: db
            .insertInto('used_proof')
            .values({ signature, expires_at: expiresAt })
            .onConflict((conflict) => conflict.column('signature').doNothing())
            .returning('signature'),
        },
      ]);
      return rows?.length === 1;
    },
  };
}
