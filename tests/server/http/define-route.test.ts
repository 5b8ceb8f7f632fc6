import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Visitor } from '../../../protocol/conversation.js';
import { AppError } from '../../../protocol/errors.js';
import type { ApiRoute } from '../../../protocol/api-route.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { defineRoute } from '../../../server/http/define-route.js';
import type { Access, RouteContext } from '../../../server/http/define-route.js';
import { createVisitorCookie } from '../../../server/identity/visitor-cookie.js';
import type { Limits } from '../../../server/limits/limits.js';
import type { VisitorStore } from '../../../server/store/visitors.js';
import { smallServer } from '../../harness/fakes/http-server.js';
import type { SmallServer } from '../../harness/fakes/http-server.js';
import { HeldClock } from '../../harness/fakes/held-clock.js';
import { only } from '../../harness/fakes/only.js';
import { VISITOR } from '../../harness/fakes/turn-parts.js';

const ROUTE = {
  method: 'post',
  path: '/api/things/:id',
  params: z.object({ id: z.string().length(3) }),
  query: z.object({ page: z.coerce.number().int().default(1) }),
  body: z.object({ name: z.string().max(5) }),
  reply: z.object({ done: z.literal(true) }),
} as const satisfies ApiRoute;

const cookie = createVisitorCookie({ secret: 'a secret of more than thirty-two characters', secure: false });
const alice: Visitor = { id: VISITOR, research: false, termsVersion: '1', createdAt: 0 };
const hers = cookie.write(VISITOR).split(';')[0] ?? '';
const gone = cookie.write('01900000-0000-7000-8000-0000000000ff' as VisitorId).split(';')[0] ?? '';

let server: SmallServer | undefined;
afterEach(() => server?.close());

/** The route with a handler that records how it was called. */
async function route(access: Access, limits: Partial<Limits> = {}) {
  const calls: RouteContext<typeof ROUTE, Access>[] = [];
  const counted: string[] = [];
  server = await smallServer((router, app) => {
    app.use(express.json());
    const parts = {
      router,
      cookie,
      visitors: only<VisitorStore>({ recognise: async (id) => (id === VISITOR ? alice : undefined) }),
      limits: only<Limits>({ takeRequest: async (address) => void counted.push(address), ...limits }),
      clock: new HeldClock(),
      clientAddress: () => '203.0.113.7',
    };
    defineRoute(parts, ROUTE, {
      access,
      handle: async (context) => {
        calls.push(context);
        return { done: true as const };
      },
    });
  });
  const call = async (
    path = '/api/things/abc',
    headers: Record<string, string> = {},
    body: unknown = { name: 'x' },
  ) => {
    const response = await fetch(`${server?.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json(), headers: response.headers };
  };
  return { calls, counted, call };
}

describe('a route', () => {
  it('gives its handler what was parsed, the visitor and the address, and answers with what it gives', async () => {
    const { calls, counted, call } = await route('visitor');
    const answer = await call('/api/things/abc?page=3&other=1', { cookie: hers }, { name: 'x', other: 1 });
    expect(answer).toMatchObject({ status: 200, body: { done: true } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { response: _response, ...context } = calls[0] ?? {};
    expect(context).toEqual({
      params: { id: 'abc' },
      query: { page: 3 },
      body: { name: 'x' },
      visitorId: VISITOR,
      address: '203.0.113.7',
    });
    expect(counted).toEqual(['203.0.113.7']);
  });

  it.each([
    ['without a cookie', ''],
    ['with a forged one', `${hers}x`],
    ['with one whose visitor is gone', gone],
  ])('of visitors is UNAUTHENTICATED %s, whatever else is sent', async (_how, header) => {
    const { calls, call } = await route('visitor');
    expect(await call('/api/things/toolong', { cookie: header })).toMatchObject({
      status: 401,
      body: { error: { code: 'UNAUTHENTICATED' } },
    });
    expect(calls).toEqual([]);
  });

  it('of anyone knows the visitor where there is one', async () => {
    const { calls, call } = await route('anyone');
    await call('/api/things/abc', { cookie: hers });
    await call('/api/things/abc', { cookie: gone });
    await call('/api/things/abc');
    expect(calls.map(({ visitorId }) => visitorId)).toEqual([VISITOR, undefined, undefined]);
  });

  it.each<[what: string, sent: [path: string, body: unknown], field: string]>([
    ['path', ['/api/things/ab', { name: 'x' }], 'id'],
    ['query', ['/api/things/abc?page=x', { name: 'x' }], 'page'],
    ['query that is given twice', ['/api/things/abc?page=1&page=2', { name: 'x' }], 'page'],
    ['body', ['/api/things/abc', { name: 5 }], 'name'],
    ['body that is none', ['/api/things/abc', []], '(the whole)'],
  ])('refuses a wrong %s by name and calls nobody', async (_what, [path, body], field) => {
    const { calls, call } = await route('anyone');
    expect(await call(path, {}, body)).toMatchObject({
      status: 400,
      body: { error: { code: 'INVALID_INPUT', details: { problems: [{ field }] } } },
    });
    expect(calls).toEqual([]);
  });

  it('refuses who asks too often before anything is looked up', async () => {
    const refuse = () => Promise.reject(new AppError('RATE_LIMITED', { retryAfterMs: 1_500 }));
    const { calls, call } = await route('visitor', { takeRequest: refuse });
    const answer = await call('/api/things/abc', { cookie: hers });
    expect([answer.status, answer.headers.get('retry-after'), calls.length]).toEqual([429, '2', 0]);
  });
});
