/**
 * Who may ask which endpoint, and when. The endpoints of the lowest priority number that are well are asked, the
 * least busy first; the next number takes over when those have failed, and not when they are busy. Where all their
 * slots are taken a reply waits, in one queue for the pool, fair to the people who wait (fair-order.ts).
 */
import { AppError } from '../../../protocol/errors.js';
import type { GeneratorPart } from '../../generator.js';
import { inFairOrder } from './fair-order.js';
import type { Attempt, Member } from './member.js';

export interface Slot {
  member: Member;
  attempt: Attempt;
  /** Ends the attempt too. Later calls do nothing. */
  release(): void;
}

export interface SlotRequest {
  person: string;
  /** Endpoints that have failed this reply already. */
  except: ReadonlySet<Member>;
  signal: AbortSignal;
}

export interface Admission {
  /** Yields its place whenever that changes. Returns undefined where no endpoint is left to wait for. */
  acquire(request: SlotRequest): AsyncGenerator<GeneratorPart, Slot | undefined, undefined>;
  /** Whether another endpoint could be asked. */
  isAnyLeft(except: ReadonlySet<Member>): boolean;
  /** Something has changed: whoever can go on does. */
  settle(): void;
  queuedFor(member: Member): number;
  /** Nobody is let in any more; whoever waits is told. */
  close(): void;
}

interface Waiter extends SlotRequest {
  position: number;
  /** Undefined while it waits. */
  outcome: { slot: Slot | undefined } | undefined;
  wake: () => void;
}

interface State {
  members: readonly Member[];
  waiters: Set<Waiter>;
  /** When a person was last let in, as a count; forgotten when they have nothing here any more. */
  servedAt: Map<string, number>;
  slotsOf: Map<string, number>;
  served: number;
  isClosed: boolean;
  begin: (member: Member) => Attempt;
  /** Letting somebody in can change a circuit, which asks for another look. */
  settling: 'no' | 'yes' | 'again';
}

export function createAdmission(members: readonly Member[], begin: (member: Member) => Attempt): Admission {
  const state: State = {
    members,
    begin,
    settling: 'no',
    waiters: new Set(),
    servedAt: new Map(),
    slotsOf: new Map(),
    served: 0,
    isClosed: false,
  };
  return {
    acquire: (request) => acquire(state, request),
    isAnyLeft: (except) => candidates(members, except).length > 0,
    settle: () => settle(state),
    queuedFor: (member) =>
      [...state.waiters].filter(({ except }) => candidates(members, except).includes(member)).length,
    close() {
      state.isClosed = true;
      for (const waiter of state.waiters) waiter.wake();
    },
  };
}

/** The endpoints that are to be asked now, busy ones too. */
function candidates(members: readonly Member[], except: ReadonlySet<Member>): Member[] {
  const well = members.filter((member) => !except.has(member) && member.breaker.admits());
  const first = Math.min(...well.map(({ priority }) => priority));
  return well.filter(({ priority }) => priority === first);
}

async function* acquire(
  state: State,
  request: SlotRequest,
): AsyncGenerator<GeneratorPart, Slot | undefined, undefined> {
  const { signal } = request;
  signal.throwIfAborted();
  const waiter: Waiter = { ...request, position: 0, outcome: undefined, wake: () => {} };
  const abort = () => waiter.wake();
  signal.addEventListener('abort', abort, { once: true });
  let isTaken = false;
  try {
    state.waiters.add(waiter);
    settle(state);
    for (let told = 0; ;) {
      signal.throwIfAborted();
      if (state.isClosed) throw closed();
      if (waiter.outcome !== undefined) {
        isTaken = true;
        return waiter.outcome.slot;
      }
      if (waiter.position === told) await new Promise<void>((resolve) => (waiter.wake = resolve));
      else yield { type: 'queued', position: (told = waiter.position) };
    }
  } finally {
    signal.removeEventListener('abort', abort);
    const wasWaiting = state.waiters.delete(waiter);
    // It may have been let in while its reader walked away.
    if (!isTaken) waiter.outcome?.slot?.release();
    if (wasWaiting) settle(state);
    forgetIfGone(state, waiter.person);
  }
}

function closed(): AppError {
  return new AppError('ABORTED', { message: 'The model servers were let go while this reply waited.' });
}

/** Lets in whoever can be, in fair order, and tells the others where they stand. */
function settle(state: State): void {
  if (state.settling !== 'no') {
    state.settling = 'again';
    return;
  }
  do {
    state.settling = 'yes';
    letIn(state);
  } while (isAskedAgain(state));
  state.settling = 'no';
}

function isAskedAgain({ settling }: State): boolean {
  return settling === 'again';
}

function letIn(state: State): void {
  let order = inFairOrder(state.waiters, state.servedAt);
  for (let next = takeNext(state, order); next; next = takeNext(state, order))
    order = inFairOrder(state.waiters, state.servedAt);
  for (const [index, waiter] of order.entries()) {
    if (waiter.position === index + 1) continue;
    waiter.position = index + 1;
    waiter.wake();
  }
}

/** Whether somebody's waiting has ended. */
function takeNext(state: State, order: Waiter[]): boolean {
  for (const waiter of order) {
    const asked = candidates(state.members, waiter.except);
    const free = asked.filter(({ running, concurrency }) => running < concurrency);
    if (asked.length > 0 && free.length === 0) continue;
    const [member] = free.sort((a, b) => a.running - b.running);
    state.waiters.delete(waiter);
    waiter.outcome = { slot: member === undefined ? undefined : takeSlot(state, member, waiter.person) };
    waiter.wake();
    return true;
  }
  return false;
}

function takeSlot(state: State, member: Member, person: string): Slot {
  member.running += 1;
  state.served += 1;
  state.servedAt.set(person, state.served);
  state.slotsOf.set(person, (state.slotsOf.get(person) ?? 0) + 1);
  // Here and not when the waiter wakes, so that a half-open circuit lets in one and no second.
  const attempt = state.begin(member);
  let isHeld = true;
  return {
    member,
    attempt,
    release() {
      if (!isHeld) return;
      isHeld = false;
      member.running -= 1;
      attempt.end();
      const left = (state.slotsOf.get(person) ?? 1) - 1;
      if (left > 0) state.slotsOf.set(person, left);
      else state.slotsOf.delete(person);
      forgetIfGone(state, person);
      settle(state);
    },
  };
}

function forgetIfGone({ slotsOf, waiters, servedAt }: State, person: string): void {
  if (slotsOf.has(person)) return;
  for (const waiter of waiters) if (waiter.person === person) return;
  servedAt.delete(person);
}
