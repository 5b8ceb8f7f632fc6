/**
 * Whether an endpoint is asked, learned from the requests that are made anyway. After some failures in a row it is
 * left alone for a while, twice as long each time; then one request tries it, and the others go elsewhere until
 * that one has heard a first token.
 *
 * cockatiel's breaker does not fit a streamed reply: it counts one promise, so a server that always dies after its
 * first token looks well; it lets the others wait for the trial; a trial that the visitor stops closes it; and it
 * reads Date.now().
 */
import type { Clock } from '../../clock.js';

export type CircuitState = 'closed' | 'open' | 'half-open';

export interface CircuitLimits {
  failuresToOpen: number;
  openMs: number;
  longestOpenMs: number;
}

/** One request, as the breaker hears of it. After `succeeded`, `failed` or `left` it says nothing more. */
export interface Passage {
  /** The endpoint is alive: its first token, or a refusal that is about the request. */
  alive(): void;
  succeeded(): void;
  /** `retryAfterMs`: when the endpoint asked to be tried again. */
  failed(retryAfterMs?: number): void;
  /** Stopped or left by its reader, which says nothing of the endpoint. */
  left(): void;
}

export interface CircuitBreaker {
  readonly state: CircuitState;
  /** Until the next trial; null while closed, 0 when one is due. */
  readonly retryInMs: number | null;
  /** Whether a request may go to the endpoint now. */
  admits(): boolean;
  /** Only where it admits. */
  enter(): Passage;
}

export function createCircuitBreaker(
  limits: CircuitLimits,
  clock: Clock,
  onChange: () => void,
): CircuitBreaker {
  let state: CircuitState = 'closed';
  let failures = 0;
  /** Openings without a whole reply between them: what doubles the time. */
  let openings = 0;
  let openUntilMs = 0;
  /** Raised whenever it opens: a request from before that says nothing of now. */
  let era = 0;
  let trial: Passage | undefined;

  const become = (next: CircuitState): void => {
    state = next;
    if (next !== 'half-open') trial = undefined;
    onChange();
  };
  const open = (retryAfterMs = 0): void => {
    const openMs = Math.max(limits.openMs * 2 ** openings, retryAfterMs);
    openUntilMs = clock.monotonic() + Math.min(openMs, limits.longestOpenMs);
    openings += 1;
    era += 1;
    become('open');
  };
  const begin = (): Passage => {
    const begunIn = era;
    const passage: Passage = {
      alive() {
        if (trial !== passage) return;
        // On probation: the next failure opens it again.
        failures = limits.failuresToOpen - 1;
        become('closed');
      },
      succeeded() {
        if (era !== begunIn) return;
        failures = 0;
        openings = 0;
        if (state !== 'closed') become('closed');
      },
      failed(retryAfterMs) {
        if (era !== begunIn) return;
        failures += 1;
        if (trial === passage || failures >= limits.failuresToOpen) open(retryAfterMs);
      },
      left() {
        if (trial !== passage) return;
        openUntilMs = clock.monotonic();
        become('open');
      },
    };
    return passage;
  };

  return {
    get state() {
      return state;
    },
    get retryInMs() {
      return state === 'closed' ? null : Math.max(openUntilMs - clock.monotonic(), 0);
    },
    admits: () => state === 'closed' || (state === 'open' && clock.monotonic() >= openUntilMs),
    enter() {
      const passage = begin();
      if (state === 'open') {
        trial = passage;
        become('half-open');
      }
      return passage;
    },
  };
}
