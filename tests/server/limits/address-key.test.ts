import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../server/limits/address-key.js';

describe('what a limit counts under', () => {
  it('is an IPv4 address as it is, however it is written into IPv6', () => {
    for (const address of [
      '203.0.113.7',
      '::ffff:203.0.113.7',
      '::FFFF:cb00:7107',
      '0:0:0:0:0:ffff:203.0.113.7',
    ]) {
      expect(addressKey(address), address).toBe('203.0.113.7');
    }
    expect(addressKey('203.0.113.8')).not.toBe('203.0.113.7');
  });

  it('is the /64 of an IPv6 address, however that is written', () => {
    const key = addressKey('2001:db8:1:2::1');
    for (const address of [
      '2001:db8:1:2:ffff:ffff:ffff:ffff',
      '2001:DB8:0001:0002::',
      '2001:db8:1:2:0:0:0:42',
    ]) {
      expect(addressKey(address), address).toBe(key);
    }
    for (const address of ['2001:db8:1:3::1', '2001:db8:2:2::1', '::1'])
      expect(addressKey(address)).not.toBe(key);
  });

  it('is the same for all addresses of a /64, and another for each /64', () => {
    const part = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));
    const four = fc.tuple(part, part, part, part).map((parts) => parts.join(':'));
    fc.assert(
      fc.property(four, four, four, (network, host, otherHost) => {
        fc.pre(!/^0:0:0:0$/.test(network));
        expect(addressKey(`${network}:${host}`)).toBe(addressKey(`${network}:${otherHost}`));
        const [first = '0', ...rest] = network.split(':');
        const neighbour = [(Number.parseInt(first, 16) ^ 1).toString(16), ...rest].join(':');
        fc.pre(!/^0:0:0:0$/.test(neighbour));
        expect(addressKey(`${neighbour}:${host}`)).not.toBe(addressKey(`${network}:${host}`));
      }),
    );
  });

  it('counts link-local addresses of one interface together', () => {
    expect(addressKey('fe80::1%eth0')).toBe(addressKey('fe80::2%eth0'));
  });

  it('is the text itself where that is no address, and never an error', () => {
    for (const text of ['', 'unknown', '1.2.3.4:5678', '[::1]:80', '2001:db8::1::2', '\u0000', '_hidden']) {
      expect(addressKey(text)).toBe(text);
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof addressKey(text)).toBe('string');
      }),
    );
  });
});
