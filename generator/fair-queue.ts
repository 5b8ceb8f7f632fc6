/**
 * Who writes with an engine that takes few requests at once. People take turns: somebody's second request comes
 * after the first of everybody who waits, so that nobody waits for somebody with many. Everyone in the queue is
 * told their place whenever it moves.
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
  place: number;
  isAdmitted: boolean;
  /** Resolves at the next change; then there is another one. */
  changed: Promise<void>;
  wake: () => void;
}

/** `atOnce` requests run; more wait. */
export function createFairQueue(atOnce: number): FairQueue {
  /** In the order of their turns. */
  const waiting = new Map<string, Ticket[]>();
  let running = 0;

  const admit = (): void => {
    for (const [person, tickets] of waiting) {
      if (running >= atOnce) break;
      const [ticket, ...more] = tickets;
      waiting.delete(person);
      // Set again, they stand at the end.
      if (more.length > 0) waiting.set(person, more);
      if (ticket === undefined) continue;
      running += 1;
      ticket.isAdmitted = true;
      ticket.wake();
    }
    tellPlaces(waiting);
  };
  const release = (): void => {
    running -= 1;
    admit();
  };
  const leave = (ticket: Ticket): void => {
    if (ticket.isAdmitted) return release();
    const others = (waiting.get(ticket.person) ?? []).filter((other) => other !== ticket);
    if (others.length > 0) waiting.set(ticket.person, others);
    else waiting.delete(ticket.person);
    tellPlaces(waiting);
  };

  return {
    async *acquire(person, signal) {
      signal.throwIfAborted();
      const ticket = createTicket(person);
      waiting.set(person, [...(waiting.get(person) ?? []), ticket]);
      admit();
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
        return release;
      } finally {
        signal.removeEventListener('abort', wake);
        if (!hasTurn) leave(ticket);
      }
    },
  };
}

function createTicket(person: string): Ticket {
  const ticket: Ticket = {
    person,
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

/** Round by round: everybody's first, then everybody's second. */
function tellPlaces(waiting: Map<string, Ticket[]>): void {
  const queues = [...waiting.values()];
  const rounds = Math.max(0, ...queues.map((tickets) => tickets.length));
  let place = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const tickets of queues) {
      const ticket = tickets[round];
      if (ticket === undefined) continue;
      place += 1;
      if (ticket.place === place) continue;
      ticket.place = place;
      ticket.wake();
    }
  }
}
