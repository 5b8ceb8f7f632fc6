export interface PersonTables {
  link_code: LinkCodeTable;
  recovery_phrase: RecoveryPhraseTable;
  used_proof: UsedProofTable;
  erasure: ErasureTable;
  visitor_join: VisitorJoinTable;
  setting: SettingTable;
}

/** One for each visitor: a new code replaces the one before. */
export interface LinkCodeTable {
  visitor_id: string;
  digest: string;
  expires_at: number;
}

export interface RecoveryPhraseTable {
  visitor_id: string;
  digest: string;
  created_at: number;
}

export interface UsedProofTable {
  signature: string;
  expires_at: number;
}

/** Who was erased; points at nothing, because there is nothing any more. */
export interface ErasureTable {
  visitor_id: string;
  at: number;
  completed_at: number | null;
}

/** Who became another visitor: in an older copy what they had is still under their own id. */
export interface VisitorJoinTable {
  visitor_id: string;
  into_id: string;
  at: number;
}

/** Every version that a live setting ever had; the highest is in force. */
export interface SettingTable {
  key: string;
  version: number;
  value: string;
  at: number;
}
