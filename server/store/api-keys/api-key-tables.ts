export interface ApiKeyTables {
  api_key: ApiKeyTable;
  api_key_usage: ApiKeyUsageTable;
  api_person: ApiPersonTable;
}

export interface ApiKeyTable {
  id: string;
  /** SHA-256 of the key, in hex. The key itself is nowhere. */
  hash: string;
  start: string;
  name: string;
  requests_per_minute: number | null;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
}

/** What a key has used on one day, in UTC: 'YYYY-MM-DD'. */
export interface ApiKeyUsageTable {
  api_key_id: string;
  day: string;
  requests: number;
  prompt_tokens: number;
  completion_tokens: number;
}

/** The visitor that a key's `user` is. */
export interface ApiPersonTable {
  api_key_id: string;
  /** SHA-256 of the key's id and the caller's name for the person; empty where the caller named nobody. */
  user_digest: string;
  visitor_id: string;
}
