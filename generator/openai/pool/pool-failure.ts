/** What is said when no endpoint of a pool could answer: one line, the failure that tells most first. */
import { AppError } from '../../../protocol/errors.js';
import type { RequestFailed } from '../failures.js';
import type { Member } from './member.js';

export interface MemberFailure {
  member: Member;
  failure: RequestFailed;
}

/** `failures` are this request's, in order; endpoints that were not asked are left alone after earlier ones. */
export function poolFailure(members: readonly Member[], failures: readonly MemberFailure[]): AppError {
  const [only] = failures;
  if (only !== undefined && members.length === 1) return only.failure.error;
  const ranked = failures.toSorted((a, b) => rank(a.failure) - rank(b.failure));
  const asked = new Set(failures.map(({ member }) => member));
  const lines = [
    ...ranked.map(({ member, failure }) => `${member.name}: ${failure.error.message}`),
    ...members.filter((member) => !asked.has(member)).map(leftAlone),
  ];
  const first = ranked[0]?.failure.error;
  const waits = members
    .map((member) => waitFor(member, failures))
    .filter((ms): ms is number => ms !== undefined);
  return new AppError(first?.code ?? 'UPSTREAM_FAILED', {
    message: lines.length === 1 ? String(lines[0]) : `No endpoint answered. ${lines.join(' ')}`,
    publicMessage: first?.publicMessage ?? new AppError('UPSTREAM_FAILED').publicMessage,
    ...(waits.length === 0 ? {} : { retryAfterMs: Math.ceil(Math.min(...waits)) }),
    cause: first,
  });
}

/** What an operator must change, then what breaks, then what is only slow or busy. */
function rank({ error, retryable, about }: RequestFailed): number {
  if (error.code === 'UPSTREAM_TIMEOUT') return 3;
  if (error.retryAfterMs !== undefined) return 2;
  if (retryable) return 1;
  return about === 'server' ? -1 : 0;
}

function leftAlone({ name, breaker, lastFailure }: Member): string {
  const last = lastFailure === null ? '' : ` The last failure: ${lastFailure.reason}`;
  const seconds = Math.ceil((breaker.retryInMs ?? 0) / 1000);
  const when = seconds === 0 ? 'is being tried again just now' : `is tried again in ${seconds} s`;
  return `${name}: it failed before and ${when}.${last}`;
}

function waitFor(member: Member, failures: readonly MemberFailure[]): number | undefined {
  const own = failures.find((one) => one.member === member)?.failure.error.retryAfterMs;
  const circuit = member.breaker.retryInMs ?? undefined;
  return own ?? (circuit === 0 ? undefined : circuit);
}
