/**
 * One-time codes that make another device the same visitor. Eight characters of Crockford's base32 are 40 bits:
 * 1.1e12 codes. A code lives ten minutes; in that time one address may try 20 and this server takes at most
 * 3,000 from everybody, so even while 1,000 codes are open the chance to hit any of them by guessing is
 * 3,000 x 1,000 / 1.1e12, three in a million in ten minutes of a full attack. Each further server adds as much.
 * Stored is a keyed digest: whoever reads the database cannot type the code.
 */
import { createHmac } from 'node:crypto';
import { AppError } from '../../protocol/errors.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { VisitorSecretStore } from '../store/visitors/secrets.js';

export const CODE_LIFE_MS = 10 * 60_000;

/** Crockford's base32: no I, L, O or U, which are read for something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

export interface LinkCodes {
  /** In two groups, as it is shown. The visitor's code before holds no longer. */
  make(visitorId: VisitorId): Promise<{ code: string; expiresAt: number }>;
  /** Whose it is; NOT_FOUND where it is none, has run out or was used. It stays good. */
  read(code: string): Promise<VisitorId>;
  /** As `read`, and uses it up. */
  take(code: string): Promise<VisitorId>;
}

export interface LinkCodeParts {
  secrets: VisitorSecretStore;
  clock: Clock;
  /** Of this installation. */
  secret: string;
  randomBytes: (count: number) => Uint8Array;
}

export function createLinkCodes({ secrets, clock, secret, randomBytes }: LinkCodeParts): LinkCodes {
  const digestOf = (code: string) =>
    createHmac('sha256', secret)
      .update(`parley link code ${normalise(code)}`)
      .digest('base64url');
  const known = (visitorId: VisitorId | undefined) => {
    if (visitorId) return visitorId;
    throw new AppError('NOT_FOUND', {
      message: 'This code is none, or has run out, or was used. Ask the other device for a new one.',
    });
  };

  return {
    async make(visitorId) {
      // 32 divides 256, so every character is as likely as every other.
      const characters = [...randomBytes(LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
      const code = `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`;
      const expiresAt = clock.now() + CODE_LIFE_MS;
      await secrets.keepCode({ visitorId, digest: digestOf(code), expiresAt });
      return { code, expiresAt };
    },
    read: async (code) => known(await secrets.findCode(digestOf(code), clock.now())),
    take: async (code) => known(await secrets.takeCode(digestOf(code), clock.now())),
  };
}

/** As it may be typed: any case, with or without the dash, and the letters that look like digits. */
function normalise(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
