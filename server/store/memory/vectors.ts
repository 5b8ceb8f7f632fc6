/** Vectors as bytes: 32-bit floats, the low byte first on every machine that this runs on. */
import { sql } from 'kysely';
import type { OwnedVectors } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { BatchStatement, Database } from '../database.js';

export async function loadVectors(
  { db }: Database,
  owner: VisitorId,
  embedder: string,
): Promise<OwnedVectors> {
  const rows = await db
    .selectFrom('memory_vector')
    .innerJoin('memory_fact', 'memory_fact.id', 'memory_vector.fact_id')
    .select(['memory_vector.fact_id', 'memory_vector.vector'])
    // In the statement that reads them, so that the two are of one moment.
    .select((build) =>
      build.selectFrom('memory_owner').select('revision').where('visitor_id', '=', owner).as('revision'),
    )
    .where('memory_vector.visitor_id', '=', owner)
    .where('memory_vector.embedder', '=', embedder)
    .where('memory_fact.retired_at', 'is', null)
    .orderBy('memory_fact.number')
    .execute();
  const dimension = (rows[0]?.vector.byteLength ?? 0) / Float32Array.BYTES_PER_ELEMENT;
  const vectors = new Float32Array(rows.length * dimension);
  const bytes = new Uint8Array(vectors.buffer);
  let at = 0;
  for (const { vector } of rows) {
    bytes.set(vector, at);
    at += vector.byteLength;
  }
  return {
    ids: rows.map(({ fact_id }) => fact_id),
    vectors,
    revision: rows[0]?.revision ?? (await revision()),
  };

  async function revision(): Promise<number> {
    const row = await db
      .selectFrom('memory_owner')
      .select('revision')
      .where('visitor_id', '=', owner)
      .executeTakeFirst();
    return row?.revision ?? 0;
  }
}

export function bytesOf(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

export interface NewVector {
  factId: string;
  /** Of the fact, where it may have been reworded since it was read. */
  version?: number;
  embedder: string;
  vector: Float32Array;
}

/** Nothing where the fact is not the owner's. */
export function vectorStatement(
  { db }: Database,
  owner: VisitorId,
  { factId, version, embedder, vector }: NewVector,
): BatchStatement {
  return {
    query: db
      .insertInto('memory_vector')
      .columns(['fact_id', 'visitor_id', 'embedder', 'vector'])
      .expression(
        db
          .selectFrom('memory_fact')
          .select([
            'id',
            'visitor_id',
            sql<string>`cast(${embedder} as text)`.as('embedder'),
            sql<Uint8Array>`${Buffer.from(bytesOf(vector))}`.as('vector'),
          ])
          .where('id', '=', factId)
          .where('visitor_id', '=', owner)
          .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0)),
      )
      .onConflict((conflict) =>
        conflict.column('fact_id').doUpdateSet((build) => ({
          embedder: build.ref('excluded.embedder'),
          vector: build.ref('excluded.vector'),
        })),
      ),
  };
}
