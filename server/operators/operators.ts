/**
 * Who may work in the console: accounts, how they sign in, the sessions they hold, and the one-time links by which
 * an account is taken. Knows nothing of HTTP but the cookie, and nothing of the audit log: whoever calls writes it.
 */
import type { ConsoleSession } from '../../protocol/console/console-api.js';
import type { OperatorId, OperatorSessionId } from '../../protocol/ids.js';
import type { Operator, OperatorRole, OperatorSession } from '../../protocol/console/operators.js';

/** A request's operator. */
export interface SignedInOperator extends ConsoleSession {
  sessionId: OperatorSessionId;
}

/** A fresh session, and the Set-Cookie value that carries it. */
export interface NewSession extends SignedInOperator {
  cookie: string;
}

/** Where a sign-in comes from. */
export interface Caller {
  address: string;
  /** The User-Agent header. */
  agent: string;
}

export interface Invitation {
  /** What the link carries after its `#`: `/console/welcome#<token>`. */
  token: string;
  expiresAt: number;
}

export interface Operators {
  /** The operator of a Cookie header's session, unless it has ended; marks both as seen. */
  authenticate(cookieHeader: string | undefined): Promise<SignedInOperator | undefined>;
  /** UNAUTHENTICATED when account, password or code are not right, all alike; RATE_LIMITED after too many. */
  signIn(
    credentials: { email: string; password: string; code?: string | undefined },
    caller: Caller,
  ): Promise<{ state: 'signed-in'; session: NewSession } | { state: 'code-needed' }>;
  /** Ends a session of this operator; false when there is no such session. */
  endSession(operatorId: OperatorId, sessionId: OperatorSessionId): Promise<boolean>;
  listSessions(operatorId: OperatorId, current: OperatorSessionId): Promise<OperatorSession[]>;
  /** The Set-Cookie value that removes the cookie. */
  readonly clearingCookie: string;

  rename(operatorId: OperatorId, name: string): Promise<Operator>;
  /** FORBIDDEN when `password` is wrong. Ends every session but `keep`. */
  changePassword(
    operatorId: OperatorId,
    change: { password: string; newPassword: string; keep: OperatorSessionId },
  ): Promise<Operator>;
  /** FORBIDDEN when the password is wrong. */
  beginTotp(operatorId: OperatorId, password: string): Promise<{ secret: string; uri: string }>;
  /** The recovery codes, shown once. FORBIDDEN when the code is wrong; CONFLICT when nothing was begun. */
  confirmTotp(operatorId: OperatorId, code: string): Promise<{ recoveryCodes: string[] }>;
  /** FORBIDDEN when password or code are wrong. */
  removeTotp(operatorId: OperatorId, proof: { password: string; code: string }): Promise<void>;

  list(): Promise<Operator[]>;
  find(operatorId: OperatorId): Promise<Operator | undefined>;
  /** CONFLICT when the address has an account. */
  invite(account: {
    email: string;
    name: string;
    role: OperatorRole;
  }): Promise<Invitation & { operator: Operator }>;
  /** NOT_FOUND; CONFLICT for the last active administrator. Sessions end when disabled or when the role changes. */
  update(
    operatorId: OperatorId,
    change: { role?: OperatorRole | undefined; disabled?: boolean | undefined },
  ): Promise<Operator>;
  reinvite(operatorId: OperatorId): Promise<Invitation & { operator: Operator }>;
  /** NOT_FOUND once used, replaced or run out. */
  readInvitation(token: string): Promise<{ email: string | null; role: OperatorRole; expiresAt: number }>;
  acceptInvitation(
    acceptance: { token: string; email?: string | undefined; name: string; password: string },
    caller: Caller,
  ): Promise<NewSession>;
  /** A one-time link for the first administrator, replacing earlier ones; undefined once an operator is active. */
  inviteFirst(): Promise<Invitation | undefined>;
  /** For the command line: an active account, or a new password and role for one that exists. */
  create(account: { email: string; role: OperatorRole; password: string }): Promise<Operator>;

  /** Told when sessions end by another hand than time. Returns how to stop listening. */
  onSessionsEnded(listener: (sessions: OperatorSessionId[]) => void): () => void;
}
