/**
 * What the installation's secret is used for, each use with a key of its own; and short texts encrypted with one of
 * them (AES-256-GCM). What was sealed for one owner opens for no other, wherever its row is moved.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export interface Seal {
  seal: (text: string, owner: string) => string;
  /** Undefined where it was sealed for somebody else, with another secret, or was changed. */
  open: (sealed: string, owner: string) => string | undefined;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `use` names what the key is for; it never changes, or nothing that was sealed opens any more. */
export function keyFor(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', use, 32));
}

export function createSeal(secret: string, use: string): Seal {
  const key = keyFor(secret, use);
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },

    open(sealed, owner) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      try {
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        return undefined; // the tag does not fit: that is the answer, and node gives it by throwing
      }
    },
  };
}
