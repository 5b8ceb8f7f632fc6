import { AppError } from '../../protocol/errors.js';
import type { Caller, NewSession } from '../operators/operators.js';
import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

/** Coming in and going out. */
export function defineSessionRoutes(parts: ConsoleRouteParts): void {
  const { operators } = parts;

  defineConsoleRoute(parts, 'getSession', async ({ operator }) => presentSession(operator));

  defineConsoleRoute(parts, 'signIn', async ({ body, caller, record, response }) => {
    const result = await operators.signIn(body, caller).catch(async (error: unknown) => {
      await recordFailure(parts, { error, email: body.email, caller });
      throw error;
    });
    if (result.state === 'code-needed') return result;
    const { session } = result;
    await record({ action: 'operator.signed-in', ...byOwner(session), details: { ...caller } });
    response.append('Set-Cookie', session.cookie);
    return { state: 'signed-in', session: presentSession(session) };
  });

  defineConsoleRoute(parts, 'signOut', async ({ operator, record, response }) => {
    await operators.endSession(operator.operator.id, operator.sessionId);
    await record({ action: 'operator.signed-out', subject: { kind: 'session', id: operator.sessionId } });
    response.append('Set-Cookie', operators.clearingCookie);
    return { done: true };
  });

  defineConsoleRoute(parts, 'readInvitation', ({ body }) => operators.readInvitation(body.token));

  defineConsoleRoute(parts, 'acceptInvitation', async ({ body, caller, record, response }) => {
    const session = await operators.acceptInvitation(body, caller);
    const { email, role } = session.operator;
    await record({ action: 'operator.joined', ...byOwner(session), details: { email, role, ...caller } });
    response.append('Set-Cookie', session.cookie);
    return presentSession(session);
  });
}

const presentSession = ({ operator, csrfToken }: Pick<NewSession, 'operator' | 'csrfToken'>) => ({
  operator,
  csrfToken,
});

const byOwner = ({ operator, sessionId }: NewSession) => ({
  actor: { kind: 'operator', id: operator.id } as const,
  subject: { kind: 'session', id: sessionId },
});

/** What is not about who asks, such as a database that cannot be reached, is no failed attempt. */
async function recordFailure(
  { refusals }: ConsoleRouteParts,
  { error, email, caller }: { error: unknown; email: string; caller: Caller },
): Promise<void> {
  if (!(error instanceof AppError) || !['UNAUTHENTICATED', 'RATE_LIMITED'].includes(error.code)) return;
  await refusals.record({
    reason: 'sign-in',
    action: 'operator.sign-in-failed',
    address: caller.address,
    details: { email, agent: caller.agent, code: error.code },
  });
}
