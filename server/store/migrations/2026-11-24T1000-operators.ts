/**
 * Operators, their sessions and one-time links. Nothing here lets anybody in by itself: passwords are hashed,
 * tokens and recovery codes are stored as SHA-256, and the authenticator's secret is encrypted with a key that is
 * not in the database. `totp_step` is the last step whose code was used, so that no node accepts it again.
 */
import type { Kysely, Migration } from 'kysely';

export const operators: Migration = {
  async up(db: Kysely<unknown>) {
    await createOperator(db);
    await createOperatorSession(db);
    await createOperatorInvitation(db);
    await createOperatorRecoveryCode(db);
  },
};

async function createOperator(db: Kysely<unknown>) {
  await db.schema
    .createTable('operator')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('totp_secret', 'text')
    .addColumn('totp_pending', 'text')
    .addColumn('totp_step', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('last_seen_at', 'bigint')
    .execute();
}

async function createOperatorSession(db: Kysely<unknown>) {
  await db.schema
    .createTable('operator_session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('operator_id', 'text', (column) =>
      column.notNull().references('operator.id').onDelete('cascade'),
    )
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('last_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('operator_session_by_operator')
    .on('operator_session')
    .column('operator_id')
    .execute();
}

/** Without an operator it is the first administrator's, who names the account when using it. */
async function createOperatorInvitation(db: Kysely<unknown>) {
  await db.schema
    .createTable('operator_invitation')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('operator_id', 'text', (column) => column.references('operator.id').onDelete('cascade'))
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('operator_invitation_by_operator')
    .on('operator_invitation')
    .column('operator_id')
    .execute();
}

async function createOperatorRecoveryCode(db: Kysely<unknown>) {
  await db.schema
    .createTable('operator_recovery_code')
    .addColumn('operator_id', 'text', (column) =>
      column.notNull().references('operator.id').onDelete('cascade'),
    )
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('operator_recovery_code_once', ['operator_id', 'code_hash'])
    .execute();
}
