import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as far as identity looks at it: who is at the other end of the connection, and what it says. */
export function requestFrom(
  remoteAddress: string | undefined,
  headers: IncomingHttpHeaders = {},
): IncomingMessage {
  return { headers, socket: { remoteAddress } } as IncomingMessage;
}
