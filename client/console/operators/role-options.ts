import type { OperatorRole } from '../../../protocol/operators.js';

/** From the least to the most; held to protocol/operators.ts by the compiler. */
export const ROLES = [
  'viewer',
  'moderator',
  'researcher',
  'administrator',
] as const satisfies readonly OperatorRole[];
