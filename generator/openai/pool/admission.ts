/**
 * Who may ask which endpoint, and when. The endpoints of the lowest priority number that are well are asked, the
 * least busy first; the next number takes over when those have failed, and not when they are busy. Where all their
 * slots are taken a reply waits, in one fair queue for the pool.
 */
import { AppError } from '../../../protocol/errors.js';
import { createFairQueue } from '../../fair-queue.js';
import type { FairQueue } from '../../fair-queue.js';
import type { GeneratorPart } from '../../generator.js';
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

type SlotQueue = FairQueue<SlotRequest, Slot | undefined>;

export function createAdmission(members: readonly Member[], begin: (member: Member) => Attempt): Admission {
  const queue: SlotQueue = createFairQueue({
    letIn({ except, person }) {
      const asked = candidates(members, except);
      if (asked.length === 0) return { slot: undefined };
      const free = asked.filter(({ running, concurrency }) => running < concurrency);
      const [member] = free.sort((a, b) => a.running - b.running);
      // Here and not when the waiter wakes, so that a half-open circuit lets in one and no second.
      return member && { slot: takeSlot(member, begin(member), queue.hold(person)) };
    },
    giveBack: (slot) => slot?.release(),
  });
  return {
    acquire: (request) => acquire(queue, request),
    isAnyLeft: (except) => candidates(members, except).length > 0,
    settle: () => queue.settle(),
    queuedFor: (member) =>
      queue.waiting().filter(({ except }) => candidates(members, except).includes(member)).length,
    close: () => queue.close(closed()),
  };
}

/** The endpoints that are to be asked now, busy ones too. */
function candidates(members: readonly Member[], except: ReadonlySet<Member>): Member[] {
  const well = members.filter((member) => !except.has(member) && member.breaker.admits());
  const first = Math.min(...well.map(({ priority }) => priority));
  return well.filter(({ priority }) => priority === first);
}

async function* acquire(
  queue: SlotQueue,
  request: SlotRequest,
): AsyncGenerator<GeneratorPart, Slot | undefined, undefined> {
  const places = queue.acquire(request);
  try {
    for (;;) {
      const place = await places.next();
      if (place.done === true) return place.value;
      yield { type: 'queued', position: place.value };
    }
  } finally {
    await places.return(undefined);
  }
}

function takeSlot(member: Member, attempt: Attempt, letGo: () => void): Slot {
  member.running += 1;
  let isHeld = true;
  return {
    member,
    attempt,
    release() {
      if (!isHeld) return;
      isHeld = false;
      member.running -= 1;
      attempt.end();
      letGo();
    },
  };
}

function closed(): AppError {
  return new AppError('ABORTED', { message: 'The model servers were let go while this reply waited.' });
}
