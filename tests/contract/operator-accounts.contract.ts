/** What Operators promises of accounts and one-time links (server/operators/operators.ts), on a database. */
import { describe, expect, it } from 'vitest';
import type { OperatorId } from '../../protocol/ids.js';
import type { MakeDatabase } from '../harness/databases.js';
import { CALLER, HOUR, OTHER_PASSWORD, PASSWORD, REFUSED, cookieOf, useOperators } from './operator-desk.js';
import { NOON } from './stored-turns.js';

export function describeOperatorAccountsContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, under operators' accounts`, () => {
    const desk = useOperators(makeDatabase);
    const { build, create, signIn, codeOf, withTotp, hearEnded } = desk;

    describe('a one-time link', () => {
      const accept = (token: string, email?: string) =>
        desk.operators.acceptInvitation({ token, email, name: 'Ada', password: PASSWORD }, CALLER);
      const NOT_FOUND = { code: 'NOT_FOUND' };

      it('makes the first administrator, and is given until there is one', async () => {
        const replaced = await desk.operators.inviteFirst();
        const { token = '', expiresAt } = (await desk.operators.inviteFirst()) ?? {};
        await expect(desk.operators.readInvitation(replaced?.token ?? '')).rejects.toMatchObject(NOT_FOUND);
        expect(await desk.operators.readInvitation(token)).toEqual({
          email: null,
          role: 'administrator',
          expiresAt,
        });
        expect(expiresAt).toBe(NOON + 7 * 24 * HOUR);
        await expect(accept(token)).rejects.toMatchObject({
          code: 'INVALID_INPUT',
          message: expect.stringMatching(/^email: /) as string,
        });
        const session = await accept(token, 'ada@example.org');
        expect(session.operator).toMatchObject({ role: 'administrator', state: 'active', name: 'Ada' });
        expect(await desk.operators.authenticate(cookieOf(session))).toMatchObject({
          operator: session.operator,
        });
        expect(await desk.operators.inviteFirst()).toBeUndefined();
      });

      it('of the first administrator counts for nothing once somebody is active', async () => {
        const { token = '' } = (await desk.operators.inviteFirst()) ?? {};
        await create('ada@example.org', 'administrator');
        await expect(accept(token, 'eve@example.org')).rejects.toMatchObject(NOT_FOUND);
        expect(await desk.operators.list()).toHaveLength(1);
      });

      it('works once, also when two use it at once', async () => {
        const { token, operator } = await desk.operators.invite({
          email: 'ada@example.org',
          name: 'A',
          role: 'researcher',
        });
        expect(operator).toMatchObject({ state: 'invited', email: 'ada@example.org', totp: false });
        const accepted = await Promise.allSettled([
          accept(token),
          build(desk.made.secondNode).acceptInvitation({ token, name: 'Ada', password: PASSWORD }, CALLER),
        ]);
        expect(accepted.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        await expect(accept(token)).rejects.toMatchObject(NOT_FOUND);
        expect((await signIn('ada@example.org')).operator).toMatchObject({ name: 'Ada', role: 'researcher' });
      });

      it('runs out after a day, and is void when replaced or when the account is disabled', async () => {
        const account = { email: 'ada@example.org', name: 'A', role: 'viewer' as const };
        const first = await desk.operators.invite(account);
        await expect(desk.operators.invite(account)).rejects.toMatchObject({ code: 'CONFLICT' });
        const second = await desk.operators.reinvite(first.operator.id);
        await expect(accept(first.token)).rejects.toMatchObject(NOT_FOUND);
        desk.clock.advance(24 * HOUR);
        await expect(accept(second.token)).rejects.toMatchObject(NOT_FOUND);
        const third = await desk.operators.reinvite(first.operator.id);
        await desk.operators.update(first.operator.id, { disabled: true });
        await expect(accept(third.token)).rejects.toMatchObject(NOT_FOUND);
        await expect(desk.operators.reinvite(first.operator.id)).rejects.toMatchObject({ code: 'CONFLICT' });
        const enabled = await desk.operators.update(first.operator.id, { disabled: false });
        expect(enabled.state).toBe('invited');
        await expect(accept(third.token)).rejects.toMatchObject(NOT_FOUND);
      });

      it('takes password, second factor and sessions away when it is used, not before', async () => {
        const { id, secret } = await withTotp('ada@example.org');
        const session = await signIn('ada@example.org', codeOf(secret));
        const { token } = await desk.operators.reinvite(id);
        expect(await desk.operators.authenticate(cookieOf(session))).toBeDefined();
        const ended = hearEnded();
        await desk.operators.acceptInvitation({ token, name: 'Ada', password: OTHER_PASSWORD }, CALLER);
        expect(ended).toEqual([session.sessionId]);
        expect(await desk.operators.authenticate(cookieOf(session))).toBeUndefined();
        await expect(signIn('ada@example.org')).rejects.toMatchObject(REFUSED);
        expect((await signIn('ada@example.org', undefined, OTHER_PASSWORD)).operator.totp).toBe(false);
      });
    });

    describe('the last active administrator', () => {
      const CONFLICT = { code: 'CONFLICT' };

      it('can be neither demoted nor disabled', async () => {
        const { id } = await create('ada@example.org', 'administrator');
        const gone = await create('gone@example.org', 'administrator');
        await desk.operators.update(gone.id, { disabled: true });
        await expect(desk.operators.update(id, { role: 'viewer' })).rejects.toMatchObject(CONFLICT);
        await expect(desk.operators.update(id, { disabled: true })).rejects.toMatchObject(CONFLICT);
        await expect(create('ada@example.org', 'viewer')).rejects.toMatchObject(CONFLICT);
        expect(await desk.operators.find(id)).toMatchObject({ role: 'administrator', state: 'active' });
        await desk.operators.update(gone.id, { disabled: false });
        expect(await desk.operators.update(id, { role: 'viewer' })).toMatchObject({ role: 'viewer' });
      });

      it('stays when two demote each other at the same moment', async () => {
        const nodes = [desk.operators, build(desk.made.secondNode)];
        for (let round = 0; round < 5; round++) {
          const ids = [
            (await create(`a${round}@example.org`, 'administrator')).id,
            (await create(`b${round}@example.org`, 'administrator')).id,
          ];
          for (const { id, role } of await desk.operators.list())
            if (role === 'administrator' && !ids.includes(id))
              await desk.operators.update(id, { role: 'viewer' });
          const replies = await Promise.allSettled(
            nodes.map((node, index) => node.update(ids[index] as OperatorId, { role: 'viewer' })),
          );
          expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
          expect(replies.find(({ status }) => status === 'rejected')).toMatchObject({ reason: CONFLICT });
        }
      });

      it('is not what an unknown operator is', async () => {
        const nobody = '01980000-0000-7000-8000-000000000000' as OperatorId;
        await expect(desk.operators.update(nobody, { disabled: true })).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
        await expect(desk.operators.rename(nobody, 'N')).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await expect(desk.operators.reinvite(nobody)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        expect(await desk.operators.find(nobody)).toBeUndefined();
      });
    });

    it('renames, and gives an existing account a new password and role from the command line', async () => {
      const { id } = await create('root@example.org', 'administrator');
      expect(await desk.operators.rename(id, 'Root')).toMatchObject({ id, name: 'Root' });
      const ada = await create('ada@example.org');
      const session = await signIn('ada@example.org');
      const again = await desk.operators.create({
        email: 'ada@example.org',
        role: 'moderator',
        password: OTHER_PASSWORD,
      });
      expect(again).toMatchObject({ id: ada.id, role: 'moderator', state: 'active' });
      expect(await desk.operators.authenticate(cookieOf(session))).toBeUndefined();
      expect(await signIn('ada@example.org', undefined, OTHER_PASSWORD)).toBeDefined();
      expect(await desk.operators.list()).toHaveLength(2);
    });
  });
}
