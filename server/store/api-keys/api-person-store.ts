/**
 * The people for whom programs ask. What a program calls somebody is kept as a digest only, and under its own
 * key: the same name under two keys is two persons, who know nothing of each other.
 */
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { ApiKeyId, VisitorId } from '../../../protocol/ids.js';
import { DuplicateKey } from '../database.js';
import type { Database } from '../database.js';

/** What stands where a visitor of a page has the terms: whoever holds the key answers for its people. */
export const TERMS_OF_A_KEY = 'api-key';

export interface ApiPersonStore {
  /** The visitor that `user` is under this key, made at first sight; `null` is nobody in particular. */
  findOrMake(keyId: ApiKeyId, user: string | null, at: number): Promise<VisitorId>;
}

export function createApiPersonStore(database: Database): ApiPersonStore {
  const { db } = database;

  const find = async (keyId: ApiKeyId, digest: string): Promise<VisitorId | undefined> => {
    const row = await db
      .selectFrom('api_person')
      .select('visitor_id')
      .where('api_key_id', '=', keyId)
      .where('user_digest', '=', digest)
      .executeTakeFirst();
    return row && (row.visitor_id as VisitorId);
  };

  return {
    async findOrMake(keyId, user, at) {
      const digest = user === null ? '' : digestOf(keyId, user);
      const known = await find(keyId, digest);
      if (known) return known;
      const visitorId = uuidv7() as VisitorId;
      const visitor = {
        id: visitorId,
        kind: 'api' as const,
        research: 0,
        terms_version: TERMS_OF_A_KEY,
        terms_accepted_at: at,
        created_at: at,
      };
      const person = { api_key_id: keyId, user_digest: digest, visitor_id: visitorId };
      try {
        await database.batch([
          { query: db.insertInto('visitor').values(visitor) },
          { query: db.insertInto('api_person').values(person) },
        ]);
        return visitorId;
      } catch (error) {
        // Two requests saw the person for the first time at once: one of them made the visitor.
        const made = error instanceof DuplicateKey ? await find(keyId, digest) : undefined;
        if (made) return made;
        throw error;
      }
    },
  };
}

function digestOf(keyId: ApiKeyId, user: string): string {
  return createHash('sha256').update(`${keyId}\n${user}`).digest('hex');
}
