import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import type { Config } from '../config.js';

/**
 * The address a request comes from: the peer's own, or what X-Forwarded-For says of it as far as the proxies on
 * the way are trusted. A header that nobody vouches for changes nothing. Same rule for HTTP and sockets.
 */
export function createClientAddress(trusted: Config['trustedProxies']): (request: IncomingMessage) => string {
  const trust =
    typeof trusted === 'number'
      ? (_address: string, hop: number) => hop < trusted
      : proxyAddr.compile(trusted);
  return (request) => proxyAddr(request, trust);
}

/** Whether the peer is this machine and no proxy stands between. */
export function isLocalRequest(request: IncomingMessage): boolean {
  const peer = request.socket.remoteAddress ?? '';
  const loopback = peer === '::1' || peer.startsWith('127.') || peer.startsWith('::ffff:127.');
  return (
    loopback && request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined
  );
}
