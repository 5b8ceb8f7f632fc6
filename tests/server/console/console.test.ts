import { TOTP } from 'otpauth';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry, AuditVerification } from '../../../protocol/console/audit.js';
import type {
  ApiKey,
  Overview,
  RetentionPeriods,
  VisitorCard,
} from '../../../protocol/console/console-api.js';
import { SAMPLE_HEADER } from '../../../protocol/console/console-api.js';
import type { WireError } from '../../../protocol/errors.js';
import type { Job } from '../../../protocol/console/jobs.js';
import type { Operator } from '../../../protocol/console/operators.js';
import { callConsole, cookieOf, PASSWORD } from '../../harness/operators.js';
import type { OperatorPerson } from '../../harness/operators.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

const SAMPLE = { [SAMPLE_HEADER]: '1' };

let app: TestApp;
let olga: OperatorPerson;
beforeEach(async () => {
  app = await createTestApp();
  olga = await app.operator('administrator');
});
afterEach(() => app.close());

const signIn = (body: Record<string, string>) =>
  callConsole<{ state?: string; error?: WireError }>(app.url, {
    method: 'POST',
    path: '/api/console/session',
    body,
  });
const auditRows = async (action: string): Promise<AuditEntry[]> =>
  (await olga.calls<{ entries: AuditEntry[] }>('GET', `/api/console/audit?action=${action}`)).body.entries;

describe('signing in', () => {
  it('is asked for the code of a second factor, and takes it', async () => {
    const begun = await olga.calls<{ secret: string }>('POST', '/api/console/self/totp', {
      password: PASSWORD,
    });
    const totp = new TOTP({ secret: begun.body.secret });
    const code = totp.generate();
    const confirmed = await olga.calls<{ recoveryCodes: string[] }>(
      'POST',
      '/api/console/self/totp/confirm',
      { code },
    );
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    const { email } = olga.session.operator;
    expect((await signIn({ email, password: PASSWORD })).body).toEqual({ state: 'code-needed' });
    const wrong = await signIn({ email, password: PASSWORD, code: '000-000-not-a-code' });
    expect(wrong.body.error?.code).toBe('UNAUTHENTICATED');
    const next = totp.generate({ timestamp: Date.now() + 30_000 });
    expect((await signIn({ email, password: PASSWORD, code: next })).body.state).toBe('signed-in');
    expect(await auditRows('operator.second-factor-set')).toHaveLength(1);
    expect((await auditRows('operator.sign-in-failed'))[0]).toMatchObject({
      outcome: 'refused',
      actor: { kind: 'system', id: 'anonymous' },
      details: { email, reason: 'sign-in' },
    });
  });

  it('ends with signing out, which takes the cookie away', async () => {
    const out = await olga.calls('DELETE', '/api/console/session');
    expect(out.status).toBe(200);
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect((await olga.calls('GET', '/api/console/session')).status).toBe(401);
  });

  it('stays signed in when an own password is wrong', async () => {
    const body = { password: 'not my password', newPassword: 'another good password' };
    expect((await olga.calls('PATCH', '/api/console/self', body)).status).toBe(403);
    expect((await olga.calls('PATCH', '/api/console/self', { newPassword: body.newPassword })).status).toBe(
      400,
    );
    expect((await olga.calls('GET', '/api/console/session')).status).toBe(200);
  });
});

describe('operators', () => {
  it('are invited by a link, which they accept', async () => {
    const email = 'nina@example.org';
    const invited = await olga.calls<{ link: string; operator: Operator }>('POST', '/api/console/operators', {
      email,
      name: 'Nina',
      role: 'viewer',
    });
    const link = new URL(invited.body.link);
    expect(`${link.origin}${link.pathname}`).toBe(`${app.url}/console/welcome`);
    const token = link.hash.slice(1);
    const anybody = (path: string, body: unknown) =>
      callConsole<{ email: string; operator: Operator }>(app.url, { method: 'POST', path, body });
    expect((await anybody('/api/console/invitation/read', { token })).body.email).toBe(email);
    const accepted = await anybody('/api/console/invitation/accept', {
      token,
      name: 'Nina',
      password: PASSWORD,
    });
    expect(accepted.body.operator).toMatchObject({ email, state: 'active', role: 'viewer' });
    expect(cookieOf(accepted)).toContain('parley_operator=');
    expect((await anybody('/api/console/invitation/read', { token })).status).toBe(404);
    expect((await auditRows('operator.invited'))[0]?.subject?.id).toBe(invited.body.operator.id);
    expect((await auditRows('operator.joined'))[0]?.actor.id).toBe(invited.body.operator.id);
  });
});

describe('keys', () => {
  it('open /v1 from their making to their end', async () => {
    const made = await olga.calls<{ key: ApiKey; secret: string }>('POST', '/api/console/keys', {
      name: 'a bot',
    });
    const models = () =>
      fetch(`${app.url}/v1/models`, { headers: { authorization: `Bearer ${made.body.secret}` } });
    expect((await models()).status).toBe(200);
    await olga.calls('DELETE', `/api/console/keys/${made.body.key.id}`);
    expect((await models()).status).toBe(401);
    expect(await auditRows('key.created')).toHaveLength(1);
    expect(await auditRows('key.revoked')).toHaveLength(1);
    const rows = (await olga.calls<unknown>('GET', '/api/console/audit')).body;
    expect(JSON.stringify(rows)).not.toContain(made.body.secret);
  });
});

