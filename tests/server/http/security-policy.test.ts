import helmet from 'helmet';
import { afterEach, describe, expect, it } from 'vitest';
import { securityPolicy } from '../../../server/http/security-policy.js';
import { smallServer } from '../../harness/fakes/http-server.js';
import type { SmallServer } from '../../harness/fakes/http-server.js';

let server: SmallServer | undefined;
afterEach(() => server?.close());

async function headersAt(
  publicUrl: string | undefined,
): Promise<{ get: Headers['get']; directives: Map<string, string[]> }> {
  server = await smallServer((router, app) => {
    app.use(helmet(securityPolicy(publicUrl === undefined ? undefined : new URL(publicUrl))));
    router.get('/', (_request, response) => void response.send('the page'));
  });
  const { headers } = await fetch(server.url);
  const directives = (headers.get('content-security-policy') ?? '')
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = '', ...sources]): [string, string[]] => [name, sources]);
  return { get: (name) => headers.get(name), directives: new Map(directives) };
}

describe('the security policy', () => {
  it('loads only what this server serves, and no remote image ever', async () => {
    const { directives } = await headersAt(undefined);
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('img-src')).toEqual(["'self'", 'data:']);
    const sources = [...directives.values()].flat();
    for (const loose of ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:', 'blob:']) {
      expect(sources).not.toContain(loose);
    }
    for (const name of ['script-src', 'style-src', 'connect-src', 'font-src']) {
      expect(directives.get(name) ?? ["'self'"]).toEqual(["'self'"]);
    }
  });

  it('lets the page be framed by nobody, its forms go nowhere else, and its base stay', async () => {
    const { directives, get } = await headersAt(undefined);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'self'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    expect([get('x-content-type-options'), get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
  });

  it('insists on https only where the page is reached by it', async () => {
    for (const [publicUrl, expected] of [
      [undefined, false],
      ['http://chat.example.org', false],
      ['https://chat.example.org', true],
    ] as const) {
      const { directives, get } = await headersAt(publicUrl);
      expect(directives.has('upgrade-insecure-requests'), publicUrl).toBe(expected);
      expect(get('strict-transport-security') !== null, publicUrl).toBe(expected);
      await server?.close();
    }
  });
});
