import type { OperatorId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import { unlessRefused } from './account-store.js';

export interface SecondFactorStore {
  /** False where a second factor is in force already. */
  begin(id: OperatorId, pending: string): Promise<boolean>;
  /** False where `pending` is no longer what was begun. */
  confirm(
    id: OperatorId,
    confirmed: { pending: string; step: number; codeHashes: string[] },
  ): Promise<boolean>;
  remove(id: OperatorId): Promise<void>;
  /** False when the code of this step or of a later one was used before. */
  useStep(id: OperatorId, secret: string, step: number): Promise<boolean>;
  /** False when there is no such code, or no longer. */
  useRecoveryCode(id: OperatorId, codeHash: string): Promise<boolean>;
}

export function createSecondFactorStore(database: Database): SecondFactorStore {
  const { db } = database;
  return {
    async begin(id, pending) {
      const begun = await db
        .updateTable('operator')
        .set({ totp_pending: pending })
        .where('id', '=', id)
        .where('totp_secret', 'is', null)
        .returning('id')
        .executeTakeFirst();
      return begun !== undefined;
    },

    async confirm(id, { pending, step, codeHashes }) {
      const confirmed = db
        .updateTable('operator')
        .set({ totp_secret: pending, totp_pending: null, totp_step: step })
        .where('id', '=', id)
        .where('totp_pending', '=', pending);
      const codes = codeHashes.map((code_hash) => ({ operator_id: id, code_hash }));
      const done = await unlessRefused(() =>
        database.batch([
          { query: confirmed, requires: { rows: 1, name: 'what was begun' } },
          { query: db.deleteFrom('operator_recovery_code').where('operator_id', '=', id) },
          { query: db.insertInto('operator_recovery_code').values(codes) },
        ]),
      );
      return done !== undefined;
    },

    async remove(id) {
      const off = { totp_secret: null, totp_pending: null, totp_step: null };
      await database.batch([
        { query: db.updateTable('operator').set(off).where('id', '=', id) },
        { query: db.deleteFrom('operator_recovery_code').where('operator_id', '=', id) },
      ]);
    },

    async useStep(id, secret, step) {
      const used = await db
        .updateTable('operator')
        .set({ totp_step: step })
        .where('id', '=', id)
        .where('totp_secret', '=', secret)
        .where((row) => row.or([row('totp_step', 'is', null), row('totp_step', '<', step)]))
        .returning('id')
        .executeTakeFirst();
      return used !== undefined;
    },

    async useRecoveryCode(id, codeHash) {
      const used = await db
        .deleteFrom('operator_recovery_code')
        .where('operator_id', '=', id)
        .where('code_hash', '=', codeHash)
        .returning('code_hash')
        .executeTakeFirst();
      return used !== undefined;
    },
  };
}
