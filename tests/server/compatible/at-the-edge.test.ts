/** What a program meets that is not OpenAI's client, or not as it should be. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenAiError } from '../../../protocol/openai-api.js';
import { runParley } from '../../harness/run-parley.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { hello, makeProgram } from './programs.js';

let app: TestApp;
beforeEach(async () => {
  app = await createScriptedApp('steady?tokens=2&ms=1', { settings: { LIMIT_ADDRESS_REQUESTS: '3' } });
});
afterEach(() => app.close());

async function post(body: string, headers: Record<string, string>) {
  const answer = await fetch(`${app.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as OpenAiError };
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const asked = JSON.stringify({ model: 'parley', messages: hello });

describe('the edge under /v1', () => {
  it('asks for a key before it reads anything', async () => {
    const { status, body } = await post('{not json', {});
    expect([status, body.error.code]).toEqual([401, 'invalid_api_key']);
  });

  it('lets those who try keys wait after a while', async () => {
    const statuses = [];
    for (let tries = 0; tries < 4; tries += 1) statuses.push((await post(asked, bearer('parley_no'))).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
  });

  it('refuses a body that is no JSON, of another type, or too large, as OpenAI would', async () => {
    const { secret } = await makeProgram(app);
    expect(await post('{not json', bearer(secret))).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error' } },
    });
    expect(await post(asked, { ...bearer(secret), 'content-type': 'text/plain' })).toMatchObject({
      status: 400,
      body: { error: { message: 'Send the body as JSON, with Content-Type: application/json.' } },
    });
    const large = JSON.stringify({ messages: hello, padding: 'x'.repeat(1_100_000) });
    expect(await post(large, bearer(secret))).toMatchObject({
      status: 413,
      body: { error: { type: 'invalid_request_error', code: 'payload_too_large' } },
    });
  });

  it('holds a key to its limit and another to none, and tells the time to wait', async () => {
    const limited = await makeProgram(app, 2);
    const free = await makeProgram(app);
    const statuses = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push((await post(asked, bearer(limited.secret))).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await post(asked, bearer(limited.secret));
    expect(refused.body.error).toMatchObject({ code: 'rate_limit_exceeded', type: 'requests' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (let count = 0; count < 5; count += 1)
      expect((await post(asked, bearer(free.secret))).status).toBe(200);
  });

  it('allows no page of another site to read it, and does not mind where a program runs', async () => {
    const { secret } = await makeProgram(app);
    const answer = await post(asked, { ...bearer(secret), origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses a key from the moment it is revoked', async () => {
    const { key, secret } = await makeProgram(app);
    expect((await post(asked, bearer(secret))).status).toBe(200);
    await app.server.services.keys.revoke(key.id);
    expect(await post(asked, bearer(secret))).toMatchObject({
      status: 401,
      body: { error: { code: 'invalid_api_key', message: 'This API key was revoked.' } },
    });
  });

  it('takes a key that the command line has made beside the running server', async () => {
    const { stdout, stderr } = await runParley(['key', 'create', '--name', 'ci', '--data', app.dataFolder]);
    expect(stdout, stderr).toMatch(/^parley_[A-Za-z0-9_-]{32,}\n$/);
    expect((await post(asked, bearer(stdout.trim()))).status).toBe(200);
    const [listed] = await app.server.services.keys.list();
    expect(listed).toMatchObject({ name: 'ci', limit: null, usage: { requests: 1 } });
  });
});
