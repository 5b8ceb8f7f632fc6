import type { ErrorRequestHandler, RequestHandler } from 'express';
import { AppError, ERRORS, toWireError } from '../../protocol/errors.js';
import type { Events } from '../events.js';

/** Nothing else answered. */
export const nothingHere: RequestHandler = (request) => {
  throw new AppError('NOT_FOUND', { message: `There is nothing under ${request.method} ${request.path}.` });
};

/** Answers whatever a handler threw with the error of the table. */
export function createErrorHandler(events: Events): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const error = fromBodyParser(thrown) ?? thrown;
    events.refused(error, { method: request.method, route: request.route ? request.path : 'none' });
    if (response.headersSent) {
      next(thrown); // Express then ends the connection, which is all that can still be said
      return;
    }
    const wire = toWireError(error);
    if (wire.retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(wire.retryAfterMs / 1000)));
    response.status(ERRORS[wire.code].httpStatus).set('Cache-Control', 'no-store').json({ error: wire });
  };
}

/** body-parser and Express describe a bad request by `type` and `status`. */
function fromBodyParser(thrown: unknown): AppError | undefined {
  if (thrown instanceof AppError || !(thrown instanceof Error)) return undefined;
  const { status } = thrown as { status?: unknown };
  if (status === 413) return new AppError('PAYLOAD_TOO_LARGE', { cause: thrown });
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError('INVALID_INPUT', { message: 'The request could not be read: send JSON as application/json.', cause: thrown });
  }
  return undefined;
}
