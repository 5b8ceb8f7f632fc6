/**
 * How long a reply is waited for. Gives the signal that a request runs under: it fires when the turn is aborted,
 * or with UPSTREAM_TIMEOUT when the first token or the next one is overdue. A token costs one clock reading; the
 * timer is set anew only when it fires.
 */
import { AppError } from '../../protocol/errors.js';
import type { Clock } from '../clock.js';

export interface Patience {
  readonly signal: AbortSignal;
  /** The model wrote something. */
  sawToken(): void;
  /** From now on the next sign of life may take so long. */
  allow(ms: number): void;
  /** The reply is over; what still runs under the signal is aborted. */
  end(): void;
}

export interface PatienceOptions {
  clock: Clock;
  /** Aborts the turn. */
  signal: AbortSignal;
  firstTokenTimeoutMs: number;
  betweenTokensTimeoutMs: number;
}

export function startPatience(options: PatienceOptions): Patience {
  const { clock } = options;
  const controller = new AbortController();
  const abort = () => controller.abort(new Error('The turn was aborted.'));
  let since = clock.monotonic();
  let limitMs = options.firstTokenTimeoutMs;
  let hasToken = false;

  const watch = async (): Promise<void> => {
    for (;;) {
      const leftMs = since + limitMs - clock.monotonic();
      if (leftMs <= 0) return controller.abort(overdue(limitMs, hasToken));
      await clock.wait(leftMs, controller.signal);
    }
  };

  options.signal.addEventListener('abort', abort, { once: true });
  if (options.signal.aborted) abort();
  watch().catch((error: unknown) => {
    if (!controller.signal.aborted) throw error;
  });

  return {
    signal: controller.signal,
    sawToken() {
      since = clock.monotonic();
      if (hasToken) return;
      hasToken = true;
      limitMs = options.betweenTokensTimeoutMs;
    },
    allow(ms) {
      since = clock.monotonic();
      limitMs = ms;
    },
    end() {
      options.signal.removeEventListener('abort', abort);
      abort();
    },
  };
}

function overdue(limitMs: number, hasToken: boolean): AppError {
  const seconds = Math.ceil(limitMs / 1000);
  return new AppError('UPSTREAM_TIMEOUT', {
    message: hasToken
      ? `The model server fell silent in the middle of the answer: nothing came for ${seconds} s.`
      : `The model server did not begin to answer within ${seconds} s: it may be overloaded or still loading the model.`,
  });
}
