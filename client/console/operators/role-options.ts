import type { OperatorRole } from '../../../protocol/console/operators.js';

/** From the least to the most; held to protocol/console/operators.ts by the compiler. */
export const ROLES = [
  'viewer',
  'moderator',
  'researcher',
  'administrator',
] as const satisfies readonly OperatorRole[];
