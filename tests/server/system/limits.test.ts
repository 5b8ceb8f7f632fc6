import { afterEach, describe, expect, it } from 'vitest';
import { TERMS_VERSION } from '../../../protocol/version.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

let app: TestApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function arrive(url: string, forwardedFor?: string): Promise<Response> {
  return fetch(`${url}/api/consent`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }),
    },
    body: JSON.stringify({ adult: true, termsVersion: TERMS_VERSION, research: false }),
  });
}

describe('limits of an address', () => {
  it('cannot be escaped by a forged X-Forwarded-For', async () => {
    app = await createTestApp({ settings: { LIMIT_ADDRESS_VISITORS: '2' } });
    const statuses = [];
    for (const forged of [undefined, '198.51.100.1', '198.51.100.2', '198.51.100.3']) {
      statuses.push((await arrive(app.url, forged)).status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
    const refused = await arrive(app.url);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED', retryable: true } });
  });

  it('count under the address that a trusted proxy names, and only the last hop is believed', async () => {
    app = await createTestApp({ settings: { LIMIT_ADDRESS_VISITORS: '1', TRUSTED_PROXIES: '1' } });
    expect((await arrive(app.url, '198.51.100.1')).status).toBe(200);
    expect((await arrive(app.url, '198.51.100.2')).status).toBe(200);
    expect((await arrive(app.url, '203.0.113.9, 198.51.100.2')).status).toBe(429);
  });

  it('count a whole /64 of IPv6 as one', async () => {
    app = await createTestApp({ settings: { LIMIT_ADDRESS_VISITORS: '1', TRUSTED_PROXIES: '1' } });
    expect((await arrive(app.url, '2001:db8:1:2::1')).status).toBe(200);
    expect((await arrive(app.url, '2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await arrive(app.url, '2001:db8:1:3::1')).status).toBe(200);
  });
});

describe('limits of a visitor', () => {
  it('refuse messages that come too fast, with the time to wait', async () => {
    app = await createTestApp({ settings: { LIMIT_VISITOR_MESSAGES: '2' } });
    const page = await (await app.person('alice')).opensAPage();
    for (const text of ['one', 'two']) await page.endOf((await page.says(text)).turn);
    await expect(page.says('three')).rejects.toMatchObject({
      error: { code: 'RATE_LIMITED', retryable: true },
    });
    const bob = await (await app.person('bob')).opensAPage();
    await bob.endOf((await bob.says('not counted with hers')).turn);
  });
});
