/** Who works behind the page, and what each role may do. */
import { z } from 'zod';
import { OperatorId, OperatorSessionId } from '../ids.js';
import { storableText } from '../text.js';

/**
 * A viewer reads. A moderator also acts on visitors and what they wrote. A researcher also works with feedback,
 * exports and training. An administrator does everything, and alone manages operators, keys and the installation.
 */
export const OPERATOR_ROLES = ['viewer', 'moderator', 'researcher', 'administrator'] as const;
export const OperatorRole = z.enum(OPERATOR_ROLES);
export type OperatorRole = z.infer<typeof OperatorRole>;

export const PASSWORD_LENGTH_LEAST = 12;
export const PASSWORD_LENGTH_MOST = 256;

export const OperatorEmail = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase());
export const OperatorName = storableText(80).refine((text) => text.trim() !== '', { error: 'is empty' });
export const Password = z.string().min(PASSWORD_LENGTH_LEAST).max(PASSWORD_LENGTH_MOST);
/** Six digits of an authenticator (RFC 6238), or one of the recovery codes that were shown once. */
export const SecondFactor = z.string().min(6).max(40);
/** What a one-time link carries after its `#`. */
export const InvitationToken = z.string().min(20).max(200);

export const Operator = z.object({
  id: OperatorId,
  email: z.string(),
  name: z.string(),
  role: OperatorRole,
  /** Whether a second factor is asked for. */
  totp: z.boolean(),
  /** `invited`: has not used the one-time link yet. `disabled`: cannot sign in; sessions were ended. */
  state: z.enum(['invited', 'active', 'disabled']),
  createdAt: z.int(),
  lastSeenAt: z.int().nullable(),
});
export type Operator = z.infer<typeof Operator>;

/** One signed-in browser. */
export const OperatorSession = z.object({
  id: OperatorSessionId,
  /** The one that asks. */
  current: z.boolean(),
  /** The browser as it names itself, shortened. */
  agent: z.string(),
  address: z.string(),
  createdAt: z.int(),
  lastSeenAt: z.int(),
  expiresAt: z.int(),
});
export type OperatorSession = z.infer<typeof OperatorSession>;
