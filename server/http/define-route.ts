/**
 * The one way in for API requests: each route of protocol/http-api.ts is validated by its schemas, authorised,
 * called, and answered; what is thrown goes to the error handler, which knows the table.
 */
import type { Request, Response, Router } from 'express';
import { AppError } from '../../protocol/errors.js';
import type { ApiInput, ApiReply, ApiRoute } from '../../protocol/api-route.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { VisitorCookie } from '../identity/visitor-cookie.js';
import type { Limits } from '../limits/limits.js';
import { parseInput } from '../parse-input.js';
import type { VisitorStore } from '../store/visitors.js';

/** `anyone`: works without a visitor, who may still be known. `visitor`: UNAUTHENTICATED without one. */
export type Access = 'anyone' | 'visitor';

export interface RouteContext<R extends ApiRoute, A extends Access> extends ApiInput<R> {
  visitorId: A extends 'visitor' ? VisitorId : VisitorId | undefined;
  address: string;
  response: Response;
}

export interface RouteDefinition<R extends ApiRoute, A extends Access> {
  access: A;
  handle: (context: RouteContext<R, A>) => Promise<ApiReply<R>>;
}

export interface RouteParts {
  router: Router;
  cookie: VisitorCookie;
  visitors: VisitorStore;
  limits: Limits;
  clock: Clock;
  clientAddress: (request: Request) => string;
}

export function defineRoute<R extends ApiRoute, A extends Access>(
  { router, cookie, visitors, limits, clock, clientAddress }: RouteParts,
  route: R,
  { access, handle }: RouteDefinition<R, A>,
): void {
  router[route.method](route.path, async (request, response) => {
    const address = clientAddress(request);
    await limits.takeRequest(address);
    const claimed = cookie.read(request.headers.cookie);
    const visitor = claimed && (await visitors.recognise(claimed, clock.now()));
    if (access === 'visitor' && !visitor) throw new AppError('UNAUTHENTICATED');
    const context = {
      ...readInput(route, request),
      visitorId: visitor?.id,
      address,
      response,
    };
    response.set('Cache-Control', 'no-store');
    response.json(await handle(context as RouteContext<R, A>));
  });
}

/** What the request carries of what the route takes; INVALID_INPUT where it does not fit. */
export function readInput(route: ApiRoute, request: Request): Record<'params' | 'query' | 'body', unknown> {
  return {
    params: route.params && parseInput(route.params, request.params),
    query: route.query && parseInput(route.query, request.query),
    body: route.body && parseInput(route.body, request.body),
  };
}
