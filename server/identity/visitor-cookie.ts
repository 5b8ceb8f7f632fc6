/**
 * Who a visitor is: an id in a signed, httpOnly cookie, set only after consent. The signature is what makes it an
 * identity; the id in it is looked up before anything is done in its name.
 */
import { parseCookie, stringifySetCookie } from 'cookie';
import { sign, unsign } from 'cookie-signature';
import { VisitorId } from '../../protocol/ids.js';

/** Over https with the prefix that keeps sibling hosts from planting one (RFC 6265bis, __Host-). */
const nameFor = (secure: boolean): string => (secure ? '__Host-parley_visitor' : 'parley_visitor');
const MAX_AGE_SECONDS = 180 * 24 * 3600;

export interface VisitorCookie {
  /** The visitor that a Cookie header names, or undefined if there is none or its signature is not ours. */
  read(header: string | undefined): VisitorId | undefined;
  /** The value of a Set-Cookie header. */
  write(visitorId: VisitorId): string;
  /** The value of a Set-Cookie header that takes it away. */
  clear(): string;
}

/** `secure`: the page is reached over https. */
export function createVisitorCookie({ secret, secure }: { secret: string; secure: boolean }): VisitorCookie {
  const name = nameFor(secure);
  const attributes = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    read(header) {
      const value = parseCookie(header ?? '')[name];
      const id = value === undefined ? false : unsign(value, secret);
      const parsed = VisitorId.safeParse(id);
      return parsed.success ? parsed.data : undefined;
    },
    write: (visitorId) =>
      stringifySetCookie(name, sign(visitorId, secret), { ...attributes, maxAge: MAX_AGE_SECONDS }),
    clear: () => stringifySetCookie(name, '', { ...attributes, maxAge: 0 }),
  };
}
