/** What administrators, and the command line, do with accounts: listing, inviting, changing. */
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../../protocol/errors.js';
import type { OperatorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { AccountChange, AccountStore } from '../store/operators/account-store.js';
import { replaceInvitation } from '../store/operators/invitation-store.js';
import type { InvitationRow, InvitationStore } from '../store/operators/invitation-store.js';
import type { Database } from '../store/database.js';
import { hashToken, newToken } from './keys.js';
import type { Invitation, Operators } from './operators.js';
import type { Passwords } from './passwords.js';
import type { Sessions } from './sessions.js';

export type Staff = Pick<
  Operators,
  'list' | 'find' | 'invite' | 'update' | 'reinvite' | 'inviteFirst' | 'create'
>;

export interface StaffParts {
  database: Database;
  accounts: AccountStore;
  invitations: InvitationStore;
  sessions: Sessions;
  passwords: Passwords;
  clock: Clock;
}

const DAY_MS = 24 * 3_600_000;
const FIRST_INVITATION_MS = 7 * DAY_MS;

export function createStaff(parts: StaffParts): Staff {
  const { database, accounts, invitations, sessions, passwords, clock } = parts;

  const newInvitation = (operatorId: OperatorId | null): { shown: Invitation; row: InvitationRow } => {
    const token = newToken();
    const expiresAt = clock.now() + (operatorId === null ? FIRST_INVITATION_MS : DAY_MS);
    return { shown: { token, expiresAt }, row: { tokenHash: hashToken(token), operatorId, expiresAt } };
  };
  const change = async (id: OperatorId, wanted: AccountChange) => {
    const changed = await accounts.change(id, wanted);
    if (changed === undefined) {
      if ((await accounts.find(id)) === undefined) throw missing();
      throw conflict('The last active administrator can be neither demoted nor disabled.');
    }
    sessions.tellEnded(changed.ended);
    return changed.operator;
  };

  return {
    list: () => accounts.list(),
    find: async (id) => (await accounts.find(id))?.operator,
    update: (id, wanted) => change(id, { role: wanted.role, disabled: wanted.disabled }),

    async invite(account) {
      const id = uuidv7() as OperatorId;
      const { shown, row } = newInvitation(id);
      const at = clock.now();
      const added = await accounts.add(
        { ...account, id, password: null, at },
        replaceInvitation(database, row),
      );
      if (!added) throw conflict('There is an account with this e-mail address.');
      const { operator } = (await accounts.find(id)) ?? {};
      if (operator === undefined) throw missing();
      return { ...shown, operator };
    },

    async reinvite(id) {
      const operator = (await accounts.find(id))?.operator;
      if (operator === undefined) throw missing();
      if (operator.state === 'disabled') throw conflict('The account is disabled: enable it first.');
      const { shown, row } = newInvitation(id);
      await invitations.replace(row);
      return { ...shown, operator };
    },

    async inviteFirst() {
      if (await accounts.hasActive()) return undefined;
      const { shown, row } = newInvitation(null);
      await invitations.replace(row);
      return shown;
    },

    async create({ email, role, password: plain }) {
      const password = await passwords.hash(plain);
      const existing = await accounts.findByEmail(email);
      if (existing) return change(existing.operator.id, { role, password });
      const id = uuidv7() as OperatorId;
      const account = { id, email, name: nameOf(email), role, password, at: clock.now() };
      if (!(await accounts.add(account))) throw conflict('The account was made by somebody else meanwhile.');
      return (await accounts.find(id))?.operator ?? Promise.reject(missing());
    },
  };
}

/** What stands before the @: a name until its owner chooses one. */
export function nameOf(email: string): string {
  return (email.split('@')[0] ?? email).slice(0, 80);
}

const missing = (): AppError => new AppError('NOT_FOUND', { message: 'There is no such operator.' });
const conflict = (message: string): AppError => new AppError('CONFLICT', { message });
