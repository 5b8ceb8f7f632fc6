import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in constant time; without an expected token nothing matches. */
export function matchesToken(presented: string | undefined, expected: string | undefined): boolean {
  if (presented === undefined || expected === undefined) return false;
  return timingSafeEqual(digest(presented), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
