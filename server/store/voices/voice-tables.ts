export interface VoiceTables {
  model_key: ModelKeyTable;
  token_use: TokenUseTable;
  visitor_token_use: VisitorTokenUseTable;
}

/** The key of a model server, sealed. Apart from the settings, which keep every version: a removed key is gone. */
export interface ModelKeyTable {
  endpoint_id: string;
  sealed: string;
}

/** Of everybody. */
export interface TokenUseTable {
  /** A day or a month in UTC: '2026-11-24', '2026-11'. */
  period: string;
  prompt: number;
  completion: number;
}

export interface VisitorTokenUseTable extends TokenUseTable {
  visitor_id: string;
}
