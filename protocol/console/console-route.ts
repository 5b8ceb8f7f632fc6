/** One route of the console: what it takes and gives, and who may call it. */
import type { ApiRoute } from '../api-route.js';
import { OPERATOR_ROLES } from './operators.js';
import type { OperatorRole } from './operators.js';

/** `anyone` needs no session: signing in, and using a one-time link. */
export interface ConsoleRoute extends ApiRoute {
  roles: readonly OperatorRole[] | 'anyone';
}

export const EVERY_ROLE = OPERATOR_ROLES;
export const MODERATORS = ['moderator', 'administrator'] as const;
export const ADMINISTRATORS = ['administrator'] as const;
