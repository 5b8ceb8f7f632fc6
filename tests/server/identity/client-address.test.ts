import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../server/config.js';
import { createClientAddress, isLocalRequest } from '../../../server/identity/client-address.js';
import { requestFrom } from '../../harness/fakes/request.js';

const FORGED = '198.51.100.66';

function addressWith(trusted: string, peer: string, forwarded?: string): string {
  const { trustedProxies } = loadConfig({
    environment: { PARLEY_TRUSTED_PROXIES: trusted },
    folder: '/nonexistent',
  });
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return createClientAddress(trustedProxies)(requestFrom(peer, headers));
}

describe('the address of a client', () => {
  it('is that of the peer where no proxy is trusted, whatever the header says', () => {
    expect(addressWith('0', '203.0.113.7')).toBe('203.0.113.7');
    expect(addressWith('0', '203.0.113.7', FORGED)).toBe('203.0.113.7');
    expect(addressWith('0', '203.0.113.7', `${FORGED}, 127.0.0.1`)).toBe('203.0.113.7');
  });

  it('is what the one trusted proxy saw, behind which a visitor can write what they like', () => {
    expect(addressWith('1', '10.0.0.1', '203.0.113.7')).toBe('203.0.113.7');
    expect(addressWith('1', '10.0.0.1', `${FORGED}, 203.0.113.7`)).toBe('203.0.113.7');
    expect(addressWith('1', '10.0.0.1', `${FORGED}, ${FORGED}, ${FORGED}, 203.0.113.7`)).toBe('203.0.113.7');
  });

  it('is what the outer of two trusted proxies saw', () => {
    expect(addressWith('2', '10.0.0.2', '203.0.113.7, 10.0.0.1')).toBe('203.0.113.7');
    expect(addressWith('2', '10.0.0.2', `${FORGED}, 203.0.113.7, 10.0.0.1`)).toBe('203.0.113.7');
  });

  it('is the farthest that is known where fewer proxies answer than are trusted', () => {
    expect(addressWith('2', '203.0.113.7')).toBe('203.0.113.7');
    expect(addressWith('2', '10.0.0.2', '203.0.113.7')).toBe('203.0.113.7');
  });

  it('is the first that is in no trusted range, from this side', () => {
    const ranges = '10.0.0.0/8, loopback, 2001:db8:aa::/48';
    expect(addressWith(ranges, '10.1.2.3', `${FORGED}, 203.0.113.7`)).toBe('203.0.113.7');
    expect(addressWith(ranges, '::ffff:10.1.2.3', `${FORGED}, 203.0.113.7, 127.0.0.1`)).toBe('203.0.113.7');
    expect(addressWith(ranges, '2001:db8:aa::1', '2001:db8:bb::1')).toBe('2001:db8:bb::1');
    expect(addressWith(ranges, '203.0.113.7', FORGED)).toBe('203.0.113.7');
  });

  it('is never an error, whatever stands in the header', () => {
    for (const forwarded of [
      '',
      ',',
      ' , ,',
      'unknown',
      '<script>',
      '1.2.3.4:80, [::1]:80',
      ','.repeat(5_000),
    ]) {
      for (const trusted of ['0', '1', '2', '10.0.0.0/8']) {
        expect(typeof addressWith(trusted, '10.0.0.1', forwarded)).toBe('string');
      }
    }
  });
});

describe('a local request', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])(
    'comes from %s and was forwarded by nobody',
    (peer) => {
      expect(isLocalRequest(requestFrom(peer))).toBe(true);
      expect(isLocalRequest(requestFrom(peer, { 'x-forwarded-for': '127.0.0.1' }))).toBe(false);
      expect(isLocalRequest(requestFrom(peer, { 'x-forwarded-for': '' }))).toBe(false);
      expect(isLocalRequest(requestFrom(peer, { forwarded: 'for=127.0.0.1' }))).toBe(false);
    },
  );

  it.each(['203.0.113.7', '10.0.0.1', '::ffff:10.0.0.1', '::2', '1127.0.0.1', '', undefined])(
    'does not come from %s',
    (peer) => {
      expect(isLocalRequest(requestFrom(peer))).toBe(false);
    },
  );
});
