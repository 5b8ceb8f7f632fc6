import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { RequestHandler } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError, ERRORS } from '../../../protocol/errors.js';
import type { ErrorCode } from '../../../protocol/errors.js';
import { definePages } from '../../../server/http/pages.js';
import { smallServer } from '../../harness/fakes/http-server.js';
import type { SmallServer } from '../../harness/fakes/http-server.js';

let server: SmallServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function answering(handler: RequestHandler): Promise<SmallServer> {
  server = await smallServer((router, app) => {
    app.use(express.json({ limit: '1kb' }));
    router.all('/thing/:id', handler);
  });
  return server;
}

interface Answer {
  status: number;
  body: { error: { code: ErrorCode; message: string } };
  headers: Headers;
}

async function call(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${server?.url}${path}`, init);
  return {
    status: response.status,
    body: (await response.json()) as Answer['body'],
    headers: response.headers,
  };
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  call('/thing/1', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

const ok: RequestHandler = (request, response) => void response.json({ got: request.body as unknown });

describe('what a handler throws', () => {
  it.each(Object.keys(ERRORS) as ErrorCode[])(
    'is answered with the status and the words of the table (%s)',
    async (code) => {
      await answering(() => {
        throw new AppError(code);
      });
      const { status, body, headers } = await call('/thing/1');
      expect(status).toBe(ERRORS[code].httpStatus);
      expect(body).toEqual({
        error: { code, message: ERRORS[code].message, retryable: ERRORS[code].retryable },
      });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-type')).toContain('application/json');
    },
  );

  it('is INTERNAL without a word of it where nobody expected it, and is told to the log with its cause', async () => {
    const failure = new TypeError('secret-host refused');
    const { events } = await answering(() => Promise.reject(failure));
    const { status, body } = await call('/thing/1');
    expect([status, body.error.code]).toEqual([500, 'INTERNAL']);
    expect(JSON.stringify(body)).not.toContain('secret-host');
    expect(events.happened).toEqual([['refused', failure, { method: 'GET', route: '/thing/1' }]]);
  });

  it.each([
    [1, '1'],
    [1_000, '1'],
    [1_001, '2'],
    [59_999, '60'],
  ])('says in whole seconds when to come back (%i ms)', async (retryAfterMs, header) => {
    await answering(() => {
      throw new AppError('RATE_LIMITED', { retryAfterMs });
    });
    const { headers, body } = await call('/thing/1');
    expect(headers.get('retry-after')).toBe(header);
    expect(body.error).toMatchObject({ retryAfterMs });
  });

  it('says nothing of coming back where nothing is known of it', async () => {
    await answering(() => {
      throw new AppError('OVERLOADED');
    });
    expect((await call('/thing/1')).headers.get('retry-after')).toBeNull();
  });

  it('after the answer has begun ends the connection: a broken answer must not look whole', async () => {
    const { events } = await answering((_request, response) => {
      response.type('text').write('half an ans');
      throw new Error('too late');
    });
    const response = await fetch(`${server?.url}/thing/1`);
    await expect(response.text()).rejects.toThrow();
    expect(events.happened.length).toBe(1);
  });
});

describe('a request that cannot be read', () => {
  it.each<[what: string, send: () => Promise<Answer>, code: ErrorCode]>([
    ['JSON that breaks off', () => post('{"a":'), 'INVALID_INPUT'],
    ['JSON that is a bare word', () => post('hello'), 'INVALID_INPUT'],
    ['a body over its limit', () => post(JSON.stringify({ a: 'x'.repeat(2_000) })), 'PAYLOAD_TOO_LARGE'],
    [
      'an unknown character set',
      () => post('{}', { 'content-type': 'application/json; charset=x-none' }),
      'INVALID_INPUT',
    ],
    ['an unknown encoding', () => post('{}', { 'content-encoding': 'x-none' }), 'INVALID_INPUT'],
    ['a compressed body that is none', () => post('{}', { 'content-encoding': 'gzip' }), 'INVALID_INPUT'],
    ['malformed percent-encoding in the path', () => call('/thing/%E0%A4%A'), 'INVALID_INPUT'],
  ])('(%s) gets the error of the table, and nothing of the reader’s own words', async (_what, send, code) => {
    await answering(ok);
    const { status, body } = await send();
    expect([status, body.error.code]).toEqual([ERRORS[code].httpStatus, code]);
    expect(body.error.message).not.toMatch(/Unexpected|position|entity|charset|gzip|header/i);
  });

  it('is not one that has no body, or a body of another kind', async () => {
    await answering(ok);
    expect((await call('/thing/1')).status).toBe(200);
    expect((await post('a=1', { 'content-type': 'text/plain' })).status).toBe(200);
  });
});

describe('where there is nothing', () => {
  it('is NOT_FOUND, whatever the method', async () => {
    await answering(ok);
    for (const method of ['GET', 'POST', 'DELETE']) {
      const { status, body } = await call('/nowhere', { method });
      expect([status, body.error.code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('among the built files is NOT_FOUND too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
    writeFileSync(join(folder, 'index.html'), '<p>the page</p>');
    server = await smallServer((router) => definePages(router, folder));
    for (const path of ['/assets/gone-1234.js', '/gone.png', '/assets/..%2findex.html', '/.env']) {
      expect([path, (await call(path)).status]).toEqual([path, 404]);
    }
    expect(await (await fetch(`${server.url}/c/anything`)).text()).toBe('<p>the page</p>');
    rmSync(folder, { recursive: true });
  });
});
