/** Every way in which a pull fails, as one line that says what to do. */
import { errors } from 'undici';
import { AppError } from '../../../protocol/errors.js';
import type { ErrorCode } from '../../../protocol/errors.js';

export function pullFailure(
  message: string,
  { cause, code = 'UPSTREAM_FAILED' }: { cause?: unknown; code?: ErrorCode } = {},
): AppError {
  return new AppError(code, { message, cause });
}

/** A connection that was never there, or that broke before it gave anything. */
export function unreachable(cause: unknown, { host, folder }: { host: string; folder: string }): AppError {
  return pullFailure(
    `${host} cannot be reached (${reasonOf(cause)}): pull on a machine that can, and copy the model's folder to ${folder}.`,
    { cause },
  );
}

export function refusedByHub(status: number, { model, host }: { model: string; host: string }): AppError {
  if (status === 401 || status === 404)
    return pullFailure(
      `${host} has no public model ${model} (${status}): check the name; a private or gated one has to be downloaded there by hand.`,
    );
  if (status === 403)
    return pullFailure(
      `The model ${model} is gated (403): accept its terms at ${host}, download it there by hand, or choose another one.`,
    );
  if (status === 429) return pullFailure(`${host} takes no more requests just now (429): try again later.`);
  return pullFailure(`${host} answered ${status}: try again later.`);
}

export function wrongHash(path: string, model: string): AppError {
  return pullFailure(
    `What was downloaded of ${model} is not what the hub lists (${path} has another hash); it was thrown away: pull again.`,
  );
}

export function brokeOff(path: string, host: string, cause: unknown): AppError {
  return pullFailure(
    `${host} broke off in the middle of ${path} (${reasonOf(cause)}): pull again, and it goes on from there.`,
    { cause },
  );
}

export function reasonOf(error: unknown): string {
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return 'no answer';
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message);
}
