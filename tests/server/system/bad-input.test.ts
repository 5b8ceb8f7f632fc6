import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LENGTH_LIMIT } from '../../../protocol/text.js';
import { TERMS_VERSION } from '../../../protocol/version.js';
import { Page, Refused } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

describe('bad input', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => {
    const page = await (await app.person('the next visitor')).opensAPage();
    const turn = await page.says('are you still there?');
    expect((await page.endOf(turn.turn))[2]).toBe('end');
    await app.close();
  });

  const id = '01900000-0000-7000-8000-000000000000';
  const message = (changes: Record<string, unknown>) => ({
    clientMessageId: randomUUID(),
    text: 'hi',
    ...changes,
  });

  it.each<[what: string, event: string, payload: unknown, code: string]>([
    ['no payload', 'message:send', undefined, 'INVALID_INPUT'],
    ['null', 'message:send', null, 'INVALID_INPUT'],
    ['a string', 'message:send', 'hello', 'INVALID_INPUT'],
    ['an array', 'message:send', [], 'INVALID_INPUT'],
    ['bytes', 'message:send', Buffer.from('hello'), 'INVALID_INPUT'],
    ['text that is a number', 'message:send', message({ text: 5 }), 'INVALID_INPUT'],
    ['empty text', 'message:send', message({ text: ' \n\t ' }), 'INVALID_INPUT'],
    ['U+0000', 'message:send', message({ text: 'a\u0000b' }), 'INVALID_INPUT'],
    ['a lone high surrogate', 'message:send', message({ text: 'a\ud800b' }), 'INVALID_INPUT'],
    ['a lone low surrogate', 'message:send', message({ text: '\udc00' }), 'INVALID_INPUT'],
    [
      'a message over its length',
      'message:send',
      message({ text: 'x'.repeat(MESSAGE_LENGTH_LIMIT + 1) }),
      'PAYLOAD_TOO_LARGE',
    ],
    ['a message of 1 MB', 'message:send', message({ text: 'x'.repeat(1024 * 1024) }), 'PAYLOAD_TOO_LARGE'],
    [
      'a conversation id that is none',
      'message:send',
      message({ conversationId: '../../etc' }),
      'INVALID_INPUT',
    ],
    ['a parent without its conversation', 'message:send', message({ parentId: id }), 'INVALID_INPUT'],
    ['an unknown conversation', 'message:send', message({ conversationId: id }), 'NOT_FOUND'],
    ['a short client message id', 'message:send', message({ clientMessageId: 'x' }), 'INVALID_INPUT'],
    [
      'a client message id with SQL in it',
      'message:send',
      message({ clientMessageId: "'; drop table message" }),
      'INVALID_INPUT',
    ],
    ['a negative seq', 'turn:resume', { turnId: id, lastSeq: -1 }, 'INVALID_INPUT'],
    ['a fractional seq', 'turn:resume', { turnId: id, lastSeq: 1.5 }, 'INVALID_INPUT'],
    ['an unknown turn', 'turn:resume', { turnId: id, lastSeq: 0 }, 'NOT_FOUND'],
    ['an unknown event', 'message:shout', message({}), 'NOT_FOUND'],
    ['an event named like a prototype member', '__proto__', {}, 'NOT_FOUND'],
    ['an event named constructor', 'constructor', {}, 'NOT_FOUND'],
  ])('%s gets an error of the table', async (_what, event, payload, code) => {
    const page = await (await app.person('mallory')).opensAPage();
    const reply = await page.acknowledged(event, ...(payload === undefined ? [] : [payload]));
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect((reply as { error: { message: string } }).error.message).not.toBe('');
  });

  it('survives events without acknowledgement and acknowledgements without payload', async () => {
    const page = await (await app.person('mallory')).opensAPage();
    const socket = page.socket as unknown as { emit(name: string, ...args: unknown[]): void };
    socket.emit('message:send');
    socket.emit('message:send', message({ text: 5 }));
    socket.emit('nonsense');
    expect((await page.acknowledged('turn:stop')).ok).toBe(false);
  });

  it('a flood from one page is slowed, and the page is told when to come back', async () => {
    const page = await (await app.person('mallory')).opensAPage();
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => page.acknowledged('turn:stop', { turnId: id })),
    );
    const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.error.code));
    expect(new Set(codes)).toEqual(new Set(['NOT_FOUND', 'RATE_LIMITED']));
    const limited = replies.find((reply) => !reply.ok && reply.error.code === 'RATE_LIMITED');
    expect(limited).toMatchObject({ error: { retryable: true } });
    expect((limited as { error: { retryAfterMs: number } }).error.retryAfterMs).toBeGreaterThan(0);
  });

  it.each<[what: string, auth: Record<string, unknown>, cookie: boolean, code: string]>([
    ['an old page', { protocolVersion: 0 }, true, 'PAGE_OUTDATED'],
    ['a page from the future', { protocolVersion: 99 }, true, 'INVALID_INPUT'],
    ['a page without a version', { protocolVersion: undefined }, true, 'INVALID_INPUT'],
    ['a time zone that is no string', { timeZone: { $ne: null } }, true, 'INVALID_INPUT'],
    ['nobody', {}, false, 'UNAUTHENTICATED'],
  ])('%s is not connected', async (_what, auth, withCookie, code) => {
    const person = await app.person('mallory');
    const connecting = Page.open(app.url, withCookie ? person.cookie : '', auth);
    await expect(connecting).rejects.toSatisfy(
      (error) => error instanceof Refused && error.error.code === code,
    );
  });

  it.each([
    ['forged', (cookie: string) => cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['unsigned', (cookie: string) => cookie.split('.')[0] ?? ''],
    ['garbage', () => 'parley_visitor=%E0%A4%A'],
  ])('a %s cookie is nobody', async (_what, spoil) => {
    const { cookie } = await app.person('mallory');
    await expect(Page.open(app.url, spoil(cookie))).rejects.toBeInstanceOf(Refused);
    const response = await fetch(`${app.url}/api/conversations`, { headers: { cookie: spoil(cookie) } });
    expect(response.status).toBe(401);
  });

  it.each<[what: string, init: RequestInit & { path: string }, status: number, code: string]>([
    ['broken JSON', { path: '/api/consent', method: 'POST', body: '{"adult":' }, 400, 'INVALID_INPUT'],
    ['JSON that is no object', { path: '/api/consent', method: 'POST', body: '[]' }, 400, 'INVALID_INPUT'],
    [
      'a body over 64 kB',
      { path: '/api/consent', method: 'POST', body: `{"a":"${'x'.repeat(70_000)}"}` },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a minor',
      {
        path: '/api/consent',
        method: 'POST',
        body: JSON.stringify({ adult: false, research: false, termsVersion: TERMS_VERSION }),
      },
      400,
      'INVALID_INPUT',
    ],
    [
      'old terms',
      {
        path: '/api/consent',
        method: 'POST',
        body: JSON.stringify({ adult: true, research: false, termsVersion: '2020-01-01' }),
      },
      400,
      'INVALID_INPUT',
    ],
    [
      'a foreign origin',
      { path: '/api/consent', method: 'POST', body: '{}', headers: { origin: 'https://evil.example' } },
      403,
      'FORBIDDEN',
    ],
    ['an unknown route', { path: '/api/nothing' }, 404, 'NOT_FOUND'],
    ['a route of a visitor without one', { path: '/api/conversations' }, 401, 'UNAUTHENTICATED'],
    ['a malformed path', { path: '/api/conversations/%E0%A4%A' }, 400, 'INVALID_INPUT'],
  ])('%s gets an error of the table over HTTP', async (_what, { path, ...init }, status, code) => {
    const headers = { 'content-type': 'application/json', ...(init.headers as Record<string, string>) };
    const response = await fetch(`${app.url}${path}`, { ...init, headers });
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
  });

  it('an id or a limit that is none is named', async () => {
    const person = await app.person('mallory');
    const badId = await person.calls('GET', '/api/conversations/1');
    expect(badId).toMatchObject({
      status: 400,
      body: { error: { details: { problems: [{ field: 'id' }] } } },
    });
    const badLimit = await person.calls('GET', '/api/conversations?limit=1e9');
    expect(badLimit).toMatchObject({
      status: 400,
      body: { error: { details: { problems: [{ field: 'limit' }] } } },
    });
    expect((await person.calls('GET', '/api/conversations?before=!!')).status).toBe(400);
    expect((await person.calls('PATCH', `/api/conversations/${id}`, {})).status).toBe(400);
  });

  it('a foreign host name is refused, whatever resolves it to this machine', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      httpRequest(`${app.url}/api/me`, { headers: { host: 'rebound.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('a socket from a foreign page is refused before it is opened', async () => {
    const { cookie } = await app.person('alice');
    const response = await fetch(`${app.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { cookie, origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  });

  it('security headers are on every answer', async () => {
    const response = await fetch(`${app.url}/api/me`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('metrics are for this machine only, and a forwarded request is not from this machine', async () => {
    expect((await fetch(`${app.url}/metrics`)).status).toBe(200);
    const forwarded = await fetch(`${app.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(forwarded.status).toBe(403);
  });
});