describe('visitors and what is kept of them', () => {
  it('are erased by a moderator, and the log says by whom', async () => {
    const mia = await app.operator('moderator');
    const adam = await app.person('Adam');
    const cards = async () =>
      (await mia.calls<{ visitors: VisitorCard[] }>('GET', '/api/console/visitors')).body.visitors;
    const [card] = await cards();
    expect((await mia.calls('DELETE', `/api/console/visitors/${card?.id}`)).body).toEqual({ done: true });
    expect(await cards()).toEqual([]);
    expect((await adam.calls('GET', '/api/conversations')).status).toBe(401);
    expect((await auditRows('visitor.erased'))[0]).toMatchObject({
      actor: { kind: 'operator', id: mia.session.operator.id },
      subject: { kind: 'visitor', id: card?.id },
    });
  });

  it('are only counted by a dry run of other periods', async () => {
    const path = '/api/console/retention';
    type Reply = { periods: RetentionPeriods; wouldRemove: Record<string, number> };
    const { periods } = (await olga.calls<Reply>('GET', path)).body;
    const shorter = { ...periods, visitors: 1, auditDetails: 7 };
    const dry = await olga.calls<Reply>('PUT', path, { periods: shorter, dryRun: true });
    expect(dry.body.wouldRemove).toMatchObject({ visitors: 0, auditDetails: 0 });
    expect((await olga.calls<Reply>('GET', path)).body.periods).toEqual(periods);
    await olga.calls<Reply>('PUT', path, { periods: shorter });
    expect((await olga.calls<Reply>('GET', path)).body.periods).toEqual(shorter);
    expect(await auditRows('retention.changed')).toHaveLength(1);
  });
});

describe('jobs, numbers and the log', () => {
  it('lists jobs with their kinds and counts', async () => {
    const { body } = await olga.calls<{ jobs: Job[]; kinds: string[] }>('GET', '/api/console/jobs');
    expect(body.kinds).toContain('retention');
    const [job] = body.jobs;
    expect((await olga.calls<Job>('POST', `/api/console/jobs/${job?.id}/cancel`)).body.state).toBe(
      'cancelled',
    );
    expect((await auditRows('job.cancelled'))[0]?.subject).toEqual({ kind: 'job', id: job?.id });
  });

  it('counts the last thirty days up to today', async () => {
    const adam = await app.person('Adam');
    const page = await adam.opensAPage();
    const { turn } = await page.says('Hello there.');
    await page.endOf(turn);
    const { body } = await olga.calls<Overview>('GET', '/api/console/overview');
    expect(body.days).toHaveLength(30);
    const today = new Date().toISOString().slice(0, 10);
    expect(body.days.at(-1)).toMatchObject({
      day: today,
      visitors: 1,
      conversations: 1,
      turns: 1,
      failed: 0,
    });
    expect(body.voice).toEqual({ kind: 'composer', model: null });
  });

  it('finds the row that was changed behind its back', async () => {
    const verify = async () =>
      (await olga.calls<AuditVerification>('POST', '/api/console/audit/verify')).body;
    expect((await verify()).broken).toBeNull();
    const { db } = app.server.services.database;
    await sql`update audit set action = 'operator.signed-out' where seq = 1`.execute(db);
    expect((await verify()).broken).toMatchObject({ seq: 1 });
  });
});

describe('the sample week', () => {
  it('is shown in place of the installation, and cannot be changed', { timeout: 60_000 }, async () => {
    const path = '/api/console/visitors';
    const own = await olga.calls<{ visitors: VisitorCard[] }>('GET', path);
    const sample = await olga.calls<{ visitors: VisitorCard[] }>('GET', path, undefined, SAMPLE);
    expect(own.body.visitors).toEqual([]);
    expect(sample.body.visitors.length).toBeGreaterThan(0);
    const shown = async <T>(name: string) =>
      (await olga.calls<T>('GET', `/api/console/${name}`, undefined, SAMPLE)).body;
    expect((await shown<{ jobs: Job[] }>('jobs')).jobs).toEqual([]);
    expect((await shown<{ entries: AuditEntry[] }>('audit')).entries).toEqual([]);
    const { days } = await shown<Overview>('overview');
    expect(days.reduce((sum, { turns }) => sum + turns, 0)).toBeGreaterThan(0);
    expect((await shown<{ operators: Operator[] }>('operators')).operators).toHaveLength(1);

    const id = sample.body.visitors[0]?.id;
    const refused = await olga.calls<{ error: WireError }>('DELETE', `${path}/${id}`, undefined, SAMPLE);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toBe('The sample week is read-only.');
    expect((await olga.calls('DELETE', '/api/console/session', undefined, SAMPLE)).status).toBe(200);
  });

  it('is for operators only', async () => {
    const answer = await callConsole(app.url, {
      method: 'GET',
      path: '/api/console/visitors',
      headers: SAMPLE,
    });
    expect(answer.status).toBe(401);
  });
});
