/**
 * Who writes with an engine that takes few requests at once. People take turns, round by round: somebody's second
 * request comes after everybody's first, so that nobody waits for somebody with many. Everyone in the queue is told
 * their place whenever it moves.
 */
export interface FairQueue {
  /**
   * Yields the place in the queue (1 is next) whenever it moves, nothing where no one has to wait, and returns the
   * release, which is to be called once. Throws the signal's reason and leaves the queue.
   */
  acquire(person: string, signal: AbortSignal): AsyncGenerator<number, () => void, undefined>;
}

interface Ticket {
  person: string;
  round: number;
  place: number;
  isAdmitted: boolean;
  /** Resolves at the next change; then there is another one. */
  changed: Promise<void>;
  wake: () => void;
}

/** Somebody with a request that waits or runs. */
interface Guest {
  requests: number;
  lastRound: number;
}

/** `atOnce` requests run; more wait. */
export function createFairQueue(atOnce: number): FairQueue {
  const guests = new Map<string, Guest>();
  /** In their order. */
  let waiting: Ticket[] = [];
  let running = 0;
  let round = 0;

  const enter = (person: string): Ticket => {
    const guest = guests.get(person) ?? { requests: 0, lastRound: round - 1 };
    guest.requests += 1;
    guest.lastRound = Math.max(round, guest.lastRound + 1);
    guests.set(person, guest);
    const ticket = createTicket(person, guest.lastRound);
    waiting = [...waiting, ticket].sort((a, b) => a.round - b.round); // stable: first come within a round
    admit();
    return ticket;
  };
  const admit = (): void => {
    for (const ticket of waiting.splice(0, Math.max(atOnce - running, 0))) {
      running += 1;
      round = ticket.round;
      ticket.isAdmitted = true;
      ticket.wake();
    }
    for (const [index, ticket] of waiting.entries()) {
      if (ticket.place === index + 1) continue;
      ticket.place = index + 1;
      ticket.wake();
    }
  };
  const leave = (ticket: Ticket): void => {
    const guest = guests.get(ticket.person);
    if (guest !== undefined && (guest.requests -= 1) === 0) guests.delete(ticket.person);
    if (ticket.isAdmitted) running -= 1;
    else waiting = waiting.filter((other) => other !== ticket);
    admit();
  };

  return {
    async *acquire(person, signal) {
      signal.throwIfAborted();
      const ticket = enter(person);
      const wake = (): void => ticket.wake();
      signal.addEventListener('abort', wake);
      let hasTurn = false;
      try {
        let told = 0;
        while (!ticket.isAdmitted) {
          if (ticket.place !== told) yield (told = ticket.place);
          else await ticket.changed;
          signal.throwIfAborted();
        }
        hasTurn = true;
        return () => leave(ticket);
      } finally {
        signal.removeEventListener('abort', wake);
        if (!hasTurn) leave(ticket);
      }
    },
  };
}

function createTicket(person: string, round: number): Ticket {
  const ticket: Ticket = {
    person,
    round,
    place: 0,
    isAdmitted: false,
    changed: Promise.resolve(),
    wake: () => undefined,
  };
  const arm = (): void => {
    ticket.changed = new Promise((resolve) => {
      ticket.wake = () => {
        arm();
        resolve();
      };
    });
  };
  arm();
  return ticket;
}
