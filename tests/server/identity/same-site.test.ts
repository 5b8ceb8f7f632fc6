import { describe, expect, it } from 'vitest';
import { AppError } from '../../../protocol/errors.js';
import { createSameSite } from '../../../server/identity/same-site.js';
import { requestFrom } from '../../harness/fakes/request.js';

const atHome = createSameSite({ publicUrl: undefined, host: '127.0.0.1' });
const published = createSameSite({ publicUrl: new URL('https://chat.example.org/'), host: '0.0.0.0' });
const named = createSameSite({ publicUrl: undefined, host: 'Parley.Internal' });

type Site = typeof atHome;

function outcome(check: () => void): string {
  try {
    check();
    return 'accepted';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
const hostCheck = (site: Site, host: string | undefined) =>
  outcome(() => site.checkHost(requestFrom('127.0.0.1', host === undefined ? {} : { host })));
const originCheck = (site: Site, host: string, origin: string | undefined) =>
  outcome(() =>
    site.checkOrigin(requestFrom('127.0.0.1', { host, ...(origin === undefined ? {} : { origin }) })),
  );

describe('the host check', () => {
  it.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST:3000',
    '127.0.0.1:3000',
    '192.168.1.20',
    '[::1]:3000',
    '[2001:db8::1]',
  ])('accepts %s: an address cannot be rebound', (host) => {
    expect(hostCheck(atHome, host)).toBe('accepted');
  });

  it.each([
    'rebound.example',
    'rebound.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'chat.example.org',
    'localhost:3000:3000',
    '',
    ' ',
    '[::1',
    undefined,
  ])('refuses %s', (host) => {
    expect(hostCheck(atHome, host)).toBe('WRONG_HOST');
  });

  it('accepts the host of the public address, on any port, and no other name of its domain', () => {
    expect(hostCheck(published, 'chat.example.org')).toBe('accepted');
    expect(hostCheck(published, 'chat.example.org:8443')).toBe('accepted');
    expect(hostCheck(published, 'Chat.Example.Org')).toBe('accepted');
    expect(hostCheck(published, 'example.org')).toBe('WRONG_HOST');
    expect(hostCheck(published, 'evil.chat.example.org')).toBe('WRONG_HOST');
  });

  it('accepts the name that it listens on, in any case', () => {
    expect(hostCheck(named, 'parley.internal:3000')).toBe('accepted');
  });
});

describe('the origin check', () => {
  it('accepts who sends none: there is no foreign page in it', () => {
    expect(originCheck(atHome, 'localhost:3000', undefined)).toBe('accepted');
  });

  it.each([
    ['localhost:3000', 'http://localhost:3000'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
    ['chat.example.org', 'https://chat.example.org'],
  ])('accepts the page that this server gave out under %s', (host, origin) => {
    expect(originCheck(published, host, origin)).toBe('accepted');
  });

  it('accepts the public page also where a proxy changes the host on the way', () => {
    expect(originCheck(published, 'backend:3000', 'https://chat.example.org')).toBe('accepted');
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['another port of this machine', 'http://localhost:8080'],
    ['another name of this machine', 'http://127.0.0.1:3000'],
    ['a page of nowhere (a sandbox, a file)', 'null'],
    ['a name that begins like ours', 'http://localhost:3000.evil.example'],
    ['a user name like ours', 'http://localhost:3000@evil.example'],
    ['no origin at all', ''],
    ['garbage', '::::'],
  ])('refuses %s', (_what, origin) => {
    expect(originCheck(atHome, 'localhost:3000', origin)).toBe('FORBIDDEN');
  });

  it('refuses the public page over another scheme or port', () => {
    expect(originCheck(published, 'backend:3000', 'http://chat.example.org')).toBe('FORBIDDEN');
    expect(originCheck(published, 'backend:3000', 'https://chat.example.org:8443')).toBe('FORBIDDEN');
  });

  it('does not throw where the host is missing', () => {
    expect(outcome(() => atHome.checkOrigin(requestFrom('::1', { origin: 'http://localhost' })))).toBe(
      'FORBIDDEN',
    );
  });
});
