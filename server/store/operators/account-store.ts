/**
 * Operators' accounts. A change of role or state takes the oldest account's row first, although nothing in it
 * changes: on PostgreSQL that lets such changes happen one after another, so that two administrators who demote
 * each other at the same moment cannot both succeed and leave nobody.
 */
import type { Selectable } from 'kysely';
import type { OperatorId, OperatorSessionId } from '../../../protocol/ids.js';
import { Operator } from '../../../protocol/console/operators.js';
import type { OperatorRole } from '../../../protocol/console/operators.js';
import { BatchRefused, DuplicateKey } from '../database.js';
import type { BatchStatement, Database } from '../database.js';
import type { OperatorTable } from './operator-tables.js';

/** An operator with what signs it in. */
export interface Account {
  operator: Operator;
  /** Hashed. */
  password: string | null;
  /** Encrypted, as is `totpPending`. */
  totpSecret: string | null;
  totpPending: string | null;
}

export interface NewAccount {
  id: OperatorId;
  email: string;
  name: string;
  role: OperatorRole;
  /** Without one the account is invited, with one active. */
  password: string | null;
  at: number;
}

export interface AccountChange {
  role?: OperatorRole | undefined;
  disabled?: boolean | undefined;
  /** Activates the account. */
  password?: string | undefined;
}

export interface AccountStore {
  list(): Promise<Operator[]>;
  find(id: OperatorId): Promise<Account | undefined>;
  findByEmail(email: string): Promise<Account | undefined>;
  hasActive(): Promise<boolean>;
  /** False when the address has an account. */
  add(account: NewAccount, alongside?: BatchStatement[]): Promise<boolean>;
  rename(id: OperatorId, name: string): Promise<Operator | undefined>;
  /** Sets a new password where the old one is still in force, and ends every session but one. */
  changePassword(
    id: OperatorId,
    change: { from: string; to: string; keep: OperatorSessionId },
  ): Promise<OperatorSessionId[] | undefined>;
  /**
   * Ends sessions when the account is disabled, its role changes or it gets a password. Undefined when there is
   * no such account, or no other active administrator would be left.
   */
  change(
    id: OperatorId,
    change: AccountChange,
  ): Promise<{ operator: Operator; ended: OperatorSessionId[] } | undefined>;
}

export function createAccountStore(database: Database): AccountStore {
  const { db } = database;
  return {
    async list() {
      const rows = await db.selectFrom('operator').selectAll().orderBy('id').execute();
      return rows.map(toOperator);
    },
    async find(id) {
      const row = await db.selectFrom('operator').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toAccount(row);
    },
    async findByEmail(email) {
      const row = await db.selectFrom('operator').selectAll().where('email', '=', email).executeTakeFirst();
      return row && toAccount(row);
    },
    async hasActive() {
      const query = db.selectFrom('operator').select('id').where('state', '=', 'active').limit(1);
      return (await query.executeTakeFirst()) !== undefined;
    },
    async add(account, alongside = []) {
      try {
        await database.batch([insertAccount(database, account), ...alongside]);
        return true;
      } catch (error) {
        if (error instanceof DuplicateKey) return false;
        throw error;
      }
    },
    async rename(id, name) {
      const row = await db
        .updateTable('operator')
        .set({ name })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row && toOperator(row);
    },
    async changePassword(id, { from, to, keep }) {
      const changed = db
        .updateTable('operator')
        .set({ password: to })
        .where('id', '=', id)
        .where('password', '=', from);
      const ended = db
        .deleteFrom('operator_session')
        .where('operator_id', '=', id)
        .where('id', '!=', keep)
        .returning('id');
      return unlessRefused(async () => {
        const [, rows] = await database.batch([
          { query: changed, requires: { rows: 1, name: 'the password that was checked' } },
          { query: ended },
          // A one-time link that lies about could take the account back.
          { query: db.deleteFrom('operator_invitation').where('operator_id', '=', id) },
        ]);
        return toSessionIds(rows);
      });
    },
    change: (id, change) =>
      unlessRefused(async () => {
        const [, , ended, rows] = await database.batch(changeAccount(database, id, change));
        const [row] = rows as unknown as Selectable<OperatorTable>[];
        if (row === undefined) throw new Error('the changed account gave no row');
        return { operator: toOperator(row), ended: toSessionIds(ended) };
      }),
  };
}

