/** IPv4 and IPv6, with a zone or a prefix length where one is written. */
import { isIPv6 } from 'node:net';
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const V4 = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?<!\\bV(?:ERSION)?[ .]{0,2})(?:${OCTET}\\.){3}${OCTET}(?:/(?:3[0-2]|[12]?\\d))?(?![\\p{L}\\p{N}_])`,
  'gu',
);
const V6 =
  /(?<![\p{L}\p{N}_:.-])(?=[\dA-F]{0,4}:)([\dA-F:.]{2,46})(?:%[\dA-Z._-]{1,16})?(?:\/\d{1,3})?(?![\p{L}\p{N}_:])/gu;

export const ipAddress: Recogniser = {
  type: 'IP_ADDRESS',
  views: ['plain', 'spelled'],
  context: contextWords('ip', 'ipv4', 'ipv6', 'address', 'server', 'host'),
  *look(view: TextView): Iterable<Sighting> {
    for (const match of view.upper.matchAll(V4)) yield sighting(match.index, match[0], 0.6);
    for (const match of view.upper.matchAll(V6)) {
      const address = (match[1] ?? '').replace(/\.$/, '');
      if (!isIPv6(address)) continue;
      // "::" is every address and says nothing of anyone.
      yield sighting(match.index, match[0].replace(/\.$/, ''), address === '::' ? 0.1 : 0.8);
    }
  },
};

function sighting(start: number, address: string, score: number): Sighting {
  return { start, end: start + address.length, score, value: address };
}
