/** What Operators promises (server/operators/operators.ts), with the database underneath. */
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OperatorId, OperatorSessionId } from '../../protocol/ids.js';
import type { OperatorRole } from '../../protocol/operators.js';
import { createOperators } from '../../server/operators/create-operators.js';
import type { NewSession, Operators } from '../../server/operators/operators.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { HeldClock } from '../harness/fakes/held-clock.js';
import { NOON } from './stored-turns.js';

const SECRET = 'a secret of this installation, long enough';
const PASSWORD = 'correct horse battery';
const OTHER_PASSWORD = 'staple of another horse';
const CALLER = { address: '203.0.113.7', agent: 'A browser' };
const HOUR = 3_600_000;
const REFUSED = { code: 'UNAUTHENTICATED', message: 'E-mail, password or code are not right.' };

export function describeOperatorsContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, under the operators`, () => {
    let made: TestDatabase;
    let clock: HeldClock;
    let operators: Operators;

    const build = (database = made.database): Operators =>
      createOperators({ database, secret: SECRET, clock, secure: false });
    const create = (email: string, role: OperatorRole = 'viewer') =>
      operators.create({ email, role, password: PASSWORD });
    const signIn = async (email: string, code?: string, password = PASSWORD): Promise<NewSession> => {
      const reply = await operators.signIn({ email, password, code }, CALLER);
      if (reply.state !== 'signed-in') throw new Error('a code was asked for');
      return reply.session;
    };
    const cookieOf = (session: NewSession) => session.cookie.split(';')[0];
    const codeOf = (secret: string) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now() });
    const withTotp = async (email: string) => {
      const { id } = await create(email);
      const { secret } = await operators.beginTotp(id, PASSWORD);
      const { recoveryCodes } = await operators.confirmTotp(id, codeOf(secret));
      clock.advance(60_000);
      return { id, secret, recoveryCodes };
    };
    const hearEnded = (): OperatorSessionId[] => {
      const heard: OperatorSessionId[] = [];
      operators.onSessionsEnded((sessions) => heard.push(...sessions));
      return heard;
    };

    beforeAll(async () => {
      made = await makeDatabase();
    });
    afterAll(() => made.remove());
    beforeEach(async () => {
      await made.database.db.deleteFrom('operator_invitation').execute();
      await made.database.db.deleteFrom('operator').execute();
      clock = new HeldClock(NOON);
      operators = build();
    });

    describe('signing in', () => {
      it('gives a session that its cookie opens, on another node too', async () => {
        const operator = await create('ada@example.org', 'moderator');
        const session = await signIn('ada@example.org');
        expect(session.operator).toEqual({ ...operator, lastSeenAt: NOON });
        expect(session.cookie).toMatch(
          /^parley_operator=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/,
        );
        const found = await build(made.secondNode).authenticate(cookieOf(session));
        expect(found).toEqual({
          operator: session.operator,
          sessionId: session.sessionId,
          csrfToken: session.csrfToken,
        });
      });

      it('has a Secure cookie with the host prefix over https', async () => {
        operators = createOperators({ database: made.database, secret: SECRET, clock, secure: true });
        await create('ada@example.org');
        const session = await signIn('ada@example.org');
        expect(session.cookie).toMatch(/^__Host-parley_operator=.*; Secure; SameSite=Strict$/);
        expect(operators.clearingCookie).toMatch(/^__Host-parley_operator=; Max-Age=0; Path=\/;/);
        expect(await operators.authenticate(cookieOf(session))).toBeDefined();
      });

      it('refuses whatever is wrong in the same words', async () => {
        await create('ada@example.org', 'administrator');
        const gone = await create('gone@example.org');
        await operators.update(gone.id, { disabled: true });
        await operators.invite({ email: 'new@example.org', name: 'New', role: 'viewer' });
        const tries: [string, string][] = [
          ['ada@example.org', 'not the password'],
          ['nobody@example.org', PASSWORD],
          ['gone@example.org', PASSWORD],
          ['new@example.org', PASSWORD],
        ];
        for (const [email, password] of tries) {
          await expect(operators.signIn({ email, password }, CALLER), email).rejects.toMatchObject(REFUSED);
        }
      });

      it('stores neither password nor token', async () => {
        await create('ada@example.org');
        const session = await signIn('ada@example.org');
        const { token } = await operators.invite({ email: 'b@example.org', name: 'B', role: 'viewer' });
        const { db } = made.database;
        const stored = JSON.stringify([
          await db.selectFrom('operator').selectAll().execute(),
          await db.selectFrom('operator_session').selectAll().execute(),
          await db.selectFrom('operator_invitation').selectAll().execute(),
        ]);
        for (const secret of [PASSWORD, token, cookieOf(session)?.split('=')[1] ?? 'no cookie'])
          expect(stored).not.toContain(secret);
      });

      it('slows one address down after five failures, and lets the owner in from another', async () => {
        await create('ada@example.org');
        const wrong = { email: 'ada@example.org', password: 'not the password' };
        for (let count = 0; count < 5; count++)
          await expect(operators.signIn(wrong, CALLER)).rejects.toMatchObject(REFUSED);
        const right = { email: 'ada@example.org', password: PASSWORD };
        const refusal: unknown = await operators.signIn(right, CALLER).catch((error: unknown) => error);
        expect(refusal).toMatchObject({ code: 'RATE_LIMITED' });
        expect((refusal as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(14 * 60_000);
        const elsewhere = { ...CALLER, address: '198.51.100.1' };
        expect(await operators.signIn(right, elsewhere)).toMatchObject({ state: 'signed-in' });
      });
    });

    describe('the second factor', () => {
      it('is asked for once it is confirmed, and lets in with the right code', async () => {
        const { secret, id } = await withTotp('ada@example.org');
        expect((await operators.find(id))?.totp).toBe(true);
        const credentials = { email: 'ada@example.org', password: PASSWORD };
        expect(await operators.signIn(credentials, CALLER)).toEqual({ state: 'code-needed' });
        await expect(operators.signIn({ ...credentials, code: '000000' }, CALLER)).rejects.toMatchObject(
          REFUSED,
        );
        expect((await signIn('ada@example.org', codeOf(secret))).operator.id).toBe(id);
      });

      it('does not take a code twice, not even on two nodes at once', async () => {
        const { secret } = await withTotp('ada@example.org');
        const credentials = { email: 'ada@example.org', password: PASSWORD, code: codeOf(secret) };
        const nodes = [operators, build(made.secondNode)];
        const replies = await Promise.allSettled(nodes.map((node) => node.signIn(credentials, CALLER)));
        expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        await expect(operators.signIn(credentials, CALLER)).rejects.toMatchObject(REFUSED);
      });

      it('takes the code of the step before and after, and none further off', async () => {
        const { secret } = await withTotp('ada@example.org');
        const early = codeOf(secret);
        clock.advance(30_000);
        expect(await signIn('ada@example.org', early)).toBeDefined();
        clock.advance(60_000);
        const late = codeOf(secret);
        clock.advance(-30_000);
        expect(await signIn('ada@example.org', late)).toBeDefined();
        clock.advance(120_000);
        const far = codeOf(secret);
        clock.advance(60_000);
        await expect(signIn('ada@example.org', far)).rejects.toMatchObject(REFUSED);
      });

      it('takes each recovery code once', async () => {
        const { recoveryCodes } = await withTotp('ada@example.org');
        expect(new Set(recoveryCodes).size).toBe(10);
        const [first = '', second = ''] = recoveryCodes;
        expect(await signIn('ada@example.org', first.toUpperCase())).toBeDefined();
        await expect(signIn('ada@example.org', first)).rejects.toMatchObject(REFUSED);
        expect(await signIn('ada@example.org', second)).toBeDefined();
      });

      it('goes with password and code only, and is needed no more then', async () => {
        const { id, secret } = await withTotp('ada@example.org');
        const remove = (password: string, code: string) => operators.removeTotp(id, { password, code });
        await expect(remove('not the password', codeOf(secret))).rejects.toMatchObject({ code: 'FORBIDDEN' });
        await expect(remove(PASSWORD, '000000')).rejects.toMatchObject({ code: 'FORBIDDEN' });
        await remove(PASSWORD, codeOf(secret));
        expect(await signIn('ada@example.org')).toBeDefined();
      });

      it('is begun with the password only, and confirmed by the right code only', async () => {
        const { id } = await create('ada@example.org');
        await expect(operators.confirmTotp(id, '123456')).rejects.toMatchObject({ code: 'CONFLICT' });
        await expect(operators.beginTotp(id, 'not it')).rejects.toMatchObject({ code: 'FORBIDDEN' });
        const { secret, uri } = await operators.beginTotp(id, PASSWORD);
        expect(uri).toContain(`secret=${secret}`);
        await expect(operators.confirmTotp(id, 'abcdef')).rejects.toMatchObject({ code: 'FORBIDDEN' });
        expect(await signIn('ada@example.org')).toBeDefined();
        const row = await made.database.db.selectFrom('operator').selectAll().executeTakeFirstOrThrow();
        expect(JSON.stringify(row)).not.toContain(secret);
      });
    });

    describe('a session', () => {
      it('ends when it was not used for 12 hours', async () => {
        await create('ada@example.org');
        const cookie = cookieOf(await signIn('ada@example.org'));
        clock.advance(12 * HOUR - 1);
        expect((await operators.authenticate(cookie))?.operator.lastSeenAt).toBe(clock.now());
        clock.advance(12 * HOUR - 1);
        expect(await operators.authenticate(cookie)).toBeDefined();
        clock.advance(12 * HOUR);
        expect(await operators.authenticate(cookie)).toBeUndefined();
      });

      it('ends after seven days, however much it was used', async () => {
        await create('ada@example.org');
        const cookie = cookieOf(await signIn('ada@example.org'));
        for (let hours = 10; hours < 7 * 24; hours += 10) {
          clock.advance(10 * HOUR);
          expect(await operators.authenticate(cookie), `${hours} h`).toBeDefined();
        }
        clock.advance(8 * HOUR);
        expect(await operators.authenticate(cookie)).toBeUndefined();
      });

      it('is listed with its browser, and ends for its owner only', async () => {
        const { id } = await create('ada@example.org');
        const other = await create('bob@example.org');
        const session = await signIn('ada@example.org');
        expect(await operators.listSessions(id, session.sessionId)).toEqual([
          {
            id: session.sessionId,
            current: true,
            agent: 'A browser',
            address: '203.0.113.7',
            createdAt: NOON,
            lastSeenAt: NOON,
            expiresAt: NOON + 12 * HOUR,
          },
        ]);
        expect(await operators.endSession(other.id, session.sessionId)).toBe(false);
        const ended = hearEnded();
        expect(await operators.endSession(id, session.sessionId)).toBe(true);
        expect(ended).toEqual([session.sessionId]);
        expect(await operators.authenticate(cookieOf(session))).toBeUndefined();
      });

      it('is what a new password leaves, and ends all others', async () => {
        const { id } = await create('ada@example.org');
        const [kept, lost] = [await signIn('ada@example.org'), await signIn('ada@example.org')];
        const ended = hearEnded();
        const change = { newPassword: OTHER_PASSWORD, keep: kept.sessionId };
        await expect(operators.changePassword(id, { ...change, password: 'not it' })).rejects.toMatchObject({
          code: 'FORBIDDEN',
        });
        await operators.changePassword(id, { ...change, password: PASSWORD });
        expect(ended).toEqual([lost.sessionId]);
        expect(await operators.authenticate(cookieOf(kept))).toBeDefined();
        expect(await operators.authenticate(cookieOf(lost))).toBeUndefined();
        await expect(signIn('ada@example.org')).rejects.toMatchObject(REFUSED);
        expect(await signIn('ada@example.org', undefined, OTHER_PASSWORD)).toBeDefined();
      });

      it('ends when the account is disabled or gets another role, and only then', async () => {
        await create('root@example.org', 'administrator');
        const { id } = await create('ada@example.org');
        const ended = hearEnded();
        const first = await signIn('ada@example.org');
        expect(await operators.update(id, { role: 'viewer', disabled: false })).toMatchObject({
          role: 'viewer',
        });
        expect(ended).toEqual([]);
        await operators.update(id, { role: 'moderator' });
        expect(ended).toEqual([first.sessionId]);
        const second = await signIn('ada@example.org');
        expect(await operators.update(id, { disabled: true })).toMatchObject({ state: 'disabled' });
        expect(ended).toEqual([first.sessionId, second.sessionId]);
        expect(await operators.authenticate(cookieOf(second))).toBeUndefined();
        expect(await operators.update(id, { disabled: false })).toMatchObject({ state: 'active' });
        expect(await signIn('ada@example.org')).toBeDefined();
      });
    });

    describe('a one-time link', () => {
      const accept = (token: string, email?: string) =>
        operators.acceptInvitation({ token, email, name: 'Ada', password: PASSWORD }, CALLER);
      const NOT_FOUND = { code: 'NOT_FOUND' };

      it('makes the first administrator, and is given until there is one', async () => {
        const replaced = await operators.inviteFirst();
        const { token = '', expiresAt } = (await operators.inviteFirst()) ?? {};
        await expect(operators.readInvitation(replaced?.token ?? '')).rejects.toMatchObject(NOT_FOUND);
        expect(await operators.readInvitation(token)).toEqual({
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
        expect(await operators.authenticate(cookieOf(session))).toMatchObject({ operator: session.operator });
        expect(await operators.inviteFirst()).toBeUndefined();
      });

      it('of the first administrator counts for nothing once somebody is active', async () => {
        const { token = '' } = (await operators.inviteFirst()) ?? {};
        await create('ada@example.org', 'administrator');
        await expect(accept(token, 'eve@example.org')).rejects.toMatchObject(NOT_FOUND);
        expect(await operators.list()).toHaveLength(1);
      });

      it('works once, also when two use it at once', async () => {
        const { token, operator } = await operators.invite({
          email: 'ada@example.org',
          name: 'A',
          role: 'researcher',
        });
        expect(operator).toMatchObject({ state: 'invited', email: 'ada@example.org', totp: false });
        const accepted = await Promise.allSettled([
          accept(token),
          build(made.secondNode).acceptInvitation({ token, name: 'Ada', password: PASSWORD }, CALLER),
        ]);
        expect(accepted.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        await expect(accept(token)).rejects.toMatchObject(NOT_FOUND);
        expect((await signIn('ada@example.org')).operator).toMatchObject({ name: 'Ada', role: 'researcher' });
      });

      it('runs out after a day, and is void when replaced or when the account is disabled', async () => {
        const account = { email: 'ada@example.org', name: 'A', role: 'viewer' as const };
        const first = await operators.invite(account);
        await expect(operators.invite(account)).rejects.toMatchObject({ code: 'CONFLICT' });
        const second = await operators.reinvite(first.operator.id);
        await expect(accept(first.token)).rejects.toMatchObject(NOT_FOUND);
        clock.advance(24 * HOUR);
        await expect(accept(second.token)).rejects.toMatchObject(NOT_FOUND);
        const third = await operators.reinvite(first.operator.id);
        await operators.update(first.operator.id, { disabled: true });
        await expect(accept(third.token)).rejects.toMatchObject(NOT_FOUND);
        await expect(operators.reinvite(first.operator.id)).rejects.toMatchObject({ code: 'CONFLICT' });
        const enabled = await operators.update(first.operator.id, { disabled: false });
        expect(enabled.state).toBe('invited');
        await expect(accept(third.token)).rejects.toMatchObject(NOT_FOUND);
      });

      it('takes password, second factor and sessions away when it is used, not before', async () => {
        const { id, secret } = await withTotp('ada@example.org');
        const session = await signIn('ada@example.org', codeOf(secret));
        const { token } = await operators.reinvite(id);
        expect(await operators.authenticate(cookieOf(session))).toBeDefined();
        const ended = hearEnded();
        await operators.acceptInvitation({ token, name: 'Ada', password: OTHER_PASSWORD }, CALLER);
        expect(ended).toEqual([session.sessionId]);
        expect(await operators.authenticate(cookieOf(session))).toBeUndefined();
        await expect(signIn('ada@example.org')).rejects.toMatchObject(REFUSED);
        expect((await signIn('ada@example.org', undefined, OTHER_PASSWORD)).operator.totp).toBe(false);
      });
    });

    describe('the last active administrator', () => {
      const CONFLICT = { code: 'CONFLICT' };

      it('can be neither demoted nor disabled', async () => {
        const { id } = await create('ada@example.org', 'administrator');
        const gone = await create('gone@example.org', 'administrator');
        await operators.update(gone.id, { disabled: true });
        await expect(operators.update(id, { role: 'viewer' })).rejects.toMatchObject(CONFLICT);
        await expect(operators.update(id, { disabled: true })).rejects.toMatchObject(CONFLICT);
        await expect(create('ada@example.org', 'viewer')).rejects.toMatchObject(CONFLICT);
        expect(await operators.find(id)).toMatchObject({ role: 'administrator', state: 'active' });
        await operators.update(gone.id, { disabled: false });
        expect(await operators.update(id, { role: 'viewer' })).toMatchObject({ role: 'viewer' });
      });

      it('stays when two demote each other at the same moment', async () => {
        const nodes = [operators, build(made.secondNode)];
        for (let round = 0; round < 10; round++) {
          const ids = [
            (await create(`a${round}@example.org`, 'administrator')).id,
            (await create(`b${round}@example.org`, 'administrator')).id,
          ];
          for (const { id, role } of await operators.list())
            if (role === 'administrator' && !ids.includes(id)) await operators.update(id, { role: 'viewer' });
          const replies = await Promise.allSettled(
            nodes.map((node, index) => node.update(ids[index] as OperatorId, { role: 'viewer' })),
          );
          expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
          expect(replies.find(({ status }) => status === 'rejected')).toMatchObject({ reason: CONFLICT });
        }
      });

      it('is not what an unknown operator is', async () => {
        const nobody = '01980000-0000-7000-8000-000000000000' as OperatorId;
        await expect(operators.update(nobody, { disabled: true })).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
        await expect(operators.rename(nobody, 'N')).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await expect(operators.reinvite(nobody)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        expect(await operators.find(nobody)).toBeUndefined();
      });
    });

    it('renames, and gives an existing account a new password and role from the command line', async () => {
      const { id } = await create('root@example.org', 'administrator');
      expect(await operators.rename(id, 'Root')).toMatchObject({ id, name: 'Root' });
      const ada = await create('ada@example.org');
      const session = await signIn('ada@example.org');
      const again = await operators.create({
        email: 'ada@example.org',
        role: 'moderator',
        password: OTHER_PASSWORD,
      });
      expect(again).toMatchObject({ id: ada.id, role: 'moderator', state: 'active' });
      expect(await operators.authenticate(cookieOf(session))).toBeUndefined();
      expect(await signIn('ada@example.org', undefined, OTHER_PASSWORD)).toBeDefined();
      expect(await operators.list()).toHaveLength(2);
    });
  });
}
