import type { OperatorRole } from '../../../protocol/console/operators.js';

export interface OperatorTables {
  operator: OperatorTable;
  operator_session: OperatorSessionTable;
  operator_invitation: OperatorInvitationTable;
  operator_recovery_code: OperatorRecoveryCodeTable;
}

export interface OperatorTable {
  id: string;
  email: string;
  name: string;
  role: OperatorRole;
  state: 'invited' | 'active' | 'disabled';
  /** Hashed; null before a first one was set. */
  password: string | null;
  /** Encrypted; null without a second factor. */
  totp_secret: string | null;
  /** Encrypted; begun and not confirmed yet. */
  totp_pending: string | null;
  /** The last step whose code was used. */
  totp_step: number | null;
  created_at: number;
  last_seen_at: number | null;
}

export interface OperatorSessionTable {
  id: string;
  operator_id: string;
  token_hash: string;
  agent: string;
  address: string;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
}

export interface OperatorInvitationTable {
  token_hash: string;
  operator_id: string | null;
  expires_at: number;
}

export interface OperatorRecoveryCodeTable {
  operator_id: string;
  code_hash: string;
}
