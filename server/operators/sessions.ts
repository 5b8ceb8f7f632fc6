/**
 * Signed-in browsers. The cookie carries a token and the database its hash, so that reading the database signs
 * nobody in. A session ends 12 hours after it was last used, and 7 days after it began however it was used.
 */
import { v7 as uuidv7 } from 'uuid';
import type { OperatorId, OperatorSessionId } from '../../protocol/ids.js';
import type { Operator } from '../../protocol/console/operators.js';
import type { Clock } from '../clock.js';
import type { Moment, NewSessionRow, SessionStore } from '../store/operators/session-store.js';
import { hashToken, newToken } from './keys.js';
import type { OperatorKeys } from './keys.js';
import type { OperatorCookie } from './operator-cookie.js';
import type { Caller, NewSession, Operators } from './operators.js';

export type Sessions = Pick<
  Operators,
  'authenticate' | 'endSession' | 'listSessions' | 'clearingCookie' | 'onSessionsEnded'
> & {
  /** A session that is not stored yet, and the token that its cookie will carry. */
  prepare(operatorId: OperatorId, caller: Caller): { row: NewSessionRow; token: string };
  /** Stores it, unless the account is no longer active under this hashed password. */
  begin(row: NewSessionRow, password: string): Promise<boolean>;
  present(operator: Operator, prepared: { row: NewSessionRow; token: string }): NewSession;
  /** Tells whoever listens. */
  tellEnded(sessions: OperatorSessionId[]): void;
};

const HOUR_MS = 3_600_000;
const IDLE_MS = 12 * HOUR_MS;
const ABSOLUTE_MS = 7 * 24 * HOUR_MS;
const SEEN_EVERY_MS = 60_000;
const AGENT_LENGTH = 200;

export interface SessionParts {
  store: SessionStore;
  cookie: OperatorCookie;
  keys: OperatorKeys;
  clock: Clock;
}

export function createSessions({ store, cookie, keys, clock }: SessionParts): Sessions {
  const listeners = new Set<(sessions: OperatorSessionId[]) => void>();
  const moment = (): Moment => ({ at: clock.now(), idleSince: clock.now() - IDLE_MS });
  const tellEnded = (sessions: OperatorSessionId[]): void => {
    if (sessions.length > 0) for (const listener of listeners) listener(sessions);
  };

  return {
    clearingCookie: cookie.clearing,
    tellEnded,

    async authenticate(cookieHeader) {
      const token = cookie.read(cookieHeader);
      if (token === undefined) return undefined;
      const found = await store.findByToken(hashToken(token), moment());
      if (found === undefined) return undefined;
      const { operator } = found.account;
      const sessionId = found.session.id as OperatorSessionId;
      const now = clock.now();
      const isFresh = now - found.session.last_seen_at < SEEN_EVERY_MS;
      if (!isFresh) await store.touch(operator.id, sessionId, now);
      return {
        operator: isFresh ? operator : { ...operator, lastSeenAt: now },
        sessionId,
        csrfToken: keys.csrfToken(sessionId),
      };
    },

    async endSession(operatorId, sessionId) {
      const hasEnded = await store.end(operatorId, sessionId);
      if (hasEnded) tellEnded([sessionId]);
      return hasEnded;
    },

    async listSessions(operatorId, current) {
      const rows = await store.list(operatorId, moment());
      return rows.map((row) => ({
        id: row.id as OperatorSessionId,
        current: row.id === current,
        agent: row.agent,
        address: row.address,
        createdAt: row.created_at,
        lastSeenAt: row.last_seen_at,
        expiresAt: Math.min(row.expires_at, row.last_seen_at + IDLE_MS),
      }));
    },

    onSessionsEnded(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    prepare(operatorId, caller) {
      const token = newToken();
      const at = clock.now();
      const row = {
        id: uuidv7() as OperatorSessionId,
        operatorId,
        tokenHash: hashToken(token),
        agent: caller.agent.slice(0, AGENT_LENGTH),
        address: caller.address,
        at,
        expiresAt: at + ABSOLUTE_MS,
      };
      return { row, token };
    },

    begin: (row, password) => store.begin(row, password, moment()),

    present: (operator, { row, token }) => ({
      operator,
      sessionId: row.id,
      csrfToken: keys.csrfToken(row.id),
      cookie: cookie.write(token, ABSOLUTE_MS / 1000),
    }),
  };
}