export function insertAccount({ db }: Database, account: NewAccount): BatchStatement {
  const { id, email, name, role, password, at } = account;
  const state = password === null ? ('invited' as const) : ('active' as const);
  return {
    query: db.insertInto('operator').values({ id, email, name, role, password, state, created_at: at }),
  };
}

function changeAccount(database: Database, id: OperatorId, change: AccountChange): BatchStatement[] {
  const { db } = database;
  const { role, disabled, password } = change;
  const held = db
    .updateTable('operator')
    .set((row) => ({ role: row.ref('role') }))
    .where('id', '=', (row) =>
      row.selectFrom('operator as oldest').select((of) => of.fn.min('oldest.id').as('id')),
    );
  const own = db
    .updateTable('operator')
    .set((row) => ({ role: row.ref('role') }))
    .where('id', '=', id);
  const endsAll = disabled === true || password !== undefined;
  const affected = db
    .selectFrom('operator')
    .select('id')
    .where('id', '=', endsAll || role !== undefined ? id : '')
    .$if(!endsAll && role !== undefined, (query) => query.where('role', '!=', role ?? 'viewer'));
  const ended = db.deleteFrom('operator_session').where('operator_id', 'in', affected).returning('id');
  const links = db.deleteFrom('operator_invitation').where('operator_id', '=', id);
  return [
    { query: held },
    { query: own, requires: { rows: 1, name: 'the account' } },
    { query: ended },
    { query: setAccount(database, id, change), requires: { rows: 1, name: 'another administrator' } },
    ...(endsAll ? [{ query: links }] : []),
  ];
}

function setAccount({ db }: Database, id: OperatorId, { role, disabled, password }: AccountChange) {
  const keepsAdministrator = disabled !== true && (role ?? 'administrator') === 'administrator';
  return db
    .updateTable('operator')
    .set((row) => ({
      ...(role === undefined ? {} : { role }),
      ...(password === undefined ? {} : { password, state: 'active' as const }),
      ...(disabled === true ? { state: 'disabled' as const } : {}),
      ...(disabled === false
        ? {
            state: row
              .case()
              .when('state', '!=', 'disabled')
              .then(row.ref('state'))
              .when('password', 'is', null)
              .then('invited' as const)
              .else('active' as const)
              .end(),
          }
        : {}),
      ...(role === undefined && disabled === undefined && password === undefined
        ? { role: row.ref('role') }
        : {}),
    }))
    .where('id', '=', id)
    .$if(!keepsAdministrator, (query) =>
      query.where((row) =>
        row.or([
          row('role', '!=', 'administrator'),
          row('state', '!=', 'active'),
          row.exists(
            row
              .selectFrom('operator as other')
              .select('other.id')
              .where('other.id', '!=', id)
              .where('other.role', '=', 'administrator')
              .where('other.state', '=', 'active'),
          ),
        ]),
      ),
    )
    .returningAll();
}

/** Undefined where a statement of the batch did not find what it requires. */
export async function unlessRefused<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof BatchRefused) return undefined;
    throw error;
  }
}

export function toSessionIds(rows: Record<string, unknown>[] | undefined): OperatorSessionId[] {
  return (rows ?? []).map((row) => row['id'] as OperatorSessionId);
}

export function toAccount(row: Selectable<OperatorTable>): Account {
  return {
    operator: toOperator(row),
    password: row.password,
    totpSecret: row.totp_secret,
    totpPending: row.totp_pending,
  };
}

function toOperator(row: Selectable<OperatorTable>): Operator {
  return Operator.parse({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    totp: row.totp_secret !== null,
    state: row.state,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  });
}
