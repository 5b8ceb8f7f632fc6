/**
 * One-time links. Using one deletes its row in the batch that sets the account, so that it works once whichever
 * node is asked. A link of the first administrator names no account, and counts for nothing once anybody is active.
 */
import type { OperatorId, OperatorSessionId } from '../../../protocol/ids.js';
import { DuplicateKey } from '../database.js';
import type { BatchStatement, Database } from '../database.js';
import { insertAccount, toSessionIds, unlessRefused } from './account-store.js';
import type { NewAccount } from './account-store.js';
import { insertSession } from './session-store.js';
import type { NewSessionRow } from './session-store.js';

export interface InvitationRow {
  tokenHash: string;
  /** Null for the first administrator's. */
  operatorId: OperatorId | null;
  expiresAt: number;
}

export interface AcceptedInvitation {
  tokenHash: string;
  /** The account as it becomes; where it was invited, its role stays what it is by then. */
  account: NewAccount & { password: string };
  /** `replaced`: an account that is not active stands under the address which the first administrator gives. */
  kind: 'invited' | 'new' | 'replaced';
  session: NewSessionRow;
}

export interface InvitationStore {
  /** Replaces earlier links of the same account, or of the first administrator. */
  replace(invitation: InvitationRow): Promise<void>;
  find(tokenHash: string, at: number): Promise<InvitationRow | undefined>;
  /**
   * Sets name, role and password, takes the second factor and all sessions away, and begins a session. Gives the
   * sessions that ended; undefined when the link is used up or the account cannot be taken.
   */
  accept(accepted: AcceptedInvitation): Promise<OperatorSessionId[] | undefined>;
}

export function createInvitationStore(database: Database): InvitationStore {
  const { db } = database;
  return {
    async replace(invitation) {
      await database.batch(replaceInvitation(database, invitation));
    },

    async find(tokenHash, at) {
      const row = await db
        .selectFrom('operator_invitation')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', at)
        .executeTakeFirst();
      return (
        row && {
          tokenHash: row.token_hash,
          operatorId: row.operator_id as OperatorId | null,
          expiresAt: row.expires_at,
        }
      );
    },

    async accept(accepted) {
      try {
        return await unlessRefused(async () => {
          const [, , , , , ended] = await database.batch(acceptInvitation(database, accepted));
          return toSessionIds(ended);
        });
      } catch (error) {
        // The address of a first administrator got an account at the same moment.
        if (error instanceof DuplicateKey) return undefined;
        throw error;
      }
    },
  };
}

export function replaceInvitation({ db }: Database, invitation: InvitationRow): BatchStatement[] {
  const { tokenHash, operatorId, expiresAt } = invitation;
  const earlier = db
    .deleteFrom('operator_invitation')
    .where('operator_id', operatorId === null ? 'is' : '=', operatorId);
  const added = db
    .insertInto('operator_invitation')
    .values({ token_hash: tokenHash, operator_id: operatorId, expires_at: expiresAt });
  return [{ query: earlier }, { query: added }];
}

function acceptInvitation(database: Database, accepted: AcceptedInvitation): BatchStatement[] {
  const { db } = database;
  const { tokenHash, account, session } = accepted;
  const used = db
    .deleteFrom('operator_invitation')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', account.at)
    .where((row) =>
      row.or([
        row('operator_id', 'is not', null),
        row.not(
          row.exists(row.selectFrom('operator').select('operator.id').where('operator.state', '=', 'active')),
        ),
      ]),
    );
  // The account's row first, as every other change takes it: so that two on PostgreSQL wait instead of deadlocking.
  const held = db
    .updateTable('operator')
    .set((row) => ({ role: row.ref('role') }))
    .where('id', '=', account.id);
  const taken =
    accepted.kind === 'new'
      ? insertAccount(database, account)
      : { query: takeAccount(database, accepted), requires: { rows: 1, name: 'the account' } };
  return [
    { query: held },
    { query: used, requires: { rows: 1, name: 'the invitation' } },
    taken,
    { query: db.deleteFrom('operator_invitation').where('operator_id', '=', account.id) },
    { query: db.deleteFrom('operator_recovery_code').where('operator_id', '=', account.id) },
    { query: db.deleteFrom('operator_session').where('operator_id', '=', account.id).returning('id') },
    insertSession(database, session),
    { query: db.updateTable('operator').set({ last_seen_at: account.at }).where('id', '=', account.id) },
  ];
}

function takeAccount({ db }: Database, { account, kind }: AcceptedInvitation) {
  const { id, name, role, password } = account;
  const taken = db
    .updateTable('operator')
    .set({ name, password, state: 'active', totp_secret: null, totp_pending: null, totp_step: null })
    .where('id', '=', id);
  return kind === 'replaced' ? taken.set({ role }) : taken.where('state', '!=', 'disabled');
}
