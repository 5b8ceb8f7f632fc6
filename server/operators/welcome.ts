/**
 * Using a one-time link: whoever has it sets name and password of its account and is signed in. What the account
 * had before is gone then, because the link may be the answer to a stolen password or a lost second factor.
 */
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { AppError } from '../../protocol/errors.js';
import type { OperatorId } from '../../protocol/ids.js';
import { OperatorEmail } from '../../protocol/console/operators.js';
import { parseInput } from '../parse-input.js';
import type { AcceptedInvitation } from '../store/operators/invitation-store.js';
import { hashToken } from './keys.js';
import type { Operators } from './operators.js';
import type { StaffParts } from './staff.js';

export type Welcome = Pick<Operators, 'readInvitation' | 'acceptInvitation'>;

export function createWelcome({ accounts, invitations, sessions, passwords, clock }: StaffParts): Welcome {
  /** What the link is for, and for whom; the account is undefined where the link names none. */
  const readLink = async (token: string) => {
    const invitation = await invitations.find(hashToken(token), clock.now());
    if (invitation === undefined) throw usedUp();
    const { operatorId } = invitation;
    if (operatorId === null) {
      if (await accounts.hasActive()) throw usedUp();
      return { invitation, account: undefined };
    }
    const account = await accounts.find(operatorId);
    if (account === undefined || account.operator.state === 'disabled') throw usedUp();
    return { invitation, account };
  };

  return {
    async readInvitation(token) {
      const { invitation, account } = await readLink(token);
      return {
        email: account?.operator.email ?? null,
        role: account?.operator.role ?? 'administrator',
        expiresAt: invitation.expiresAt,
      };
    },

    async acceptInvitation({ token, email, name, password: plain }, caller) {
      const { account: invited } = await readLink(token);
      const address = invited?.operator.email ?? requireEmail(email);
      const owner = invited ?? (await accounts.findByEmail(address));
      const id = owner?.operator.id ?? (uuidv7() as OperatorId);
      const prepared = sessions.prepare(id, caller);
      const accepted: AcceptedInvitation = {
        tokenHash: hashToken(token),
        account: {
          id,
          email: address,
          name,
          role: invited?.operator.role ?? 'administrator',
          password: await passwords.hash(plain),
          at: clock.now(),
        },
        kind: invited ? 'invited' : owner ? 'replaced' : 'new',
        session: prepared.row,
      };
      const ended = await invitations.accept(accepted);
      if (ended === undefined) throw usedUp();
      sessions.tellEnded(ended);
      const operator = (await accounts.find(id))?.operator;
      if (operator === undefined) throw usedUp();
      return sessions.present(operator, prepared);
    },
  };
}

function requireEmail(email: string | undefined): string {
  return parseInput(z.object({ email: OperatorEmail }), { email }).email;
}

const usedUp = (): AppError =>
  new AppError('NOT_FOUND', { message: 'This link was used, replaced or has run out: ask for a new one.' });
