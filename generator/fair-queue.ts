/**
 * Who may use what not everybody can use at once: a local model, or the slots of model servers. Whoever owns that
 * says what somebody can have now; this keeps the order, which is fair to people (fair-order.ts), and tells everyone
 * who waits their place whenever it moves. People who come anew are first served, so that a busy hour could keep
 * somebody's second request, or the other candidates of a reply, waiting for ever: nobody is overtaken often.
 */
import { inFairOrder } from './fair-order.js';

export interface Turn {
  person: string;
  signal: AbortSignal;
}

export interface FairQueue<R extends Turn, S> {
  /**
   * Yields the place in the queue (1 is next) whenever it moves, nothing where no one has to wait, and returns what
   * was let have. Throws the signal's reason, or what `close` was given, and leaves the queue.
   */
  acquire(request: R): AsyncGenerator<number, S, undefined>;
  /** Somebody has something now. Returns its end, which is to be called once. */
  hold(person: string): () => void;
  /** Something has changed: whoever can go on does. */
  settle(): void;
  waiting(): readonly R[];
  /** Nobody is let in any more; whoever waits is told this. */
  close(error: Error): void;
}

export interface FairQueueParts<R, S> {
  /** What this one can have now; undefined: it waits. */
  letIn: (request: R) => { slot: S } | undefined;
  /** Takes back what somebody was let have who had walked away. */
  giveBack: (slot: S) => void;
}

/** Requests of others that came later and were let in before a person's oldest one. */
const MOST_OVERTAKEN = 10;

interface Waiter<R, S> {
  request: R;
  person: string;
  place: number;
  overtaken: number;
  /** Undefined while it waits. */
  outcome: { slot: S } | undefined;
  wake: () => void;
}

interface State<R, S> extends FairQueueParts<R, S> {
  waiters: Set<Waiter<R, S>>;
  /** When a person was last let in, as a count; forgotten when they have nothing here any more. */
  servedAt: Map<string, number>;
  held: Map<string, number>;
  served: number;
  closedWith: Error | undefined;
  /** Letting somebody in can change what others can have, which asks for another look. */
  settling: 'no' | 'yes' | 'again';
}

export function createFairQueue<R extends Turn, S>(parts: FairQueueParts<R, S>): FairQueue<R, S> {
  const state: State<R, S> = {
    ...parts,
    waiters: new Set(),
    servedAt: new Map(),
    held: new Map(),
    served: 0,
    closedWith: undefined,
    settling: 'no',
  };
  return {
    acquire: (request) => acquire(state, request),
    hold: (person) => hold(state, person),
    settle: () => settle(state),
    waiting: () => [...state.waiters].map(({ request }) => request),
    close(error) {
      state.closedWith = error;
      for (const waiter of state.waiters) waiter.wake();
    },
  };
}

/** The plainest one: `atOnce` run and more wait. What is let have is the release, to be called once. */
export function createTurns(atOnce: number): FairQueue<Turn, () => void> {
  let running = 0;
  const queue: FairQueue<Turn, () => void> = createFairQueue({
    letIn({ person }) {
      if (running >= atOnce) return undefined;
      running += 1;
      const letGo = queue.hold(person);
      const release = (): void => {
        running -= 1;
        letGo();
      };
      return { slot: release };
    },
    giveBack: (release) => release(),
  });
  return queue;
}

async function* acquire<R extends Turn, S>(
  state: State<R, S>,
  request: R,
): AsyncGenerator<number, S, undefined> {
  const { signal, person } = request;
  signal.throwIfAborted();
  const waiter: Waiter<R, S> = {
    ...{ request, person, place: 0, overtaken: 0 },
    outcome: undefined,
    wake: () => {},
  };
  const abort = () => waiter.wake();
  signal.addEventListener('abort', abort, { once: true });
  let isTaken = false;
  try {
    state.waiters.add(waiter);
    settle(state);
    for (let told = 0; ;) {
      signal.throwIfAborted();
      if (state.closedWith !== undefined) throw state.closedWith;
      if (waiter.outcome !== undefined) {
        isTaken = true;
        return waiter.outcome.slot;
      }
      if (waiter.place === told) await new Promise<void>((resolve) => (waiter.wake = resolve));
      else yield (told = waiter.place);
    }
  } finally {
    signal.removeEventListener('abort', abort);
    const wasWaiting = state.waiters.delete(waiter);
    // It may have been let in while its reader walked away.
    if (!isTaken && waiter.outcome !== undefined) state.giveBack(waiter.outcome.slot);
    if (wasWaiting) settle(state);
    forgetIfGone(state, person);
  }
}

function hold<R, S>(state: State<R, S>, person: string): () => void {
  state.served += 1;
  state.servedAt.set(person, state.served);
  state.held.set(person, (state.held.get(person) ?? 0) + 1);
  return () => {
    const left = (state.held.get(person) ?? 1) - 1;
    if (left > 0) state.held.set(person, left);
    else state.held.delete(person);
    forgetIfGone(state, person);
    settle(state);
  };
}

/** Lets in whoever can be, in fair order, and tells the others where they stand. */
function settle<R, S>(state: State<R, S>): void {
  if (state.settling !== 'no') {
    state.settling = 'again';
    return;
  }
  do {
    state.settling = 'yes';
    letAllIn(state);
  } while (isAskedAgain(state));
  state.settling = 'no';
}

function isAskedAgain<R, S>({ settling }: State<R, S>): boolean {
  return settling === 'again';
}

function letAllIn<R, S>(state: State<R, S>): void {
  let order = orderOf(state);
  while (letNextIn(state, order)) order = orderOf(state);
  for (const [index, waiter] of order.entries()) {
    if (waiter.place === index + 1) continue;
    waiter.place = index + 1;
    waiter.wake();
  }
}

function orderOf<R, S>({ waiters, servedAt }: State<R, S>): Waiter<R, S>[] {
  const overdue = [...waiters].filter(({ overtaken }) => overtaken >= MOST_OVERTAKEN);
  const others = inFairOrder(waiters, servedAt).filter(({ overtaken }) => overtaken < MOST_OVERTAKEN);
  return [...overdue, ...others];
}

/** Of each person the oldest alone is counted, or a flood of one would come all at once in the end. */
function countOvertaken<R, S>({ waiters }: State<R, S>, next: Waiter<R, S>): void {
  const seen = new Set([next.person]);
  for (const waiter of waiters) {
    if (waiter === next) return;
    if (!seen.has(waiter.person)) waiter.overtaken += 1;
    seen.add(waiter.person);
  }
}

/** Whether somebody's waiting has ended. */
function letNextIn<R, S>(state: State<R, S>, order: Waiter<R, S>[]): boolean {
  for (const waiter of order) {
    const outcome = state.letIn(waiter.request);
    if (outcome === undefined) continue;
    countOvertaken(state, waiter);
    state.waiters.delete(waiter);
    waiter.outcome = outcome;
    waiter.wake();
    return true;
  }
  return false;
}

function forgetIfGone<R, S>({ held, waiters, servedAt }: State<R, S>, person: string): void {
  if (held.has(person)) return;
  for (const waiter of waiters) if (waiter.person === person) return;
  servedAt.delete(person);
}
