import type { Selectable } from 'kysely';
import type { OperatorId, OperatorSessionId } from '../../../protocol/ids.js';
import type { BatchStatement, Database } from '../database.js';
import { toAccount, unlessRefused } from './account-store.js';
import type { Account } from './account-store.js';
import type { OperatorSessionTable } from './operator-tables.js';

export interface NewSessionRow {
  id: OperatorSessionId;
  operatorId: OperatorId;
  /** SHA-256 of what the cookie carries. */
  tokenHash: string;
  agent: string;
  address: string;
  at: number;
  expiresAt: number;
}

/** A session holds while it is not past its end and was seen after `idleSince`. */
export interface Moment {
  at: number;
  idleSince: number;
}

export interface SessionStore {
  /** Only where the account is active and this password still in force; removes sessions that have run out. */
  begin(session: NewSessionRow, password: string, moment: Moment): Promise<boolean>;
  findByToken(
    tokenHash: string,
    moment: Moment,
  ): Promise<{ account: Account; session: Selectable<OperatorSessionTable> } | undefined>;
  touch(operatorId: OperatorId, sessionId: OperatorSessionId, at: number): Promise<void>;
  list(operatorId: OperatorId, moment: Moment): Promise<Selectable<OperatorSessionTable>[]>;
  end(operatorId: OperatorId, sessionId: OperatorSessionId): Promise<boolean>;
}

export function createSessionStore(database: Database): SessionStore {
  const { db } = database;
  return {
    async begin(session, password, { at, idleSince }) {
      const mark = db
        .updateTable('operator')
        .set({ last_seen_at: at })
        .where('id', '=', session.operatorId)
        .where('state', '=', 'active')
        .where('password', '=', password);
      const runOut = db
        .deleteFrom('operator_session')
        .where((row) => row.or([row('expires_at', '<=', at), row('last_seen_at', '<=', idleSince)]));
      const begun = await unlessRefused(() =>
        database.batch([
          { query: mark, requires: { rows: 1, name: 'the active account' } },
          { query: runOut },
          insertSession(database, session),
        ]),
      );
      return begun !== undefined;
    },

    async findByToken(tokenHash, { at, idleSince }) {
      const session = await db
        .selectFrom('operator_session')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', at)
        .where('last_seen_at', '>', idleSince)
        .executeTakeFirst();
      if (session === undefined) return undefined;
      const row = await db
        .selectFrom('operator')
        .selectAll()
        .where('id', '=', session.operator_id)
        .where('state', '=', 'active')
        .executeTakeFirst();
      return row && { account: toAccount(row), session };
    },

    async touch(operatorId, sessionId, at) {
      await database.batch([
        { query: db.updateTable('operator').set({ last_seen_at: at }).where('id', '=', operatorId) },
        { query: db.updateTable('operator_session').set({ last_seen_at: at }).where('id', '=', sessionId) },
      ]);
    },

    list: (operatorId, { at, idleSince }) =>
      db
        .selectFrom('operator_session')
        .selectAll()
        .where('operator_id', '=', operatorId)
        .where('expires_at', '>', at)
        .where('last_seen_at', '>', idleSince)
        .orderBy('last_seen_at', 'desc')
        .orderBy('id', 'desc')
        .execute(),

    async end(operatorId, sessionId) {
      const ended = await db
        .deleteFrom('operator_session')
        .where('id', '=', sessionId)
        .where('operator_id', '=', operatorId)
        .returning('id')
        .executeTakeFirst();
      return ended !== undefined;
    },
  };
}

export function insertSession({ db }: Database, session: NewSessionRow): BatchStatement {
  return {
    query: db.insertInto('operator_session').values({
      id: session.id,
      operator_id: session.operatorId,
      token_hash: session.tokenHash,
      agent: session.agent,
      address: session.address,
      created_at: session.at,
      last_seen_at: session.at,
      expires_at: session.expiresAt,
    }),
  };
}
