import ipaddr from 'ipaddr.js';

/**
 * What a limit counts under for an address: an IPv4 address as it is (mapped into IPv6 or not), an IPv6 address
 * by its /64, because whoever has one address of a /64 has them all.
 */
export function addressKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
