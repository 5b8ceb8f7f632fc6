import type { ErrorRequestHandler, RequestHandler } from 'express';
import { AppError, ERRORS, toWireError } from '../../protocol/errors.js';
import type { Events } from '../events.js';

/** Nothing else answered. */
export const nothingHere: RequestHandler = (request) => {
  throw new AppError('NOT_FOUND', { message: `There is nothing under ${request.method} ${request.path}.` });
};

/** Answers whatever a handler threw with the error of the table. */
export function createErrorHandler(events: Events): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/max-params -- Express knows an error handler by its four parameters
  return (thrown: unknown, request, response, next) => {
    const error = fromLibrary(thrown) ?? thrown;
    events.refused(error, { method: request.method, route: request.route ? request.path : 'none' });
    if (response.headersSent) {
      next(thrown); // Express then ends the connection, which is all that can still be said
      return;
    }
    const wire = toWireError(error);
    if (wire.retryAfterMs !== undefined)
      response.set('Retry-After', String(Math.ceil(wire.retryAfterMs / 1000)));
    response.status(ERRORS[wire.code].httpStatus).set('Cache-Control', 'no-store').json({ error: wire });
  };
}

/** Express, body-parser and the file server say by `status` what was wrong with a request. */
function fromLibrary(thrown: unknown): AppError | undefined {
  if (thrown instanceof AppError || !(thrown instanceof Error)) return undefined;
  const { status } = thrown as { status?: unknown };
  if (status === 413) return new AppError('PAYLOAD_TOO_LARGE', { cause: thrown });
  if (status === 403 || status === 404) return new AppError('NOT_FOUND', { cause: thrown }); // no such file
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError('INVALID_INPUT', {
      message: 'The request could not be read.',
      cause: thrown,
    });
  }
  return undefined;
}
