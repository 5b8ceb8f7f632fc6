/** The token of a one-time link. It comes behind the `#`, which browsers do not send to any server. */
export function readInvitationToken(hash: string): string | null {
  const token = hash.replace(/^#/, '');
  return token === '' ? null : token;
}
