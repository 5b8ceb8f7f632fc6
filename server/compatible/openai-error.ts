/** Our errors in OpenAI's words, so that its clients know what to try again and what not. */
import type { ErrorRequestHandler } from 'express';
import { AppError, ERRORS, toWireError } from '../../protocol/errors.js';
import type { ErrorCode, WireError } from '../../protocol/errors.js';
import type { OpenAiError } from '../../protocol/openai-api.js';
import type { Events } from '../events.js';

const INVALID = 'invalid_request_error';
const SERVER = 'server_error';

const KINDS: Record<ErrorCode, { type: string; code: string | null }> = {
  INVALID_INPUT: { type: INVALID, code: null },
  UNAUTHENTICATED: { type: INVALID, code: 'invalid_api_key' },
  FORBIDDEN: { type: INVALID, code: 'forbidden' },
  NOT_FOUND: { type: INVALID, code: 'not_found' },
  CONFLICT: { type: INVALID, code: 'conflict' },
  PAYLOAD_TOO_LARGE: { type: INVALID, code: 'payload_too_large' },
  WRONG_HOST: { type: INVALID, code: 'wrong_host' },
  PAGE_OUTDATED: { type: INVALID, code: null },
  PROOF_REQUIRED: { type: INVALID, code: null },
  RATE_LIMITED: { type: 'requests', code: 'rate_limit_exceeded' },
  ABORTED: { type: SERVER, code: 'aborted' },
  INTERNAL: { type: SERVER, code: 'internal_error' },
  UPSTREAM_FAILED: { type: SERVER, code: 'model_failed' },
  OVERLOADED: { type: SERVER, code: 'overloaded' },
  UPSTREAM_TIMEOUT: { type: SERVER, code: 'model_timeout' },
};

/** A request that cannot be served as it is; `param` names the field, as OpenAI does. */
export function invalidRequest(param: string, message: string, code: string | null = null): AppError {
  return new AppError('INVALID_INPUT', { message, details: { param, code } });
}

export function toOpenAiError({ code, message, details }: WireError): OpenAiError {
  const { type, code: usual } = KINDS[code];
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { error: { message, type, param: text(details?.param), code: text(details?.code) ?? usual } };
}

export function createOpenAiErrorHandler(events: Events): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/max-params -- Express knows an error handler by its four parameters
  return (thrown: unknown, request, response, next) => {
    const error = fromBodyParser(thrown) ?? thrown;
    events.refused(error, { method: request.method, route: `/v1${request.path}` });
    if (response.headersSent) {
      next(thrown); // Express then ends the connection, which is all that can still be said
      return;
    }
    const wire = toWireError(error);
    if (wire.retryAfterMs !== undefined)
      response.set('Retry-After', String(Math.ceil(wire.retryAfterMs / 1000)));
    response.status(ERRORS[wire.code].httpStatus).set('Cache-Control', 'no-store').json(toOpenAiError(wire));
  };
}

function fromBodyParser(thrown: unknown): AppError | undefined {
  if (thrown instanceof AppError || !(thrown instanceof Error)) return undefined;
  const { status } = thrown as { status?: unknown };
  if (status === 413) {
    return new AppError('PAYLOAD_TOO_LARGE', {
      message: 'The body is larger than the 1 MB that is accepted.',
      cause: thrown,
    });
  }
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined;
  const ofTheBody = 'type' in thrown; // as body-parser names its errors
  const message = ofTheBody ? 'The body could not be read as JSON.' : 'The address could not be read.';
  return new AppError('INVALID_INPUT', { message, cause: thrown });
}
