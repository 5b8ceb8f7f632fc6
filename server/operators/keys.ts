/** What the installation's secret is used for here, each use with a key of its own; and tokens, kept as a hash. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { AppError } from '../../protocol/errors.js';
import type { OperatorId, OperatorSessionId } from '../../protocol/ids.js';
import { createSeal, keyFor } from '../identity/seal.js';

export interface OperatorKeys {
  csrfToken(sessionId: OperatorSessionId): string;
  /** Encrypts an authenticator's secret for its owner; it opens for nobody else's row. */
  seal(text: string, owner: OperatorId): string;
  open(sealed: string, owner: OperatorId): string;
}

export function createOperatorKeys(secret: string): OperatorKeys {
  const csrfKey = keyFor(secret, 'parley operator csrf');
  const { seal, open } = createSeal(secret, 'parley operator second factor');
  return {
    csrfToken: (sessionId) => createHmac('sha256', csrfKey).update(sessionId).digest('base64url'),
    seal,
    open(sealed, owner) {
      const text = open(sealed, owner);
      if (text !== undefined) return text;
      throw new AppError('INTERNAL', {
        message: `the second factor of operator ${owner} does not open: was the installation's secret replaced?`,
        publicMessage: 'The second factor cannot be checked: use a recovery code or ask for a new link.',
      });
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
