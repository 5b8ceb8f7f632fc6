import { afterEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../server/config.js';
import { createSameSite } from '../../../server/identity/same-site.js';
import { defineHealthRoutes } from '../../../server/http/health-routes.js';
import type { TurnHub } from '../../../server/hub/turn-hub.js';
import { createMetrics } from '../../../server/metrics.js';
import type { Database } from '../../../server/store/database.js';
import { smallServer } from '../../harness/fakes/http-server.js';
import type { SmallServer } from '../../harness/fakes/http-server.js';
import { only } from '../../harness/fakes/only.js';

const TOKEN = 'a-token-of-sixteen-or-more';

let server: SmallServer | undefined;
afterEach(() => server?.close());

async function health({ draining = false, ping = () => Promise.resolve(), token = '' } = {}) {
  const config = loadConfig({ environment: { PARLEY_METRICS_TOKEN: token }, folder: '/nonexistent' });
  server = await smallServer((router) =>
    defineHealthRoutes(router, {
      hub: only<TurnHub>({ draining }),
      database: only<Database>({ ping }),
      metrics: createMetrics({ processMetrics: false }),
      config,
      sameSite: createSameSite(config),
    }),
  );
  const { url } = server;
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, { headers });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  };
}

describe('/healthz', () => {
  it('answers as long as the process does, also while it drains and the database is away', async () => {
    const get = await health({ draining: true, ping: () => Promise.reject(new Error('away')) });
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"alive"}' });
  });
});

describe('/readyz', () => {
  it('is ready when the database answers', async () => {
    expect(await (await health())('/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it('is not while the server drains', async () => {
    expect(await (await health({ draining: true }))('/readyz')).toMatchObject({
      status: 503,
      text: '{"status":"draining"}',
    });
  });

  it('is not while the database is away, and does not say where that is', async () => {
    const get = await health({ ping: () => Promise.reject(new Error('connect ECONNREFUSED db.internal')) });
    const { status, text } = await get('/readyz');
    expect([status, text.includes('db.internal')]).toEqual([503, false]);
  });
});

describe('/metrics', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7' };

  it('are read on this machine', async () => {
    const { status, type, text } = await (await health())('/metrics');
    expect([status, type.startsWith('text/plain'), text.includes('# TYPE ')]).toEqual([200, true, true]);
  });

  it.each<[what: string, token: string, expected: [headers: Record<string, string>, status: number]]>([
    ['nobody', '', [forwarded, 403]],
    ['nobody with a token where none is set', '', [{ ...forwarded, authorization: 'Bearer ' }, 403]],
    ['the bearer of the token', TOKEN, [{ ...forwarded, authorization: `Bearer ${TOKEN}` }, 200]],
    ['the bearer of another', TOKEN, [{ ...forwarded, authorization: `Bearer ${TOKEN}x` }, 403]],
    ['who has it as a password', TOKEN, [{ ...forwarded, authorization: `Basic ${TOKEN}` }, 403]],
    ['who has none', TOKEN, [forwarded, 403]],
  ])('are opened from elsewhere to %s', async (_what, token, [headers, status]) => {
    const answer = await (await health({ token }))('/metrics', headers);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.text).not.toContain('# TYPE');
  });
});
