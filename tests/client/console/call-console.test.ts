import { afterEach, expect, it, vi } from 'vitest';
import { CONSOLE_API, CSRF_HEADER } from '../../../protocol/console/console-api.js';
import type { ConsoleRouteName } from '../../../protocol/console/console-api.js';
import { ERRORS } from '../../../protocol/errors.js';
import type { ErrorCode } from '../../../protocol/errors.js';
import { createConsoleCaller } from '../../../client/console/api/call-console.js';
import { ROUTES } from '../../../client/console/api/console-routes.js';
import type { VisitorId } from '../../../protocol/ids.js';

const VISITOR = '01a20c97-2891-73e8-8f97-e06476c71b79' as VisitorId;

function play(reply: () => Response) {
  const sent: { url: string; method: string; headers: Headers }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, method: init.method ?? '', headers: new Headers(init.headers) });
    return reply();
  });
  const onSignedOut = vi.fn();
  let sampleOpen = false;
  const call = createConsoleCaller({
    csrfToken: () => 'token',
    sampleOpen: () => sampleOpen,
    onSignedOut,
  });
  return { call, sent, onSignedOut, openSample: () => (sampleOpen = true) };
}

const refused = (code: ErrorCode) => () =>
  Response.json({ error: { code, ...ERRORS[code] } }, { status: ERRORS[code].httpStatus });

afterEach(() => vi.unstubAllGlobals());

it('sends the session’s token with everything but a GET', async () => {
  const { call, sent } = play(() => Response.json({ done: true }));
  await call('eraseVisitor', { params: { id: VISITOR } });
  await call('listVisitors', { query: { before: 'x y' } });
  expect(sent.map(({ method, headers }) => [method, headers.get(CSRF_HEADER)])).toEqual([
    ['DELETE', 'token'],
    ['GET', null],
  ]);
  expect(sent.map(({ url }) => url)).toEqual([
    `/api/console/visitors/${VISITOR}`,
    '/api/console/visitors?before=x+y',
  ]);
});

it('marks what it reads, and only that, while the sample week is open', async () => {
  const { call, sent, openSample } = play(() => Response.json({ done: true }));
  await call('getOverview', {});
  openSample();
  await call('getOverview', {});
  await call('signOut', {});
  expect(sent.map(({ headers }) => headers.get('x-parley-sample'))).toEqual([null, '1', null]);
});

it('tells when the server does not know the session, but not when a password was wrong', async () => {
  const { call, onSignedOut } = play(refused('UNAUTHENTICATED'));
  await expect(call('signIn', { body: { email: 'a@b.example', password: 'x' } })).rejects.toMatchObject({
    failure: { code: 'UNAUTHENTICATED' },
  });
  expect(onSignedOut).not.toHaveBeenCalled();
  await expect(call('listOperators', {})).rejects.toMatchObject({ failure: { code: 'UNAUTHENTICATED' } });
  expect(onSignedOut).toHaveBeenCalledOnce();
});

it('leaves one signed in when something is only forbidden', async () => {
  const { call, onSignedOut } = play(refused('FORBIDDEN'));
  await expect(call('verifyAudit', {})).rejects.toMatchObject({ failure: { code: 'FORBIDDEN' } });
  expect(onSignedOut).not.toHaveBeenCalled();
});

it('knows the routes as the contract has them', () => {
  const names = Object.keys(CONSOLE_API) as ConsoleRouteName[];
  expect(Object.keys(ROUTES).sort()).toEqual([...names].sort());
  for (const name of names) expect(CONSOLE_API[name]).toMatchObject(ROUTES[name]);
});
