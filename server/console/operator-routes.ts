import type { Invitation } from '../operators/operators.js';
import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

export interface OperatorRouteParts extends ConsoleRouteParts {
  config: { publicUrl: URL | undefined };
}

/** Who may work here. */
export function defineOperatorRoutes(parts: OperatorRouteParts): void {
  const { operators, config } = parts;
  /** What follows the # is sent to no server and stands in no log. */
  const linkOf = ({ token }: Invitation, origin: string): string =>
    `${config.publicUrl?.origin ?? origin}/console/welcome#${token}`;

  defineConsoleRoute(parts, 'listOperators', async () => ({ operators: await operators.list() }));

  defineConsoleRoute(parts, 'inviteOperator', async ({ body, origin, record }) => {
    const invitation = await operators.invite(body);
    const { operator, expiresAt } = invitation;
    await record({
      action: 'operator.invited',
      subject: { kind: 'operator', id: operator.id },
      details: { email: operator.email, name: operator.name, role: operator.role },
    });
    return { operator, link: linkOf(invitation, origin), expiresAt };
  });

  defineConsoleRoute(parts, 'updateOperator', async ({ params: { id }, body, record }) => {
    const operator = await operators.update(id, body);
    await record({ action: 'operator.updated', subject: { kind: 'operator', id }, details: { ...body } });
    return operator;
  });

  defineConsoleRoute(parts, 'reinviteOperator', async ({ params: { id }, origin, record }) => {
    const invitation = await operators.reinvite(id);
    await record({
      action: 'operator.invited',
      subject: { kind: 'operator', id },
      details: { email: invitation.operator.email, again: true },
    });
    return { link: linkOf(invitation, origin), expiresAt: invitation.expiresAt };
  });
}
