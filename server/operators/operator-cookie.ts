import { parseCookie, stringifySetCookie } from 'cookie';

export interface OperatorCookie {
  /** The token that a Cookie header carries. */
  read(header: string | undefined): string | undefined;
  /** The value of a Set-Cookie header. */
  write(token: string, maxAgeSeconds: number): string;
  readonly clearing: string;
}

/** `secure`: the console is reached over https; then with the prefix that keeps sibling hosts from planting one. */
export function createOperatorCookie(secure: boolean): OperatorCookie {
  const name = secure ? '__Host-parley_operator' : 'parley_operator';
  const attributes = { httpOnly: true, sameSite: 'strict', secure, path: '/' } as const;
  return {
    read: (header) => parseCookie(header ?? '')[name],
    write: (token, maxAge) => stringifySetCookie(name, token, { ...attributes, maxAge }),
    clearing: stringifySetCookie(name, '', { ...attributes, maxAge: 0 }),
  };
}
