import type { SelectQueryBuilder } from 'kysely';
import { ApiKey } from '../../../protocol/console/console-api.js';
import type { ApiKeyId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import type { Tables } from '../tables.js';

export interface NewApiKey {
  id: ApiKeyId;
  hash: string;
  start: string;
  name: string;
  limit: number | null;
  createdAt: number;
}

/** What a key has used and was not yet stored. */
export interface ApiKeyUse {
  id: ApiKeyId;
  /** In UTC: 'YYYY-MM-DD'. */
  day: string;
  requests: number;
  promptTokens: number;
  completionTokens: number;
}

export interface ApiKeyStore {
  create(key: NewApiKey): Promise<ApiKey>;
  /** By the SHA-256 of the key; a revoked one too. */
  findByHash(hash: string): Promise<ApiKey | undefined>;
  /** Newest first. */
  list(): Promise<ApiKey[]>;
  /** One that is revoked already keeps its time. Undefined when there is none of that id. */
  revoke(id: ApiKeyId, at: number): Promise<ApiKey | undefined>;
  /** Adds to the days' counts; all or nothing. */
  addUse(uses: ApiKeyUse[]): Promise<void>;
  markUsed(ids: ApiKeyId[], at: number): Promise<void>;
}

export function createApiKeyStore(database: Database): ApiKeyStore {
  const { db } = database;

  const keys = () => withUsage(db.selectFrom('api_key').selectAll('api_key'));
  const find = async (id: ApiKeyId) => {
    const row = await keys().where('api_key.id', '=', id).executeTakeFirst();
    return row && toApiKey(row);
  };

  return {
    async create({ id, hash, start, name, limit, createdAt }) {
      const row = { id, hash, start, name, requests_per_minute: limit, created_at: createdAt };
      await db
        .insertInto('api_key')
        .values({ ...row, last_used_at: null, revoked_at: null })
        .execute();
      return toApiKey({ ...row, last_used_at: null, revoked_at: null });
    },

    async findByHash(hash) {
      const row = await db.selectFrom('api_key').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row && toApiKey(row);
    },

    async list() {
      const rows = await keys().orderBy('api_key.id', 'desc').execute();
      return rows.map(toApiKey);
    },

    async revoke(id, at) {
      const query = db.updateTable('api_key').set({ revoked_at: at });
      await query.where('id', '=', id).where('revoked_at', 'is', null).execute();
      return find(id);
    },

    async addUse(uses) {
      if (uses.length === 0) return;
      await database.batch(uses.map((use) => ({ query: addOne(database, use) })));
    },

    async markUsed(ids, at) {
      if (ids.length === 0) return;
      await db.updateTable('api_key').set({ last_used_at: at }).where('id', 'in', ids).execute();
    },
  };
}

function addOne({ db }: Database, { id, day, requests, promptTokens, completionTokens }: ApiKeyUse) {
  const row = {
    api_key_id: id,
    day,
    requests,
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
  };
  return db
    .insertInto('api_key_usage')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['api_key_id', 'day']).doUpdateSet((eb) => ({
        requests: eb('api_key_usage.requests', '+', requests),
        prompt_tokens: eb('api_key_usage.prompt_tokens', '+', promptTokens),
        completion_tokens: eb('api_key_usage.completion_tokens', '+', completionTokens),
      })),
    );
}

/** Each key with the sums over its days. */
function withUsage<O>(query: SelectQueryBuilder<Tables, 'api_key', O>) {
  return query
    .leftJoin('api_key_usage', 'api_key_usage.api_key_id', 'api_key.id')
    .select(({ fn }) => [
      fn.sum('api_key_usage.requests').as('requests'),
      fn.sum('api_key_usage.prompt_tokens').as('prompt_tokens'),
      fn.sum('api_key_usage.completion_tokens').as('completion_tokens'),
    ])
    .groupBy('api_key.id');
}

interface KeyRow {
  id: string;
  start: string;
  name: string;
  requests_per_minute: number | null;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
  /** PostgreSQL gives a sum as text; without a row there is none. */
  requests?: number | string | bigint | null;
  prompt_tokens?: number | string | bigint | null;
  completion_tokens?: number | string | bigint | null;
}

function toApiKey(row: KeyRow): ApiKey {
  return ApiKey.parse({
    id: row.id,
    name: row.name,
    start: row.start,
    limit: row.requests_per_minute,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
    usage: {
      requests: Number(row.requests ?? 0),
      promptTokens: Number(row.prompt_tokens ?? 0),
      completionTokens: Number(row.completion_tokens ?? 0),
    },
  });
}
