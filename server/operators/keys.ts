/** What the installation's secret is used for here, each use with a key of its own; and tokens, kept as a hash. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '../../protocol/errors.js';
import type { OperatorId, OperatorSessionId } from '../../protocol/ids.js';

export interface OperatorKeys {
  csrfToken(sessionId: OperatorSessionId): string;
  /** Encrypts an authenticator's secret for its owner; it opens for nobody else's row. */
  seal(text: string, owner: OperatorId): string;
  open(sealed: string, owner: OperatorId): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function createOperatorKeys(secret: string): OperatorKeys {
  const keyFor = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', use, 32));
  const csrfKey = keyFor('parley operator csrf');
  const sealKey = keyFor('parley operator second factor');
  return {
    csrfToken: (sessionId) => createHmac('sha256', csrfKey).update(sessionId).digest('base64url'),

    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },

    open(sealed, owner) {
      const bytes = Buffer.from(sealed, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(owner))
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const text = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
        return Buffer.concat(text).toString('utf8');
      } catch (cause) {
        throw new AppError('INTERNAL', {
          message: `the second factor of operator ${owner} does not open: was the installation's secret replaced?`,
          publicMessage: 'The second factor cannot be checked: use a recovery code or ask for a new link.',
          cause,
        });
      }
    },
  };
}

/** 256 bits: nobody guesses it, so one round of SHA-256 is enough to keep it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
