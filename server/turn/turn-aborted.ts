import { AppError } from '../../protocol/errors.js';

/** Why a running turn is cut short; the reason of its AbortSignal. */
export class TurnAborted extends Error {
  override readonly name = 'TurnAborted';

  /** `stopped` by the visitor; `interrupted` by us (the server stops, another node took over). */
  constructor(readonly state: 'stopped' | 'interrupted') {
    super(`turn ${state}`);
  }
}

export function turnDeadlinePassed(deadlineMs: number): AppError {
  return new AppError('UPSTREAM_TIMEOUT', {
    message: `The answer was not complete after ${Math.round(deadlineMs / 1000)} seconds and was ended.`,
  });
}
