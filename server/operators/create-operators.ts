import type { Clock } from '../clock.js';
import type { Database } from '../store/database.js';
import { createAccountStore } from '../store/operators/account-store.js';
import { createInvitationStore } from '../store/operators/invitation-store.js';
import { createSecondFactorStore } from '../store/operators/second-factor-store.js';
import { createSessionStore } from '../store/operators/session-store.js';
import { createOperatorKeys } from './keys.js';
import { createOperatorCookie } from './operator-cookie.js';
import type { Operators } from './operators.js';
import { createOwnAccount } from './own-account.js';
import { createPasswords } from './passwords.js';
import type { PasswordCost } from './passwords.js';
import { createSessions } from './sessions.js';
import { createSignIn } from './sign-in.js';
import { createSignInLimits } from './sign-in-limits.js';
import { createStaff } from './staff.js';
import { createWelcome } from './welcome.js';

export interface OperatorsOptions {
  database: Database;
  /** The installation's. */
  secret: string;
  clock: Clock;
  /** The console is reached over https. */
  secure: boolean;
  /** Of hashes that are made from now on. */
  passwordCost?: PasswordCost | undefined;
}

export function createOperators(options: OperatorsOptions): Operators {
  const { database, secret, clock, secure, passwordCost } = options;
  const keys = createOperatorKeys(secret);
  const passwords = createPasswords(passwordCost);
  const accounts = createAccountStore(database);
  const invitations = createInvitationStore(database);
  const factors = createSecondFactorStore(database);
  const limits = createSignInLimits();
  const sessions = createSessions({
    store: createSessionStore(database),
    cookie: createOperatorCookie(secure),
    keys,
    clock,
  });
  const signingIn = { accounts, factors, sessions, passwords, keys, limits, clock };
  const staffing = { database, accounts, invitations, sessions, passwords, clock };
  return {
    authenticate: sessions.authenticate,
    endSession: sessions.endSession,
    listSessions: sessions.listSessions,
    clearingCookie: sessions.clearingCookie,
    onSessionsEnded: sessions.onSessionsEnded,
    signIn: createSignIn(signingIn),
    ...createOwnAccount(signingIn),
    ...createStaff(staffing),
    ...createWelcome(staffing),
  };
}
