import { AppError } from '../../protocol/errors.js';
import type { OperatorId } from '../../protocol/ids.js';
import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

/** What operators do about their own account. */
export function defineSelfRoutes(parts: ConsoleRouteParts): void {
  const { operators } = parts;

  defineConsoleRoute(parts, 'updateSelf', async ({ body, operator: me, record }) => {
    const { name, newPassword, password } = body;
    let { operator } = me;
    if (newPassword !== undefined) {
      if (password === undefined) {
        throw new AppError('INVALID_INPUT', {
          message: 'password: the present one is needed to set a new one.',
        });
      }
      const change = { password, newPassword, keep: me.sessionId };
      operator = await operators.changePassword(operator.id, change);
      await record({ action: 'operator.password-changed', subject: subjectOf(operator.id) });
    }
    if (name !== undefined) {
      operator = await operators.rename(operator.id, name);
      await record({ action: 'operator.updated', subject: subjectOf(operator.id), details: { name } });
    }
    return operator;
  });

  defineConsoleRoute(parts, 'listSessions', async ({ operator: { operator, sessionId } }) => ({
    sessions: await operators.listSessions(operator.id, sessionId),
  }));

  defineConsoleRoute(parts, 'endSession', async ({ params: { id }, operator: me, record, response }) => {
    if (!(await operators.endSession(me.operator.id, id))) {
      throw new AppError('NOT_FOUND', { message: 'You have no such session.' });
    }
    await record({ action: 'session.ended', subject: { kind: 'session', id } });
    if (id === me.sessionId) response.append('Set-Cookie', operators.clearingCookie);
    return { done: true };
  });

  defineSecondFactorRoutes(parts);
}

function defineSecondFactorRoutes(parts: ConsoleRouteParts): void {
  const { operators } = parts;

  defineConsoleRoute(parts, 'beginTotp', ({ body, operator: { operator } }) =>
    operators.beginTotp(operator.id, body.password),
  );

  defineConsoleRoute(parts, 'confirmTotp', async ({ body, operator: { operator }, record }) => {
    const codes = await operators.confirmTotp(operator.id, body.code);
    await record({ action: 'operator.second-factor-set', subject: subjectOf(operator.id) });
    return codes;
  });

  defineConsoleRoute(parts, 'removeTotp', async ({ body, operator: { operator }, record }) => {
    await operators.removeTotp(operator.id, body);
    await record({ action: 'operator.second-factor-removed', subject: subjectOf(operator.id) });
    return { done: true };
  });
}

const subjectOf = (id: OperatorId) => ({ kind: 'operator', id });
