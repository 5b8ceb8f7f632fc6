/**
 * Stand-ins that are the same for the same value throughout a conversation or an export, and tell nothing of it to
 * who has no secret: HMAC-SHA-256 over seed, type and value. Another seed gives other stand-ins, so that two exports
 * cannot be joined by them.
 */
import { createHmac } from 'node:crypto';
import type { Find } from './detector.js';

export interface PseudonymsOptions {
  /** Of the installation; never in an export. */
  secret: string | Uint8Array;
  /** Names the conversation or export; may be public. */
  seed: string;
}

export interface Pseudonyms {
  /** `<TYPE_x>` with ten letters and digits for x. */
  of(find: Pick<Find, 'type' | 'value'>): string;
}

/** 50 bits: among a million values of a type a clash has odds of one in two thousand. */
const CHARACTERS = 10;
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

export function createPseudonyms({ secret, seed }: PseudonymsOptions): Pseudonyms {
  if (secret.length === 0) throw new RangeError('pseudonyms need a secret that is not empty');
  return {
    of({ type, value }) {
      const digest = createHmac('sha256', secret)
        .update(JSON.stringify([seed, type, value]))
        .digest();
      const letters = [...digest.subarray(0, CHARACTERS)].map((byte) =>
        ALPHABET.charAt(byte % ALPHABET.length),
      );
      return `<${type}_${letters.join('')}>`;
    },
  };
}
