/** What Operators promises of signing in and of sessions (server/operators/operators.ts), on a database. */
import { describe, expect, it } from 'vitest';
import type { MakeDatabase } from '../harness/databases.js';
import { CALLER, HOUR, OTHER_PASSWORD, PASSWORD, REFUSED, cookieOf, useOperators } from './operator-desk.js';
import { NOON } from './stored-turns.js';

export function describeOperatorsContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, under operators who sign in`, () => {
    const desk = useOperators(makeDatabase);
    const { build, create, signIn, codeOf, withTotp, hearEnded } = desk;

    describe('signing in', () => {
      it('gives a session that its cookie opens, on another node too', async () => {
        const operator = await create('ada@example.org', 'moderator');
        const session = await signIn('ada@example.org');
        expect(session.operator).toEqual({ ...operator, lastSeenAt: NOON });
        expect(session.cookie).toMatch(
          /^parley_operator=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/,
        );
        const found = await build(desk.made.secondNode).authenticate(cookieOf(session));
        expect(found).toEqual({
          operator: session.operator,
          sessionId: session.sessionId,
          csrfToken: session.csrfToken,
        });
      });

      it('has a Secure cookie with the host prefix over https', async () => {
        const operators = desk.build(desk.made.database, true);
        await create('ada@example.org');
        const reply = await operators.signIn({ email: 'ada@example.org', password: PASSWORD }, CALLER);
        if (reply.state !== 'signed-in') throw new Error('a code was asked for');
        const { session } = reply;
        expect(session.cookie).toMatch(/^__Host-parley_operator=.*; Secure; SameSite=Strict$/);
        expect(operators.clearingCookie).toMatch(/^__Host-parley_operator=; Max-Age=0; Path=\/;/);
        expect(await operators.authenticate(cookieOf(session))).toBeDefined();
      });

      it('refuses whatever is wrong in the same words', async () => {
        await create('ada@example.org', 'administrator');
        const gone = await create('gone@example.org');
        await desk.operators.update(gone.id, { disabled: true });
        await desk.operators.invite({ email: 'new@example.org', name: 'New', role: 'viewer' });
        const tries: [string, string][] = [
          ['ada@example.org', 'not the password'],
          ['nobody@example.org', PASSWORD],
          ['gone@example.org', PASSWORD],
          ['new@example.org', PASSWORD],
        ];
        for (const [email, password] of tries) {
          await expect(desk.operators.signIn({ email, password }, CALLER), email).rejects.toMatchObject(
            REFUSED,
          );
        }
      });

      it('stores neither password nor token', async () => {
        await create('ada@example.org');
        const session = await signIn('ada@example.org');
        const { token } = await desk.operators.invite({ email: 'b@example.org', name: 'B', role: 'viewer' });
        const { db } = desk.made.database;
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
          await expect(desk.operators.signIn(wrong, CALLER)).rejects.toMatchObject(REFUSED);
        const right = { email: 'ada@example.org', password: PASSWORD };
        const refusal: unknown = await desk.operators.signIn(right, CALLER).catch((error: unknown) => error);
        expect(refusal).toMatchObject({ code: 'RATE_LIMITED' });
        expect((refusal as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(14 * 60_000);
        const elsewhere = { ...CALLER, address: '198.51.100.1' };
        expect(await desk.operators.signIn(right, elsewhere)).toMatchObject({ state: 'signed-in' });
      });
    });

    describe('the second factor', () => {
      it('is asked for once it is confirmed, and lets in with the right code', async () => {
        const { secret, id } = await withTotp('ada@example.org');
        expect((await desk.operators.find(id))?.totp).toBe(true);
        const credentials = { email: 'ada@example.org', password: PASSWORD };
        expect(await desk.operators.signIn(credentials, CALLER)).toEqual({ state: 'code-needed' });
        await expect(desk.operators.signIn({ ...credentials, code: '000000' }, CALLER)).rejects.toMatchObject(
          REFUSED,
        );
        expect((await signIn('ada@example.org', codeOf(secret))).operator.id).toBe(id);
      });

      it('does not take a code twice, not even on two nodes at once', async () => {
        const { secret } = await withTotp('ada@example.org');
        const credentials = { email: 'ada@example.org', password: PASSWORD, code: codeOf(secret) };
        const nodes = [desk.operators, build(desk.made.secondNode)];
        const replies = await Promise.allSettled(nodes.map((node) => node.signIn(credentials, CALLER)));
        expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        await expect(desk.operators.signIn(credentials, CALLER)).rejects.toMatchObject(REFUSED);
      });

      it('takes the code of the step before and after, and none further off', async () => {
        const { secret } = await withTotp('ada@example.org');
        const early = codeOf(secret);
        desk.clock.advance(30_000);
        expect(await signIn('ada@example.org', early)).toBeDefined();
        desk.clock.advance(60_000);
        const late = codeOf(secret);
        desk.clock.advance(-30_000);
        expect(await signIn('ada@example.org', late)).toBeDefined();
        desk.clock.advance(120_000);
        const far = codeOf(secret);
        desk.clock.advance(60_000);
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
        const remove = (password: string, code: string) => desk.operators.removeTotp(id, { password, code });
        await expect(remove('not the password', codeOf(secret))).rejects.toMatchObject({ code: 'FORBIDDEN' });
        await expect(remove(PASSWORD, '000000')).rejects.toMatchObject({ code: 'FORBIDDEN' });
        await remove(PASSWORD, codeOf(secret));
        expect(await signIn('ada@example.org')).toBeDefined();
      });

      it('is begun with the password only, and confirmed by the right code only', async () => {
        const { id } = await create('ada@example.org');
        await expect(desk.operators.confirmTotp(id, '123456')).rejects.toMatchObject({ code: 'CONFLICT' });
        await expect(desk.operators.beginTotp(id, 'not it')).rejects.toMatchObject({ code: 'FORBIDDEN' });
        const { secret, uri } = await desk.operators.beginTotp(id, PASSWORD);
        expect(uri).toContain(`secret=${secret}`);
        await expect(desk.operators.confirmTotp(id, 'abcdef')).rejects.toMatchObject({ code: 'FORBIDDEN' });
        expect(await signIn('ada@example.org')).toBeDefined();
        const row = await desk.made.database.db.selectFrom('operator').selectAll().executeTakeFirstOrThrow();
        expect(JSON.stringify(row)).not.toContain(secret);
      });
    });

    describe('a session', () => {
      it('ends when it was not used for 12 hours', async () => {
        await create('ada@example.org');
        const cookie = cookieOf(await signIn('ada@example.org'));
        desk.clock.advance(12 * HOUR - 1);
        expect((await desk.operators.authenticate(cookie))?.operator.lastSeenAt).toBe(desk.clock.now());
        desk.clock.advance(12 * HOUR - 1);
        expect(await desk.operators.authenticate(cookie)).toBeDefined();
        desk.clock.advance(12 * HOUR);
        expect(await desk.operators.authenticate(cookie)).toBeUndefined();
      });

      it('ends after seven days, however much it was used', async () => {
        await create('ada@example.org');
        const cookie = cookieOf(await signIn('ada@example.org'));
        for (let hours = 10; hours < 7 * 24; hours += 10) {
          desk.clock.advance(10 * HOUR);
          expect(await desk.operators.authenticate(cookie), `${hours} h`).toBeDefined();
        }
        desk.clock.advance(8 * HOUR);
        expect(await desk.operators.authenticate(cookie)).toBeUndefined();
      });

      it('is listed with its browser, and ends for its owner only', async () => {
        const { id } = await create('ada@example.org');
        const other = await create('bob@example.org');
        const session = await signIn('ada@example.org');
        expect(await desk.operators.listSessions(id, session.sessionId)).toEqual([
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
        expect(await desk.operators.endSession(other.id, session.sessionId)).toBe(false);
        const ended = hearEnded();
        expect(await desk.operators.endSession(id, session.sessionId)).toBe(true);
        expect(ended).toEqual([session.sessionId]);
        expect(await desk.operators.authenticate(cookieOf(session))).toBeUndefined();
      });

      it('is what a new password leaves, and ends all others', async () => {
        const { id } = await create('ada@example.org');
        const [kept, lost] = [await signIn('ada@example.org'), await signIn('ada@example.org')];
        const ended = hearEnded();
        const change = { newPassword: OTHER_PASSWORD, keep: kept.sessionId };
        await expect(
          desk.operators.changePassword(id, { ...change, password: 'not it' }),
        ).rejects.toMatchObject({
          code: 'FORBIDDEN',
        });
        await desk.operators.changePassword(id, { ...change, password: PASSWORD });
        expect(ended).toEqual([lost.sessionId]);
        expect(await desk.operators.authenticate(cookieOf(kept))).toBeDefined();
        expect(await desk.operators.authenticate(cookieOf(lost))).toBeUndefined();
        await expect(signIn('ada@example.org')).rejects.toMatchObject(REFUSED);
        expect(await signIn('ada@example.org', undefined, OTHER_PASSWORD)).toBeDefined();
      });

      it('ends when the account is disabled or gets another role, and only then', async () => {
        await create('root@example.org', 'administrator');
        const { id } = await create('ada@example.org');
        const ended = hearEnded();
        const first = await signIn('ada@example.org');
        expect(await desk.operators.update(id, { role: 'viewer', disabled: false })).toMatchObject({
          role: 'viewer',
        });
        expect(ended).toEqual([]);
        await desk.operators.update(id, { role: 'moderator' });
        expect(ended).toEqual([first.sessionId]);
        const second = await signIn('ada@example.org');
        expect(await desk.operators.update(id, { disabled: true })).toMatchObject({ state: 'disabled' });
        expect(ended).toEqual([first.sessionId, second.sessionId]);
        expect(await desk.operators.authenticate(cookieOf(second))).toBeUndefined();
        expect(await desk.operators.update(id, { disabled: false })).toMatchObject({ state: 'active' });
        expect(await signIn('ada@example.org')).toBeDefined();
      });
    });
  });
}
