/**
 * Counts and times HTTP requests by the template of their route, never by their address: whoever asks for a
 * thousand addresses makes no thousand series. Those that no route takes are one.
 */
import type { Request, RequestHandler } from 'express';
import type { HttpMethod, HttpStatus, Metrics } from '../metrics.js';
import { HTTP_METHODS } from '../metrics.js';

const NO_ROUTE = 'none';

export function measureRequests(metrics: Pick<Metrics, 'httpRequestSeconds'>): RequestHandler {
  return (request, response, next) => {
    const observe = metrics.httpRequestSeconds.startTimer();
    // Not "finish": a client that hangs up is to be seen too.
    response.once('close', () => {
      const status = response.writableFinished ? statusClass(response.statusCode) : 'aborted';
      observe({ method: methodOf(request), route: routeOf(request), status });
    });
    next();
  };
}

function methodOf({ method }: Request): HttpMethod {
  const known = HTTP_METHODS.find((name) => name === method);
  return known ?? 'other';
}

/** As it was defined; `request.route` is Express's own and typed as anything. */
function routeOf(request: Request): string {
  const route = request.route as { path?: unknown } | undefined;
  const path: unknown = Array.isArray(route?.path) ? route.path[0] : route?.path;
  return typeof path === 'string' ? path : NO_ROUTE;
}

function statusClass(code: number): HttpStatus {
  return `${Math.min(Math.max(Math.floor(code / 100), 1), 5)}xx` as HttpStatus;
}
