/**
 * The one way in for the console's requests. Who asks is settled before anything of the request is read: the
 * session, then the role, then the token that no other site can send. Every refusal of these is written to the
 * audit log.
 */
import type { Request, Response, Router } from 'express';
import type { ApiInput, ApiReply } from '../../protocol/api-route.js';
import { CONSOLE_API, CSRF_HEADER, SAMPLE_HEADER } from '../../protocol/console/console-api.js';
import type { ConsoleRouteName } from '../../protocol/console/console-api.js';
import type { ConsoleRoute } from '../../protocol/console/console-route.js';
import { AppError } from '../../protocol/errors.js';
import type { AuditLog, AuditRecord } from '../audit/audit-log.js';
import type { ConsoleRefusal } from '../events.js';
import { readInput } from '../http/define-route.js';
import { matchesToken } from '../identity/bearer-token.js';
import type { Limits } from '../limits/limits.js';
import type { Caller, Operators, SignedInOperator } from '../operators/operators.js';
import type { Refusals } from './refusals.js';
import type { Shown, ShownData } from './shown-data.js';

type Table = typeof CONSOLE_API;

/** Something that was done, by the operator who asked unless it names another. */
export type Act = Pick<AuditRecord, 'action' | 'subject' | 'details'> & { actor?: AuditRecord['actor'] };

export interface ConsoleContext<R extends ConsoleRoute> extends ApiInput<R> {
  operator: R['roles'] extends 'anyone' ? SignedInOperator | undefined : SignedInOperator;
  caller: Caller;
  /** Of the page that asks, as it reaches this server. */
  origin: string;
  /** What this request may see: the installation's data, or the sample's. */
  shown: () => Promise<Shown>;
  /** It is the sample's. */
  showsSample: boolean;
  record: (act: Act) => Promise<void>;
  response: Response;
}

export interface ConsoleRouteParts {
  router: Router;
  operators: Operators;
  audit: AuditLog;
  limits: Limits;
  refusals: Refusals;
  shownData: ShownData;
  clientAddress: (request: Request) => string;
}

export function defineConsoleRoute<N extends ConsoleRouteName>(
  parts: ConsoleRouteParts,
  name: N,
  handle: (context: ConsoleContext<Table[N]>) => Promise<ApiReply<Table[N]>>,
): void {
  const { router, audit, limits, shownData, clientAddress } = parts;
  const route: ConsoleRoute = CONSOLE_API[name];
  router[route.method](route.path, async (request, response) => {
    const caller = { address: clientAddress(request), agent: request.headers['user-agent'] ?? '' };
    await limits.takeRequest(caller.address);
    const operator = await admit(parts, { name, route, request, address: caller.address });
    const wantsSample = operator !== undefined && request.headers[SAMPLE_HEADER] === '1';
    if (wantsSample && route.method !== 'get' && name !== 'signOut') {
      throw new AppError('FORBIDDEN', { message: 'The sample week is read-only.' });
    }
    const context = {
      ...readInput(route, request),
      operator,
      caller,
      origin: `${request.protocol}://${request.headers.host}`,
      shown: () => shownData.pick(wantsSample),
      showsSample: wantsSample,
      record: async (act: Act) => {
        const actor = act.actor ?? { kind: 'operator', id: operator?.operator.id ?? '' };
        await audit.append({ ...act, actor, outcome: 'done' });
      },
      response,
    };
    response.set('Cache-Control', 'no-store');
    response.json(await handle(context as unknown as ConsoleContext<Table[N]>));
  });
}

interface Knock {
  name: ConsoleRouteName;
  route: ConsoleRoute;
  request: Request;
  address: string;
}

async function admit(parts: ConsoleRouteParts, knock: Knock): Promise<SignedInOperator | undefined> {
  const { route, request } = knock;
  if (route.roles === 'anyone') return undefined;
  const operator = await parts.operators.authenticate(request.headers.cookie);
  if (!operator) {
    await refuse(parts, knock, { reason: 'unauthenticated' });
    throw new AppError('UNAUTHENTICATED', { message: 'Sign in to the console first.' });
  }
  const { id, role } = operator.operator;
  if (!route.roles.includes(role)) {
    await refuse(parts, knock, { reason: 'role', operatorId: id });
    throw new AppError('FORBIDDEN', {
      message: `This needs another role than ${role}: one of ${route.roles.join(', ')}.`,
    });
  }
  if (route.method !== 'get' && !matchesToken(request.get(CSRF_HEADER), operator.csrfToken)) {
    await refuse(parts, knock, { reason: 'csrf', operatorId: id });
    throw new AppError('FORBIDDEN', { message: `The header ${CSRF_HEADER} is not that of this session.` });
  }
  return operator;
}

function refuse(
  { refusals }: ConsoleRouteParts,
  { name, address }: Knock,
  { reason, operatorId }: { reason: ConsoleRefusal; operatorId?: string },
): Promise<void> {
  return refusals.record({
    reason,
    action: 'console.refused',
    address,
    subject: { kind: 'route', id: name },
    ...(operatorId === undefined ? {} : { actor: { kind: 'operator', id: operatorId } }),
  });
}
